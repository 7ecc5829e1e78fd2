using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.6.1 InputValueDefinition: an argument, or a field of an input object.</summary>
public sealed class InputValueDefinition : INamed
{
    private readonly Lazy<object?>? _coercedDefaultValue;

    /// <summary>Defines an input value whose type is written as in a document.</summary>
    /// <exception cref="GraphQLSyntaxException"><paramref name="type"/> is not a type.</exception>
    public InputValueDefinition(string name, string type)
        : this(name, TypeReference.Parse(type))
    {
    }

    /// <summary>Defines an input value.</summary>
    public InputValueDefinition(string name, TypeReference type)
    {
        Name = name;
        Type = type;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The expected type.</summary>
    public TypeReference Type { get; }

    /// <summary>What the value means, in Markdown.</summary>
    /// <value>Null by default: no description.</value>
    public string? Description { get; init; }

    /// <summary>What is used where no value is given; <see cref="Parser.ParseValue"/> makes it from text.</summary>
    /// <value>Null by default: no default value, which differs from a default of <c>null</c>.</value>
    public ValueNode? DefaultValue
    {
        get;
        init
        {
            field = value;
            _coercedDefaultValue = value is null ? null : new Lazy<object?>(() => LiteralCoercion.Coerce(value, Type, CoercedVariables.None));
        }
    }

    /// <summary>Why the value should no longer be given.</summary>
    /// <value>Null by default: not deprecated.</value>
    public string? DeprecationReason { get; init; }

    /// <summary>Whatever the maker of the schema wants to find here again.</summary>
    public object? Tag { get; init; }

    /// <summary>Custom directives applied to the definition.</summary>
    /// <value>Empty by default.</value>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>§5.4.3: whether a value must be given, because the type is non-null and there is no default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>The default value, coerced once. The schema is not built if that fails.</summary>
    internal object? CoercedDefaultValue => _coercedDefaultValue?.Value;
}
