using KnowledgeGraph.Ontology.Checks;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>What loading triples gave.</summary>
/// <param name="Triples">Triples read.</param>
/// <param name="Stored">Triples that are stored now and were not before.</param>
/// <param name="NotCanonical">Literals that were written otherwise than in canonical form.</param>
/// <param name="Problems">What was refused, with its place.</param>
public sealed record LoadReport(int Triples, int Stored, int NotCanonical, IReadOnlyList<Problem> Problems);
