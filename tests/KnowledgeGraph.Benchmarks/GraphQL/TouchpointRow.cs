namespace KnowledgeGraph.Benchmarks.GraphQL;

/// <summary>A touchpoint as a peer holds it.</summary>
internal sealed record TouchpointRow(string Iri, string Name);
