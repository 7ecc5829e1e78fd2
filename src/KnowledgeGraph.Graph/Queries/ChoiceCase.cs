namespace KnowledgeGraph.Graph.Queries;

/// <summary>One case of a <see cref="PathExpression.Choice"/>.</summary>
/// <param name="Condition">What the start node must meet.</param>
/// <param name="Iri">IRI of the node that the path then leads to.</param>
public sealed record ChoiceCase(Filter Condition, string Iri);
