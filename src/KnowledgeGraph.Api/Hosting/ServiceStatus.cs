using KnowledgeGraph.Ontology.Checks;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>How the ontology in force is doing; immutable, replaced as a whole.</summary>
/// <param name="Status">What is going on.</param>
/// <param name="LoadedAt">When the version in force was loaded.</param>
/// <param name="Problems">Findings about the files as they are now; with status <see cref="OntologyStatus.Refused"/> they are why an older version serves.</param>
/// <param name="Done">Relationships that have been re-evaluated under the version in force.</param>
/// <param name="Total">Relationships to re-evaluate; 0: none.</param>
public sealed record ServiceStatus(OntologyStatus Status, DateTimeOffset LoadedAt, IReadOnlyList<Problem> Problems, int Done, int Total);
