namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.7 Argument.</summary>
public sealed record ArgumentNode(SourcePosition Start, NameNode Name, ValueNode Value) : Node(Start);
