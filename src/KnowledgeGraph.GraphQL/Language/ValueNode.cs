namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.9 Value: an input value as it is written.</summary>
public abstract record ValueNode(SourcePosition Start) : Node(Start);
