using System.Collections.Concurrent;

namespace KnowledgeGraph.Graph.Memory;

/// <summary>The edges: both ends list each of them by number; when it is there is kept once, by that number.</summary>
internal sealed class EdgeTable(NodeTable nodes)
{
    private const int LongestMixedList = 32;
    private readonly ChunkedArray<EdgeVersion> _versions = new();
    private readonly ConcurrentDictionary<int, AssertedEnds> _assertedEnds = new();
    private readonly Stack<int> _unused = new();
    private int _count;

    /// <summary>No commit before this one can be asked for; what ended by then may go.</summary>
    public long Horizon { get; set; }

    /// <summary>So many numbers are given out.</summary>
    public int Count => _count;

    public long SinceOf(int edge) => _versions[edge].Since;

    public bool IsOpen(int edge) => _versions[edge].Until == EdgeVersion.Open;

    public AssertedEnds AssertedEndsOf(EdgeEntry entry) => entry.HasAssertedEnds ? AssertedEndsOf(entry.Edge) : default;

    public AssertedEnds AssertedEndsOf(int edge) => _assertedEnds.GetValueOrDefault(edge);

    public bool IsVisible(EdgeEntry entry, long commit) => _versions[entry.Edge].IsVisibleAt(commit);

    /// <summary>Appends each node that a visible edge leads to, once.</summary>
    public void Follow(NodeId node, Symbol predicate, bool inverse, long commit, List<NodeId> into)
    {
        if (ListOf(node, predicate, inverse) is not { } list)
        {
            return;
        }

        var (start, mayRepeat) = (into.Count, false);
        var entries = list.Entries;
        var all = list.IsWhollyVisibleAt(commit);
        foreach (ref readonly var entry in entries)
        {
            if (entry.Predicate == predicate && (all || IsVisible(entry, commit)))
            {
                into.Add(entry.Other);
                mayRepeat |= entry.HasAssertedEnds;
            }
        }

        if (mayRepeat)
        {
            RemoveRepeated(into, start);
        }
    }

