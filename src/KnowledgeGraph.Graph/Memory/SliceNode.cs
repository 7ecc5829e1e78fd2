namespace KnowledgeGraph.Graph.Memory;

/// <summary>A stored node without its edges.</summary>
/// <param name="Iri">Its IRI, canonical.</param>
/// <param name="Commit">Number of the commit that last changed the node itself, its values or its classes.</param>
/// <param name="Types">Its classes.</param>
/// <param name="Values">Its values; those of one predicate in the order in which they were added.</param>
/// <param name="Aliases">Its other IRIs.</param>
public sealed record SliceNode(string Iri, long Commit, Symbol[] Types, ValueRecord[] Values, string[] Aliases);
