namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.11 Type: a reference to a type as it is written.</summary>
public abstract record TypeNode(SourcePosition Start) : Node(Start);
