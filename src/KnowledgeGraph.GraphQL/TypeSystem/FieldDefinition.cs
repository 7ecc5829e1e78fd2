using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.6 FieldDefinition: a field of an object or interface type.</summary>
/// <remarks>
/// A field of a root type may have a <see cref="Writer"/>, which answers the whole subtree at once; any other field has a
/// <see cref="Resolver"/>, or reads the entry of its name from the source value.
/// </remarks>
public sealed class FieldDefinition : INamed
{
    /// <summary>Defines a field whose type is written as in a document.</summary>
    /// <exception cref="GraphQLSyntaxException"><paramref name="type"/> is not a type.</exception>
    public FieldDefinition(string name, string type)
        : this(name, TypeReference.Parse(type))
    {
    }

    /// <summary>Defines a field.</summary>
    public FieldDefinition(string name, TypeReference type)
    {
        Name = name;
        Type = type;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The type of the field's value.</summary>
    public TypeReference Type { get; }

    /// <summary>The arguments that can be given.</summary>
    /// <value>Empty by default.</value>
    public NamedList<InputValueDefinition> Arguments { get; init; } = [];

    /// <summary>What the field means, in Markdown.</summary>
    /// <value>Null by default: no description.</value>
    public string? Description { get; init; }

    /// <summary>Why the field should no longer be selected.</summary>
    /// <value>Null by default: not deprecated.</value>
    public string? DeprecationReason { get; init; }

    /// <summary>Whatever the maker of the schema wants to find here again, such as a compiled model of the field.</summary>
    public object? Tag { get; init; }

    /// <summary>Gives the value of the field from its source value.</summary>
    /// <value>Null by default: the entry of the field's name, where the source is a dictionary or a JSON object; else null.</value>
    public FieldResolver? Resolver { get; init; }

    /// <summary>Writes the value of a root field, with everything that is selected below it, as JSON.</summary>
    /// <value>Null by default: the field is resolved.</value>
    public RootFieldWriter? Writer { get; init; }

    /// <summary>§6.2.3 ResolveFieldEventStream: the events of a field of the subscription root type.</summary>
    /// <value>Null by default: the field cannot be subscribed to.</value>
    public EventSource? Events { get; init; }

    /// <summary>Custom directives applied to the definition.</summary>
    /// <value>Empty by default.</value>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; init; } = [];
}
