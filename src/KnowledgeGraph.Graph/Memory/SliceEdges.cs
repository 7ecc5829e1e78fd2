namespace KnowledgeGraph.Graph.Memory;

/// <summary>Edges at one side of a node.</summary>
/// <param name="Iri">Canonical IRI of the node.</param>
/// <param name="Predicate">Their predicate; null: all of them.</param>
/// <param name="IsInverse">True: those that reach the node. False: those that leave it.</param>
public readonly record struct SliceEdges(string Iri, Symbol? Predicate, bool IsInverse);