    /// <summary>True if some edge between the nodes is visible.</summary>
    public bool Has(NodeId from, Symbol predicate, NodeId to, long commit)
    {
        if (ListOf(from, predicate, inverse: false) is { } list)
        {
            foreach (var entry in list.Matching(predicate, to))
            {
                if (IsVisible(entry, commit))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The numbers of the visible edges between two nodes: more than one only where a merge brought them together.</summary>
    public List<int> Find(NodeId from, Symbol predicate, NodeId to, long commit)
    {
        var found = new List<int>();
        if (ListOf(from, predicate, inverse: false) is { } list)
        {
            foreach (var entry in list.Matching(predicate, to))
            {
                if (IsVisible(entry, commit))
                {
                    found.Add(entry.Edge);
                }
            }
        }

        return found;
    }

    /// <summary>The visible edge between two nodes with those asserted ends, or −1.</summary>
    public int Find(NodeId from, Symbol predicate, NodeId to, AssertedEnds ends, long commit)
    {
        if (ListOf(from, predicate, inverse: false) is { } list)
        {
            foreach (var entry in list.Matching(predicate, to))
            {
                if (IsVisible(entry, commit) && AssertedEndsOf(entry) == ends)
                {
                    return entry.Edge;
                }
            }
        }

        return -1;
    }

    /// <summary>True if an edge with those asserted ends that commit <paramref name="since"/> wrote is listed, ended or not.</summary>
    public bool Lists(NodeId from, Symbol predicate, NodeId to, AssertedEnds ends, long since)
    {
        if (ListOf(from, predicate, inverse: false) is { } list)
        {
            foreach (var entry in list.Matching(predicate, to))
            {
                if (SinceOf(entry.Edge) == since && AssertedEndsOf(entry) == ends)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The edge between two nodes with those asserted ends that an earlier commit wrote and that <paramref name="commit"/> ended, or −1.</summary>
    public int FindEndedIn(NodeId from, Symbol predicate, NodeId to, AssertedEnds ends, long commit)
    {
        if (ListOf(from, predicate, inverse: false) is { } list)
        {
            foreach (var entry in list.Matching(predicate, to))
            {
                var version = _versions[entry.Edge];
                if (version.Until == commit && version.Since < commit && AssertedEndsOf(entry) == ends)
                {
                    return entry.Edge;
                }
            }
        }

        return -1;
    }

    /// <summary>The visible edges at one side of a node. Meanwhile added ones are left out; one taken back meanwhile was never visible.</summary>
    public IEnumerable<EdgeEntry> At(NodeId node, bool inverse, long commit)
    {
        var adjacency = inverse ? nodes[node].Incoming : nodes[node].Outgoing;
        foreach (var list in adjacency?.Lists ?? [])
        {
            var length = list.Count;
            for (var at = 0; at < length; at++)
            {
                var entry = list[at];
                if (IsVisible(entry, commit))
                {
                    yield return entry;
                }
            }
        }
    }

    /// <summary>Writes an edge and gives its number.</summary>
    public int Add(NodeId from, Symbol predicate, NodeId to, AssertedEnds ends, long commit)
    {
        if (!_unused.TryPop(out var edge))
        {
            edge = _count++;
            _versions.EnsureRoom(_count);
        }

        if (!ends.AreStored)
        {
            _assertedEnds[edge] = ends;
        }

        _versions[edge].Begin(commit);
        Append(ref nodes[from].Outgoing, EdgeEntry.Of(predicate, to, edge, !ends.AreStored), commit, isOutgoing: true);
        Append(ref nodes[to].Incoming, EdgeEntry.Of(predicate, from, edge, !ends.AreStored), commit, isOutgoing: false);
        return edge;
    }

    /// <summary>Takes back the newest edge that is left of those added.</summary>
    public void RemoveNewest(NodeId from, Symbol predicate, NodeId to, int edge)
    {
        nodes[from].Outgoing!.Of(predicate)!.RemoveLast();
        nodes[to].Incoming!.Of(predicate)!.RemoveLast();
        _versions[edge].End(0);
        Release(edge);
    }

    public void End(NodeId from, Symbol predicate, NodeId to, int edge, long commit)
    {
        _versions[edge].End(commit);
        nodes[from].Outgoing!.Of(predicate)!.NoteEnd();
        nodes[to].Incoming!.Of(predicate)!.NoteEnd();
    }

    /// <summary>Takes back <see cref="End"/>.</summary>
    public void Reopen(NodeId from, Symbol predicate, NodeId to, int edge)
    {
        _versions[edge].End(EdgeVersion.Open);
        nodes[from].Outgoing!.Of(predicate)!.TakeBackEnd();
        nodes[to].Incoming!.Of(predicate)!.TakeBackEnd();
    }

    /// <summary>Drops the lists of a node whose edges have all ended before anyone's commit.</summary>
    public void Forget(NodeId node)
    {
        foreach (var adjacency in new[] { nodes[node].Outgoing, nodes[node].Incoming })
        {
            foreach (var list in adjacency?.Lists ?? [])
            {
                foreach (var entry in list.Entries)
                {
                    DropSide(entry.Edge);
                }
            }
        }
    }

    private static void RemoveRepeated(List<NodeId> list, int start)
    {
        var seen = new HashSet<NodeId>();
        var kept = start;
        for (var at = start; at < list.Count; at++)
        {
            if (seen.Add(list[at]))
            {
                list[kept++] = list[at];
            }
        }

        list.RemoveRange(kept, list.Count - kept);
    }

    private EdgeList? ListOf(NodeId node, Symbol predicate, bool inverse) =>
        (inverse ? nodes[node].Incoming : nodes[node].Outgoing)?.Of(predicate);

    private void Append(ref Adjacency? place, EdgeEntry entry, long since, bool isOutgoing)
    {
        var list = RoomyList(ref place, entry.Predicate);
        list.Append(entry, since, isOutgoing && place is SplitAdjacency);
    }

    private EdgeList RoomyList(ref Adjacency? place, Symbol predicate)
    {
        var adjacency = place ??= new EdgeList();
        if (adjacency is SplitAdjacency split && split.Of(predicate) is null)
        {
            place = adjacency = split.WithPredicate(predicate);
        }

        var list = adjacency.Of(predicate)!;
        if (!list.IsFull)
        {
            return list;
        }

        if (WithoutForgotten(list) is { } shorter)
        {
            Put(ref place, predicate, shorter);
            return shorter;
        }

        if (adjacency is EdgeList && list.Count >= LongestMixedList)
        {
            place = SplitAdjacency.Of(list, IsEnded);
            return RoomyList(ref place, predicate);
        }

        list.Grow();
        return list;
    }

    private static void Put(ref Adjacency? place, Symbol predicate, EdgeList list)
    {
        if (place is SplitAdjacency split)
        {
            split.Replace(predicate, list);
        }
        else
        {
            place = list;
        }
    }

    /// <summary>The list without what ended before anyone's commit, if that is a quarter of it or more; else null.</summary>
    private EdgeList? WithoutForgotten(EdgeList list)
    {
        if (list.Count < 4 || list.Ended < list.Count / 4)
        {
            return null;
        }

        var forgotten = list.Entries.ToArray().ToLookup(entry => _versions[entry.Edge].Until <= Horizon);
        EdgeEntry[] kept = [.. forgotten[false]];
        if (kept.Length > list.Count / 4 * 3)
        {
            return null;
        }

        foreach (var entry in forgotten[true])
        {
            DropSide(entry.Edge);
        }

        return list.With(kept, kept.Count(IsEnded));
    }

    private bool IsEnded(EdgeEntry entry) => !IsOpen(entry.Edge);

    /// <summary>One end doesn't list the edge any more; when neither does, its number is used again.</summary>
    private void DropSide(int edge)
    {
        if (_versions[edge].IsDropped)
        {
            Release(edge);
        }
        else
        {
            _versions[edge].MarkDropped();
        }
    }

    private void Release(int edge)
    {
        _assertedEnds.TryRemove(edge, out _);
        _unused.Push(edge);
    }
}
