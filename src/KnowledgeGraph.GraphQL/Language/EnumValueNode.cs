namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.9.6 EnumValue.</summary>
public sealed record EnumValueNode(SourcePosition Start, string Name) : ValueNode(Start);
