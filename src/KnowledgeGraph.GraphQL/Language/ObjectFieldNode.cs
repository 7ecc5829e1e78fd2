namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.9.8 ObjectField.</summary>
public sealed record ObjectFieldNode(SourcePosition Start, NameNode Name, ValueNode Value) : Node(Start);
