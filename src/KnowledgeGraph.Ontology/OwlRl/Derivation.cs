using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>How a triple was derived first.</summary>
/// <param name="Conclusion">The triple.</param>
/// <param name="Rule">Id of the rule, such as <c>prp-spo2</c>.</param>
/// <param name="Premises">The triples that the rule matched, in the order of its patterns; of a list, only the triple that leads to it.</param>
public sealed record Derivation(Triple Conclusion, string Rule, IReadOnlyList<Triple> Premises);
