namespace KnowledgeGraph.Graph.Memory;

/// <summary>A stored edge by the IRIs of its ends.</summary>
/// <param name="From">Subject, canonical.</param>
/// <param name="Predicate">Predicate, as stored.</param>
/// <param name="To">Object, canonical.</param>
/// <param name="Commit">Number of the commit that wrote it.</param>
/// <param name="AssertedFrom">IRI of the subject as asserted, where a merge moved the edge; else null.</param>
/// <param name="AssertedTo">IRI of the object as asserted, where a merge moved the edge; else null.</param>
public readonly record struct SliceEdge(string From, Symbol Predicate, string To, long Commit, string? AssertedFrom, string? AssertedTo);
