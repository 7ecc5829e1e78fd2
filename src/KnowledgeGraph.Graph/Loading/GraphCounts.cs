namespace KnowledgeGraph.Graph.Loading;

/// <summary>How much a graph holds.</summary>
/// <param name="Nodes">Nodes.</param>
/// <param name="Classes">Asserted classes of nodes.</param>
/// <param name="Aliases">Other IRIs of nodes.</param>
/// <param name="Values">Values, as often as they were asserted.</param>
/// <param name="Edges">Edges, as often as they were asserted.</param>
public sealed record GraphCounts(int Nodes, int Classes, int Aliases, int Values, int Edges)
{
    /// <summary>Counts a picture, without the mark that a copy leaves.</summary>
    public static GraphCounts Of(IGraphView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var (nodes, classes, aliases, values, edges) = (0, 0, 0, 0, 0);
        var types = new List<Symbol>();
        foreach (var node in view.Nodes())
        {
            types.Clear();
            view.TypesOf(node, types);
            var isState = HostState.IsStateNode(view.IriOf(node));
            (nodes, classes, aliases) = (nodes + 1, classes + types.Count, aliases + view.AliasesOf(node).Count);
            values += view.ValuesOf(node).Count(value => !isState || !HostState.IsKey(view, value.Predicate, HostState.Copy));
            edges += view.EdgesFrom(node).Count();
        }

        return new GraphCounts(nodes, classes, aliases, values, edges);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Nodes} nodes, {Classes} classes, {Aliases} aliases, {Values} values, {Edges} edges";
}
