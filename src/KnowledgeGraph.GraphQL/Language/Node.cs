namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A piece of a document, with the place where it begins.</summary>
public abstract record Node(SourcePosition Start);
