namespace KnowledgeGraph.Graph.Queries;

/// <summary>A page of nodes.</summary>
/// <param name="Nodes">The nodes, in order.</param>
/// <param name="HasMore">Whether more follow after the page.</param>
/// <param name="Total">Number of all that meet the filter, if it was asked for.</param>
public sealed record ResultList(IReadOnlyList<ResultNode> Nodes, bool HasMore, int? Total);
