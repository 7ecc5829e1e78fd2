namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.9.5 NullValue.</summary>
public sealed record NullValueNode(SourcePosition Start) : ValueNode(Start);
