using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph;

/// <summary>A stored literal value of a node.</summary>
/// <param name="Predicate">Its predicate.</param>
/// <param name="Value">The value.</param>
/// <param name="Commit">Number of the commit that wrote it.</param>
/// <param name="AssertedOf">IRI of the node it was asserted of, where a merge moved it; else null.</param>
public readonly record struct ValueRecord(Symbol Predicate, StoredValue Value, long Commit, string? AssertedOf);
