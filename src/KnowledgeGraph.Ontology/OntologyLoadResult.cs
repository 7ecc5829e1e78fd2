using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology;

/// <summary>What loading an ontology folder gave.</summary>
/// <param name="Model">The model, or null if a problem of severity violation was found.</param>
/// <param name="Problems">All findings, in order of file, line and column; bounded at 200.</param>
public sealed record OntologyLoadResult(OntologyModel? Model, IReadOnlyList<Problem> Problems);
