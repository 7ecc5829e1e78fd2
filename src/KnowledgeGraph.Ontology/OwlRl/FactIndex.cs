using System.Runtime.InteropServices;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>Chains the places of facts that share a key, oldest first.</summary>
internal sealed class FactIndex
{
    private readonly Dictionary<long, (int First, int Last)> _chains = [];
    private readonly List<int> _next = [];

    public static long Key(int first, int second) => ((long)first << 32) | (uint)second;

    /// <summary>Enters the next place.</summary>
    public void Append(long key)
    {
        var place = _next.Count;
        _next.Add(-1);
        ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(_chains, key, out var known);
        if (known)
        {
            _next[chain.Last] = place;
        }

        chain = (known ? chain.First : place, place);
    }

    /// <summary>The oldest place with the key, or -1.</summary>
    public int First(long key) => _chains.TryGetValue(key, out var chain) ? chain.First : -1;

    /// <summary>The next place with the same key, or -1.</summary>
    public int After(int place) => _next[place];
}
