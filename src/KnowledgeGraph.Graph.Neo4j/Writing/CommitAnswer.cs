namespace KnowledgeGraph.Graph.Neo4j.Writing;

/// <summary>What the commit statement gave.</summary>
/// <param name="Outcome">What became of the group.</param>
/// <param name="Ontology">The version under which the database is served.</param>
internal sealed record CommitAnswer(CommitOutcome Outcome, string Ontology);
