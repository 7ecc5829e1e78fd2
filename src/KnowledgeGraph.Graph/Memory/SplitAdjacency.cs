namespace KnowledgeGraph.Graph.Memory;

/// <summary>A list per predicate, for nodes with many edges at one side. A further predicate makes a new one of these.</summary>
internal sealed class SplitAdjacency : Adjacency
{
    private readonly Symbol[] _predicates;
    private readonly EdgeList[] _lists;

    private SplitAdjacency(Symbol[] predicates, EdgeList[] lists)
    {
        _predicates = predicates;
        _lists = lists;
    }

    public override EdgeList[] Lists => _lists;

    /// <summary>Splits a list by predicate, in order.</summary>
    public static SplitAdjacency Of(EdgeList mixed, Func<EdgeEntry, bool> isEnded)
    {
        var groups = mixed.Entries.ToArray().GroupBy(entry => entry.Predicate).ToList();
        return new SplitAdjacency(
            [.. groups.Select(group => group.Key)],
            [.. groups.Select(group => mixed.With([.. group], group.Count(isEnded)))]);
    }

    public override EdgeList? Of(Symbol predicate)
    {
        var at = Array.IndexOf(_predicates, predicate);
        return at < 0 ? null : Volatile.Read(ref _lists[at]);
    }

    /// <summary>The same with an empty list for one more predicate.</summary>
    public SplitAdjacency WithPredicate(Symbol predicate) => new([.. _predicates, predicate], [.. _lists, new EdgeList()]);

    /// <summary>Puts a list in place of the one that its predicate has.</summary>
    public void Replace(Symbol predicate, EdgeList list) => Volatile.Write(ref _lists[Array.IndexOf(_predicates, predicate)], list);
}
