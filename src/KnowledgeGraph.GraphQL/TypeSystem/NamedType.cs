using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.4 Types: a type with a name, as opposed to a list or non-null type around it.</summary>
public abstract class NamedType : INamed
{
    private protected NamedType(string name, TypeKind kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Kind = kind;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Which of the six kinds this is.</summary>
    public TypeKind Kind { get; }

    /// <summary>What the type means, in Markdown, for introspection.</summary>
    /// <value>Null by default: no description.</value>
    public string? Description { get; init; }

    /// <summary>Whatever the maker of the schema wants to find here again; this room never looks at it.</summary>
    public object? Tag { get; init; }

    /// <summary>Custom directives applied to the definition; built-in ones have properties of their own.</summary>
    /// <value>Empty by default.</value>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>§3.4.2 IsInputType.</summary>
    public bool IsInput => Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>§3.4.2 IsOutputType.</summary>
    public bool IsOutput => Kind is not TypeKind.InputObject;

    /// <summary>Whether values have no fields: a scalar or enum.</summary>
    public bool IsLeaf => Kind is TypeKind.Scalar or TypeKind.Enum;

    /// <summary>Whether values have fields that are selected: an object, interface or union.</summary>
    public bool IsComposite => Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    /// <summary>Whether values are of one of several object types: an interface or union.</summary>
    public bool IsAbstract => Kind is TypeKind.Interface or TypeKind.Union;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
