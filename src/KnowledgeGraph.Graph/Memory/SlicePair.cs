namespace KnowledgeGraph.Graph.Memory;

/// <summary>The edges of a predicate between two nodes; more than one only as asserted of different IRIs.</summary>
/// <param name="From">Subject, canonical.</param>
/// <param name="Predicate">Predicate, as stored.</param>
/// <param name="To">Object, canonical.</param>
public readonly record struct SlicePair(string From, Symbol Predicate, string To);
