using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.8 Unions: one of several object types.</summary>
public sealed class UnionType(string name) : NamedType(name, TypeKind.Union)
{
    /// <summary>The names of the object types that a value can be of.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Tells the object type of a value that a resolver returned for a field of this type.</summary>
    /// <value>Null by default: the value is a dictionary with an entry <c>__typename</c>.</value>
    public TypeResolver? ResolveType { get; init; }
}
