namespace KnowledgeGraph.Graph.Memory;

/// <summary>Walks the entries of a list that lead to one node, by position table where there is one, else one after the other.</summary>
internal ref struct EdgeMatches
{
    private readonly ReadOnlySpan<EdgeEntry> _entries;
    private readonly int[]? _positions;
    private readonly Symbol _predicate;
    private readonly NodeId _other;
    private int _next;

    public EdgeMatches(ReadOnlySpan<EdgeEntry> entries, int[]? positions, Symbol predicate, NodeId other)
    {
        _entries = entries;
        _positions = positions;
        _predicate = predicate;
        _other = other;
        _next = positions is null ? 0 : HomeOf(positions, other);
    }

    public EdgeEntry Current { get; private set; }

    public readonly EdgeMatches GetEnumerator() => this;

    public bool MoveNext() => _positions is null ? MoveNextEntry() : MoveNextPosition(_positions);

    /// <summary>Notes in a table that the entry at <paramref name="position"/> (from 1) leads to <paramref name="other"/>.</summary>
    public static void Place(int[] positions, NodeId other, int position)
    {
        var at = HomeOf(positions, other);
        while (positions[at] != 0)
        {
            at = (at + 1) & (positions.Length - 1);
        }

        Volatile.Write(ref positions[at], position);
    }

    /// <summary>Takes back the last <see cref="Place"/>, so that no later one can have probed past it.</summary>
    public static void Vacate(int[] positions, NodeId other, int position)
    {
        var at = HomeOf(positions, other);
        while (positions[at] != position)
        {
            at = (at + 1) & (positions.Length - 1);
        }

        Volatile.Write(ref positions[at], 0);
    }

    private static int HomeOf(int[] positions, NodeId other) => (int)((uint)other.Value * 2654435769u >> 7) & (positions.Length - 1);

    private bool MoveNextEntry()
    {
        while (_next < _entries.Length)
        {
            Current = _entries[_next++];
            if (Current.Other == _other && Current.Predicate == _predicate)
            {
                return true;
            }
        }

        return false;
    }

    private bool MoveNextPosition(int[] table)
    {
        while (Volatile.Read(ref table[_next]) is var position and not 0)
        {
            _next = (_next + 1) & (table.Length - 1);

            // A position past the entries was written after they were read: not for this reader.
            if (position <= _entries.Length && _entries[position - 1] is var entry && entry.Other == _other)
            {
                Current = entry;
                return true;
            }
        }

        return false;
    }
}
