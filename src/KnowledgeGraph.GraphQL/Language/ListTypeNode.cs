namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.11 ListType.</summary>
public sealed record ListTypeNode(SourcePosition Start, TypeNode ItemType) : TypeNode(Start)
{
    /// <inheritdoc/>
    public override string ToString() => $"[{ItemType}]";
}
