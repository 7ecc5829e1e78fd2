using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>A triple and where it was read.</summary>
/// <param name="Triple">The triple; its blank nodes have got IRIs.</param>
/// <param name="Source">File, line and column, or null.</param>
public readonly record struct LocatedTriple(Triple Triple, SourceReference? Source);
