namespace KnowledgeGraph.Graph;

/// <summary>Where a change comes from; every commit carries it.</summary>
/// <param name="Actor">IRI or name of who or what changed something, for example "api" or "loader".</param>
/// <param name="Source">File, request or job, for example "ontology/stages.ttl".</param>
/// <param name="OntologyVersion">Version of the ontology in force.</param>
/// <param name="At">Time of the change.</param>
public sealed record Provenance(string Actor, string Source, string OntologyVersion, DateTimeOffset At);
