using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>A triple and where it was read.</summary>
/// <param name="Triple">The triple; its blank nodes have got IRIs.</param>
/// <param name="Source">File, line and column, or null.</param>
/// <param name="List">Where the object is an RDF list: its members, in order; else null.</param>
public readonly record struct LocatedTriple(Triple Triple, SourceReference? Source, IReadOnlyList<Term>? List = null);
