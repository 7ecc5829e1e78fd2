namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.1.9 Name.</summary>
public sealed record NameNode(SourcePosition Start, string Value) : Node(Start)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
