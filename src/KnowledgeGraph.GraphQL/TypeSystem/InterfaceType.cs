using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>§3.7 Interfaces: fields that several object types share.</summary>
public sealed class InterfaceType(string name) : TypeWithFields(name, TypeKind.Interface)
{
    /// <summary>Tells the object type of a value that a resolver returned for a field of this type.</summary>
    /// <value>Null by default: the value is a dictionary with an entry <c>__typename</c>.</value>
    public TypeResolver? ResolveType { get; init; }
}
