namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.9.4 StringValue, with escapes resolved and the indentation of a block string removed.</summary>
public sealed record StringValueNode(SourcePosition Start, string Value, bool IsBlock) : ValueNode(Start);
