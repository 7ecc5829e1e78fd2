namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.11 NonNullType.</summary>
public sealed record NonNullTypeNode(SourcePosition Start, TypeNode NullableType) : TypeNode(Start)
{
    /// <inheritdoc/>
    public override string ToString() => $"{NullableType}!";
}
