namespace KnowledgeGraph.Graph.Queries;

/// <summary>A class and what makes a node its member.</summary>
/// <param name="Class">IRI of the class.</param>
/// <param name="Members">The rewritten membership.</param>
public sealed record ClassMembership(string Class, Filter Members);
