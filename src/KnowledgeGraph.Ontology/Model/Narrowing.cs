using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Model;

/// <summary><c>kg:narrows</c>: the values of a base property that meet a condition.</summary>
/// <param name="Base">The property whose values are narrowed.</param>
/// <param name="Condition">The shape that a value must meet at the time asked for.</param>
public sealed record Narrowing(Iri Base, NodeShape Condition);
