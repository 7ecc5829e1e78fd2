using KnowledgeGraph.Ontology.Checks;

namespace KnowledgeGraph.Api;

/// <summary>What <c>_ontology</c> tells beside the ontology itself; the host sets it.</summary>
/// <param name="Status">How it stands.</param>
/// <param name="LoadedAt">When the version that is served was loaded.</param>
/// <param name="Problems">Findings about the files' newest version.</param>
/// <param name="Progress">How far a take-over has come; null while there is none.</param>
public sealed record OntologyState(OntologyStatus Status, DateTimeOffset LoadedAt, IReadOnlyList<Problem> Problems, LoadProgress? Progress);
