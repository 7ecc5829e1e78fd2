namespace KnowledgeGraph.Graph.Memory;

/// <summary>
/// The nodes that a class has, or had at a commit that can still be asked for, in runs ordered by IRI. A commit adds a small run; runs
/// of like length are merged, so that there are few of them and a node is copied only a logarithmic number of times.
/// </summary>
internal sealed class ClassExtent(Symbol type, NodeTable table)
{
    private SortedRun[] _runs = [];

    /// <summary>Adds members. Only the writer calls it.</summary>
    public void Add(IEnumerable<NodeId> members)
    {
        var grown = new List<SortedRun>(_runs) { SortedRun.Of(members, table) };
        while (grown.Count > 1 && grown[^2].Length <= grown[^1].Length * 2)
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
        SortedRun[] sources = further is null ? Volatile.Read(ref _runs) : [.. Volatile.Read(ref _runs), further];
        var places = new int[sources.Length];
        while (Least(sources, places) is var least and >= 0)
        {
            var place = places[least];
            yield return sources[least][place];
            for (var source = 0; source < sources.Length; source++)
            {
                if (places[source] < sources[source].Length && SortedRun.Compare(sources[source], places[source], sources[least], place) == 0)
                {
                    places[source]++;
                }
            }
        }
    }

    private static int Least(SortedRun[] sources, int[] places)
    {
        var least = -1;
        for (var source = 0; source < sources.Length; source++)
        {
            if (places[source] < sources[source].Length
                && (least < 0 || SortedRun.Compare(sources[source], places[source], sources[least], places[least]) < 0))
            {
                least = source;
            }
        }

        return least;
    }

    private bool IsStillAskedFor(NodeId node) => table[node].State is { } state && state.EverHad(type);
}
