using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>The nodes of which a page is wanted.</summary>
/// <param name="Labels">Quoted labels, of which a node has any; one at least.</param>
/// <param name="Filter">What the nodes must meet.</param>
/// <param name="Page">The page.</param>
/// <param name="Node">What they are bound to.</param>
internal sealed record PagedCandidates(ImmutableArray<string> Labels, Filter Filter, PageRequest Page, string Node)
{
    /// <summary>The pattern of the nodes.</summary>
    public string Pattern => $"({Node}:{string.Join('|', Labels)})";

    /// <summary>So many nodes fill the page and, where that is asked for, tell whether there are more.</summary>
    public long Rows => (long)Page.Offset + Page.First + (Page.WithHasMore ? 1 : 0);
}
