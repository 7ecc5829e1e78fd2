namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.9.1 IntValue, as its digits: an Int may have any length in a document.</summary>
public sealed record IntValueNode(SourcePosition Start, string Digits) : ValueNode(Start);
