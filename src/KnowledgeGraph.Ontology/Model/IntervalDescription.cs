using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>Which properties bound a record that is valid in an interval [from, until).</summary>
/// <param name="From"><c>kg:validFrom</c>: begin, inclusive.</param>
/// <param name="Until"><c>kg:validUntil</c>: end, exclusive.</param>
/// <param name="LapsesAt"><c>kg:lapsesAt</c>: shows the foreseen end while it lies ahead; null if there is none.</param>
public sealed record IntervalDescription(Iri From, Iri Until, Iri? LapsesAt);
