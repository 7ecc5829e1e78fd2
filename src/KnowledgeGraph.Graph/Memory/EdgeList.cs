using System.Numerics;

namespace KnowledgeGraph.Graph.Memory;

/// <summary>
/// Edges at one side of a node, in the order in which they were written. Only ever appended to, so that readers take a count and read
/// on while the one writer adds; a shorter list without old ended edges is a new object.
/// </summary>
internal sealed class EdgeList : Adjacency
{
    private const int LongestWithoutPositions = 64;
    private EdgeEntry[] _items;
    private int _count;
    private int _ended;
    private long _newest;

    // Where an edge to a given node stands: open addressing, position + 1; only in long lists of one predicate that leave a node.
    private int[]? _positions;

    public EdgeList()
        : this([], 0, 0, 0)
    {
    }

    private EdgeList(EdgeEntry[] items, int count, int ended, long newest)
    {
        _items = items;
        _count = count;
        _ended = ended;
        _newest = newest;
    }

    public override EdgeList[] Lists => [this];

    public int Count => Volatile.Read(ref _count);

    public bool IsFull => _count == _items.Length;

    /// <summary>So many of the entries have ended, at commits that may still be asked for or not.</summary>
    public int Ended => _ended;

    /// <summary>
    /// The entry at a place below a <see cref="Count"/> that was read before. The writer may have taken it back since, or written another there:
    /// both belong to a commit that no reader sees yet.
    /// </summary>
    public EdgeEntry this[int place] => Volatile.Read(ref _items)[place];

    /// <summary>The entries. Read before <see cref="IsWhollyVisibleAt"/>, so that both tell of the same edges.</summary>
    public ReadOnlySpan<EdgeEntry> Entries
    {
        get
        {
            var length = Volatile.Read(ref _count);
            return Volatile.Read(ref _items).AsSpan(0, length);
        }
    }

    public override EdgeList? Of(Symbol predicate) => this;

    /// <summary>True if all entries are known to be there at a commit. False says nothing.</summary>
    public bool IsWhollyVisibleAt(long commit) => Volatile.Read(ref _ended) == 0 && Volatile.Read(ref _newest) <= commit;

    /// <summary>The entries that lead to a node; edges not visible at the reader's commit are among them.</summary>
    public EdgeMatches Matching(Symbol predicate, NodeId other)
    {
        var table = Volatile.Read(ref _positions);
        return new EdgeMatches(Entries, table, predicate, other);
    }

    /// <summary>Adds an entry written in commit <paramref name="since"/>; there must be room.</summary>
    public void Append(EdgeEntry entry, long since, bool isOutgoing)
    {
        _items[_count] = entry;
        _newest = Math.Max(_newest, since);
        Volatile.Write(ref _count, _count + 1);
        if (_positions is not null && _count * 2 <= _positions.Length)
        {
            EdgeMatches.Place(_positions, entry.Other, _count);
        }
        else if (_positions is not null || (isOutgoing && _count > LongestWithoutPositions))
        {
            IndexPositions();
        }
    }

    /// <summary>Takes back the last <see cref="Append"/>.</summary>
    public void RemoveLast()
    {
        if (_positions is not null)
        {
            EdgeMatches.Vacate(_positions, _items[_count - 1].Other, _count);
        }

        Volatile.Write(ref _count, _count - 1);
    }

    public void NoteEnd() => Volatile.Write(ref _ended, _ended + 1);

    public void TakeBackEnd() => Volatile.Write(ref _ended, _ended - 1);

    /// <summary>Makes room for more.</summary>
    public void Grow()
    {
        var larger = new EdgeEntry[_items.Length == 0 ? 2 : _items.Length * 2];
        _items.AsSpan(0, _count).CopyTo(larger);
        Volatile.Write(ref _items, larger);
    }

    /// <summary>A list of some of these entries, with room for more; <paramref name="endedAmongThem"/> of them have ended.</summary>
    public EdgeList With(EdgeEntry[] some, int endedAmongThem)
    {
        var roomy = new EdgeEntry[(int)BitOperations.RoundUpToPowerOf2((uint)some.Length + 1)];
        some.CopyTo(roomy, 0);
        var list = new EdgeList(roomy, some.Length, endedAmongThem, _newest);
        if (_positions is not null && some.Length > LongestWithoutPositions)
        {
            list.IndexPositions();
        }

        return list;
    }

    private void IndexPositions()
    {
        var table = new int[BitOperations.RoundUpToPowerOf2((uint)_count * 4)];
        for (var at = 0; at < _count; at++)
        {
            EdgeMatches.Place(table, _items[at].Other, at + 1);
        }

        Volatile.Write(ref _positions, table);
    }
}
