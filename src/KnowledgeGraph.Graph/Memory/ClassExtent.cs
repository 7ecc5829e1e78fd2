namespace KnowledgeGraph.Graph.Memory;

/// <summary>
/// The nodes that a class has, or had at a commit that can still be asked for, in runs ordered by IRI. A commit adds a small run; runs
/// of like length are merged, so that there are few of them and a node is copied only a logarithmic number of times.
/// </summary>
internal sealed class ClassExtent(Symbol type, NodeTable table)
{
    private const int GrowthOfRuns = 4;
    private SortedRun[] _runs = [];

    /// <summary>Adds members. Only the writer calls it.</summary>
    public void Add(IEnumerable<NodeId> members)
    {
        var grown = new List<SortedRun>(_runs) { SortedRun.Of(members, table) };
        while (grown.Count > 1 && grown[^2].Length <= grown[^1].Length * GrowthOfRuns)
        {
            var merged = SortedRun.Merge(grown[^2], grown[^1], IsStillAskedFor);
            grown.RemoveRange(grown.Count - 2, 2);
            grown.Add(merged);
        }

        Volatile.Write(ref _runs, [.. grown]);
    }

    /// <summary>Nodes by IRI, each once, whether or not they have the class at the reader's commit; <paramref name="further"/> among them.</summary>
    public IEnumerable<NodeId> Candidates(SortedRun? further)
    {
        var sources = Volatile.Read(ref _runs);
        return further is not null ? Merge([.. sources, further])
            : sources.Length == 1 ? sources[0].Nodes
            : Merge(sources);
    }

    private static IEnumerable<NodeId> Merge(SortedRun[] sources)
    {
        var places = new PriorityQueue<(SortedRun Run, int Index), (string, NodeId)>(sources.Length, RunOrder.Instance);
        foreach (var source in sources.Where(source => source.Length > 0))
        {
            places.Enqueue((source, 0), source.KeyAt(0));
        }

        var last = new NodeId(-1);
        while (places.TryPeek(out var place, out _))
        {
            var (run, index) = place;
            if (run.Nodes[index] != last)
            {
                last = run.Nodes[index];
                yield return last;
            }

            if (index + 1 < run.Length)
            {
                places.DequeueEnqueue((run, index + 1), run.KeyAt(index + 1));
            }
            else
            {
                places.Dequeue();
            }
        }
    }

    private bool IsStillAskedFor(NodeId node) => table[node].State is { } state && state.EverHad(type);
}
