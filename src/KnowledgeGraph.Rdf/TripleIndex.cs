using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rdf;

/// <summary>Chains the rows of a graph's table that share a key, in the order of the table.</summary>
internal sealed class TripleIndex
{
    private readonly Dictionary<long, Chain> _chains = [];
    private readonly List<int> _after = [];

    public static long Key(int term) => term;

    public static long Key(int first, int second) => ((long)first << 32) | (uint)second;

    /// <summary>Enters the table's next row.</summary>
    public void Append(long key)
    {
        var place = _after.Count;
        _after.Add(-1);
        ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(_chains, key, out var known);
        if (known)
        {
            _after[chain.Last] = place;
        }

        chain = new Chain(known ? chain.First : place, place, chain.Length + 1);
    }

    /// <summary>The first row with the key, or -1.</summary>
    public int First(long key) => _chains.TryGetValue(key, out var chain) ? chain.First : -1;

    /// <summary>The next row with the same key, or -1.</summary>
    public int After(int place) => _after[place];

    /// <summary>How many rows the key has, removed ones included.</summary>
    public int Length(long key) => _chains.TryGetValue(key, out var chain) ? chain.Length : 0;

    public void Clear()
    {
        _chains.Clear();
        _after.Clear();
    }

    private readonly record struct Chain(int First, int Last, int Length);
}
