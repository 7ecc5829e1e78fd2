namespace KnowledgeGraph.Benchmarks.GraphQL;

/// <summary>An interaction as a peer holds it.</summary>
internal sealed record InteractionRow(string Iri, string StartedAt, TouchpointRow AtTouchpoint);
