namespace KnowledgeGraph.Graph.Queries;

/// <summary>The answer to a <see cref="GraphQuery"/>.</summary>
/// <param name="List">The nodes of the page.</param>
/// <param name="Commit">Commit number of the picture that was read.</param>
public sealed record QueryResult(ResultList List, long Commit);
