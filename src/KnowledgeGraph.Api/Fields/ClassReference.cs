namespace KnowledgeGraph.Api.Fields;

/// <summary>A class of a node.</summary>
/// <param name="Iri">IRI of the class.</param>
/// <param name="IsInferred">Whether the class follows from the ontology and isn't asserted of the node.</param>
internal readonly record struct ClassReference(string Iri, bool IsInferred);
