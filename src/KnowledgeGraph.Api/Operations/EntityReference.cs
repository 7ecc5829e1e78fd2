namespace KnowledgeGraph.Api.Operations;

/// <summary>A node of the graph in the answer of an operation. Null is written where there is no such node.</summary>
/// <param name="Iri">Its IRI or an alias.</param>
public sealed record EntityReference(string Iri);
