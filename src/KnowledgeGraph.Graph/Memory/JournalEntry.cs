namespace KnowledgeGraph.Graph.Memory;

/// <summary>One step of a transaction, with what it takes to undo it.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Node">The node, or the subject of the edge.</param>
/// <param name="Symbol">Predicate of the edge, or the class.</param>
/// <param name="Other">Object of the edge.</param>
/// <param name="Edge">Number of the edge.</param>
/// <param name="Before">State of the node before the step; null if it had none.</param>
internal readonly record struct JournalEntry(JournalKind Kind, NodeId Node, Symbol Symbol, NodeId Other, int Edge, NodeState? Before);
