using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Writing;

/// <summary>A value of a node as it stands in a column, once, with every assertion of it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Assertions">Of which IRI it was asserted (null: the node's own) and by which commit.</param>
internal sealed record StoredEntry(StoredValue Value, IReadOnlyList<ValueRecord> Assertions);
