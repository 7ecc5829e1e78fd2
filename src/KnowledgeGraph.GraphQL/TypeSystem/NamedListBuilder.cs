namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Makes named lists from collection expressions: <c>Fields = [new FieldDefinition("id", "ID!")]</c>.</summary>
public static class NamedListBuilder
{
    /// <summary>A named list of the items, in their order.</summary>
    public static NamedList<T> Create<T>(ReadOnlySpan<T> items)
        where T : class, INamed => new(items);
}
