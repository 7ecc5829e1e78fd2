namespace KnowledgeGraph.Graph.Tests.Memory;

/// <summary>An edge in a <see cref="PlainGraph"/>.</summary>
internal sealed record PlainEdge(string From, string Predicate, string To, string? AssertedFrom, string? AssertedTo);
