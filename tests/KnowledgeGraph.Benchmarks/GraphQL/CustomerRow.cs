namespace KnowledgeGraph.Benchmarks.GraphQL;

/// <summary>A customer as a peer holds it.</summary>
internal sealed record CustomerRow(string Iri, string Name, IReadOnlyList<InteractionRow> ParticipatedIn);
