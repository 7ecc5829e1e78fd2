namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>A predicate in the store, and whether a property runs against it.</summary>
/// <param name="Predicate">The stored predicate.</param>
/// <param name="IsInverse">True if (a property b) is stored as (b predicate a).</param>
public readonly record struct StoredPredicate(Symbol Predicate, bool IsInverse);
