namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>What §3.6 Objects and §3.7 Interfaces have in common: fields, and interfaces that they implement.</summary>
public abstract class TypeWithFields : NamedType
{
    private protected TypeWithFields(string name, TypeKind kind)
        : base(name, kind)
    {
    }

    /// <summary>The names of the interfaces that this type implements, transitive ones included.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyList<string> Interfaces { get; init; } = [];

    /// <summary>The fields that can be selected, meta-fields excepted.</summary>
    public required NamedList<FieldDefinition> Fields { get; init; }
}
