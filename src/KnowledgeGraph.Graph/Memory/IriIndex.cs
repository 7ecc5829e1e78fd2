namespace KnowledgeGraph.Graph.Memory;

/// <summary>
/// Finds the number of an IRI: open addressing with linear probing. One writer; readers need no lock, because a slot is one 64-bit
/// word (hash and number) and a larger table is published whole.
/// </summary>
internal sealed class IriIndex(ChunkedArray<NodeSlot> nodes)
{
    private const long Vacated = -1;
    private long[] _slots = new long[1024];
    private int _used;

    /// <summary>The node of an IRI, or −1.</summary>
    public int Find(string iri)
    {
        var table = Volatile.Read(ref _slots);
        var hash = (uint)iri.GetHashCode();
        for (var at = hash & (table.Length - 1); ; at = (at + 1) & (table.Length - 1))
        {
            var slot = Volatile.Read(ref table[at]);
            if (slot == 0)
            {
                return -1;
            }

            if (slot != Vacated && (uint)(slot >> 32) == hash && string.Equals(nodes[NodeOf(slot)].Iri, iri, StringComparison.Ordinal))
            {
                return NodeOf(slot);
            }
        }
    }

    /// <summary>Adds a node whose IRI is in its slot already and not in the index yet.</summary>
    public void Add(int node)
    {
        if ((_used + 1) * 3L > _slots.Length * 2L)
        {
            Rebuild();
        }

        Place(_slots, SlotOf(node));
        _used++;
    }

    /// <summary>Takes a node out of the index.</summary>
    public void Remove(int node)
    {
        var wanted = SlotOf(node);
        var at = (uint)(wanted >> 32) & (_slots.Length - 1);
        while (_slots[at] != wanted)
        {
            at = (at + 1) & (_slots.Length - 1);
        }

        Volatile.Write(ref _slots[at], Vacated);
    }

    private static int NodeOf(long slot) => (int)(uint)slot - 1;

    private static void Place(long[] table, long slot)
    {
        var at = (uint)(slot >> 32) & (table.Length - 1);
        while (table[at] is not 0)
        {
            at = (at + 1) & (table.Length - 1);
        }

        Volatile.Write(ref table[at], slot);
    }

    private long SlotOf(int node) => ((long)nodes[node].Iri!.GetHashCode() << 32) | (uint)(node + 1);

    private void Rebuild()
    {
        var live = _slots.Count(slot => slot is not 0 and not Vacated);
        var larger = new long[live * 3L > _slots.Length ? _slots.Length * 2 : _slots.Length];
        foreach (var slot in _slots)
        {
            if (slot is not 0 and not Vacated)
            {
                Place(larger, slot);
            }
        }

        _used = live;
        Volatile.Write(ref _slots, larger);
    }
}
