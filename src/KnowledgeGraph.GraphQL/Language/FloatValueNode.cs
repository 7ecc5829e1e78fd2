namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.9.2 FloatValue, as it is written, so that no digit is lost.</summary>
public sealed record FloatValueNode(SourcePosition Start, string Digits) : ValueNode(Start);
