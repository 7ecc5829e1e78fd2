namespace KnowledgeGraph.Graph;

/// <summary>A node of one graph in memory. Never shown to a user: its IRI is.</summary>
/// <param name="Value">Index of the node, from 0.</param>
public readonly record struct NodeId(int Value);
