using KnowledgeGraph.Graph.Memory;

namespace KnowledgeGraph.Graph.Tests.Memory;

/// <summary>Fills the gaps of a slice from a whole graph, as a store does from its database; nodes of more edges at a side than <paramref name="few"/> get these only as wanted.</summary>
internal sealed class SliceFeeder(MemoryGraph whole, int few)
{
    /// <summary>So often something was loaded.</summary>
    public int Rounds { get; private set; }

    public void Fill(GraphSlice slice, SliceWants wants)
    {
        Rounds++;
        var view = whole.View();
        foreach (var iri in wants.Nodes)
        {
            FillNode(slice, view, iri);
        }

        foreach (var edges in wants.Edges)
        {
            var node = Find(view, edges.Iri);
            slice.Add(EdgesAt(view, node, edges.IsInverse).Where(edge => edges.Predicate is null || edge.Predicate == edges.Predicate));
            slice.AddCovered(edges);
        }

        foreach (var pair in wants.Pairs)
        {
            slice.Add(EdgesAt(view, Find(view, pair.From), inverse: false).Where(edge => (edge.Predicate, edge.To) == (pair.Predicate, pair.To)));
            slice.AddCovered(pair);
        }

        foreach (var type in wants.Classes)
        {
            FillNodes(slice, view, view.NodesOf(type));
            slice.AddCovered(type);
        }

        if (wants.IsEverything)
        {
            slice.Add(view.Nodes().Select(node => NodeOf(view, node)));
            slice.Add(view.Nodes().SelectMany(node => EdgesAt(view, node, inverse: false)));
            slice.AddEverything();
        }
    }

    private static NodeId Find(IGraphView view, string iri) => view.TryFind(iri, out var node) ? node : throw new InvalidOperationException($"No <{iri}>.");

    private static SliceNode NodeOf(IGraphView view, NodeId node)
    {
        var types = new List<Symbol>();
        view.TypesOf(node, types);
        return new SliceNode(view.IriOf(node), view.CommitOf(node), [.. types], [.. view.ValuesOf(node)], [.. view.AliasesOf(node)]);
    }

    private static IEnumerable<SliceEdge> EdgesAt(IGraphView view, NodeId node, bool inverse) =>
        (inverse ? view.EdgesTo(node) : view.EdgesFrom(node))
            .Select(edge => new SliceEdge(view.IriOf(edge.From), edge.Predicate, view.IriOf(edge.To), edge.Commit, edge.AssertedFrom, edge.AssertedTo));

    private void FillNode(GraphSlice slice, IGraphView view, string iri)
    {
        if (view.TryFind(iri, out var node))
        {
            FillNodes(slice, view, [node]);
        }
        else
        {
            slice.AddAbsent(iri);
        }
    }

    private void FillNodes(GraphSlice slice, IGraphView view, IEnumerable<NodeId> nodes)
    {
        foreach (var node in nodes)
        {
            slice.Add([NodeOf(view, node)]);
            foreach (var inverse in new[] { false, true })
            {
                if (EdgesAt(view, node, inverse).ToList() is var edges && edges.Count <= few)
                {
                    slice.Add(edges);
                    slice.AddCovered(new SliceEdges(view.IriOf(node), null, inverse));
                }
            }
        }
    }
}
