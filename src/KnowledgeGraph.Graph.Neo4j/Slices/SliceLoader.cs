using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>Fills the gaps of slices: one statement for each kind of gap, all at once.</summary>
internal sealed class SliceLoader(ICypherExecutor executor)
{
    /// <summary>Nodes with more edges at a side get these only as wanted.</summary>
    public const int Few = 500;

    /// <summary>Number of round trips so far: statements sent together are one.</summary>
    public long Rounds { get; private set; }

    /// <summary>Fills gaps as the graph is at a state of the database.</summary>
    /// <exception cref="StoreMovedException">The database is in another state; the slice is as it was.</exception>
    public async ValueTask FillAsync(GraphSlice slice, SliceWants wants, StoreState state, CancellationToken cancellationToken)
    {
        Rounds++;
        var loads = LoadsOf(wants, state.Names).ToList();
        var answers = await Task.WhenAll(loads.Select(load => RunAsync(load, state, cancellationToken))).ConfigureAwait(false);
        foreach (var (load, rows) in loads.Zip(answers))
        {
            load.Absorb(slice, rows);
        }

        AddCovered(slice, wants);
    }

    /// <summary>Asks for the head: <c>[seq, names, format]</c>; null if the database holds no store.</summary>
    public async ValueTask<SliceRow?> FindHeadAsync(CancellationToken cancellationToken)
    {
        Rounds++;
        var rows = await executor.ExecuteAsync(new CypherRequest(SliceStatements.OfHead), () => new SliceRowReader(), cancellationToken).ConfigureAwait(false);
        return rows.Count == 0 ? null : rows[0];
    }

    private async Task<IReadOnlyList<SliceRow>> RunAsync(SliceLoad load, StoreState state, CancellationToken cancellationToken)
    {
        var request = new CypherRequest(load.Statement) { Parameters = load.Parameters };
        var rows = await executor.ExecuteAsync(request, () => new SliceRowReader(), cancellationToken).ConfigureAwait(false);
        return rows.Count > 0 && rows.All(row => row.Seq == state.Seq && row.Names == state.Names.Version) ? rows : throw new StoreMovedException();
    }

    private static IEnumerable<SliceLoad> LoadsOf(SliceWants wants, StoreNamesSnapshot names)
    {
        var nodes = new NodeLoads(names);
        if (wants.IsEverything)
        {
            return [nodes.Everything()];
        }

        var classes = wants.Classes.Select(names.LabelOf).OfType<string>().Select(nodes.OfClass);
        var edges = wants.Edges.GroupBy(edges => (edges.Predicate, edges.IsInverse))
            .Where(group => group.Key.Predicate is not { } predicate || names.TypeOf(predicate) is not null)
            .Select(group => EdgeLoads.Of(group.Key.Predicate is { } predicate ? names.TypeOf(predicate) : null, group.Key.IsInverse, [.. group.Select(edges => edges.Iri)], names));
        var pairs = wants.Pairs.Where(pair => names.TypeOf(pair.Predicate) is not null).GroupBy(pair => pair.Predicate)
            .Select(group => EdgeLoads.OfPairs(names.TypeOf(group.Key)!, [.. group], names));
        IEnumerable<SliceLoad> iris = wants.Nodes.Count == 0 ? [] : [nodes.OfIris([.. wants.Nodes])];
        return [.. iris, .. classes, .. edges, .. pairs];
    }

    private static void AddCovered(GraphSlice slice, SliceWants wants)
    {
        if (wants.IsEverything)
        {
            slice.AddEverything();
            return;
        }

        foreach (var edges in wants.Edges)
        {
            slice.AddCovered(edges);
        }

        foreach (var pair in wants.Pairs)
        {
            slice.AddCovered(pair);
        }

        foreach (var type in wants.Classes)
        {
            slice.AddCovered(type);
        }
    }
}
