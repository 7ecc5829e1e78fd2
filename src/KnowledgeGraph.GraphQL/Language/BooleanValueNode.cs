namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.9.3 BooleanValue.</summary>
public sealed record BooleanValueNode(SourcePosition Start, bool Value) : ValueNode(Start);
