using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Neo4j.Naming;

namespace KnowledgeGraph.Graph.Neo4j.Writing;

/// <summary>The properties of the one relationship that stands for the edges of a predicate between two nodes.</summary>
internal static class EdgeContent
{
    /// <summary>The properties.</summary>
    /// <param name="edges">The edges, one or more, which differ in the IRIs that they were asserted of.</param>
    public static PropertyMap Of(IReadOnlyList<SliceEdge> edges)
    {
        var properties = new PropertyMap().Add("seq", edges.Max(edge => edge.Commit));
        return edges is [{ AssertedFrom: null, AssertedTo: null }]
            ? properties
            : properties.Add("ends", edges.Select(edge => AssertionLine.OfEdge(edge.AssertedFrom, edge.AssertedTo, edge.Commit)).ToList());
    }
}
