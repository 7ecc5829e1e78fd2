namespace KnowledgeGraph.Graph.Memory;

/// <summary>Walks the entries of a list that lead to one node, by position table where there is one, else one after the other.</summary>
internal ref struct EdgeMatches
{
    private readonly ReadOnlySpan<EdgeEntry> entries;
    private readonly int[]? positions;
    private readonly Symbol predicate;
    private readonly NodeId other;
    private int next;

    public EdgeMatches(ReadOnlySpan<EdgeEntry> entries, int[]? positions, Symbol predicate, NodeId other)
    {
        this.entries = entries;
        this.positions = positions;
        this.predicate = predicate;
        this.other = other;
        next = positions is null ? 0 : HomeOf(positions, other);
    }

    public EdgeEntry Current { get; private set; }

    public readonly EdgeMatches GetEnumerator() => this;

    public bool MoveNext() => positions is null ? MoveNextEntry() : MoveNextPosition(positions);

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
        while (next < entries.Length)
        {
            Current = entries[next++];
            if (Current.Other == other && Current.Predicate == predicate)
            {
                return true;
            }
        }

        return false;
    }

    private bool MoveNextPosition(int[] table)
    {
        while (Volatile.Read(ref table[next]) is var position and not 0)
        {
            next = (next + 1) & (table.Length - 1);

            // A position past the entries was written after they were read: not for this reader.
            if (position <= entries.Length && entries[position - 1] is var entry && entry.Other == other)
            {
                Current = entry;
                return true;
            }
        }

        return false;
    }
}
