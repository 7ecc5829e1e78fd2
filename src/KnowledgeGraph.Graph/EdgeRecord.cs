namespace KnowledgeGraph.Graph;

/// <summary>A stored edge.</summary>
/// <param name="From">Subject, canonical.</param>
/// <param name="Predicate">Stored predicate: of two inverse properties one is stored.</param>
/// <param name="To">Object, canonical.</param>
/// <param name="Commit">Number of the commit that wrote it.</param>
/// <param name="AssertedFrom">IRI of the subject as asserted, where a merge moved the edge; else null.</param>
/// <param name="AssertedTo">IRI of the object as asserted, where a merge moved the edge; else null.</param>
public readonly record struct EdgeRecord(NodeId From, Symbol Predicate, NodeId To, long Commit, string? AssertedFrom, string? AssertedTo);
