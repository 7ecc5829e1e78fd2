namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.11 NamedType.</summary>
public sealed record NamedTypeNode(SourcePosition Start, string Name) : TypeNode(Start)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
