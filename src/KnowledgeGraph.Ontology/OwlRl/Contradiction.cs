using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>Triples that can't all be true.</summary>
/// <param name="Rule">Id of the rule that says so, such as <c>cax-dw</c>.</param>
/// <param name="Premises">The triples, in the order of the rule's patterns; of a list, only the triple that leads to it.</param>
public sealed record Contradiction(string Rule, IReadOnlyList<Triple> Premises);
