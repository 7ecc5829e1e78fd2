namespace KnowledgeGraph.Graph.Memory;

/// <summary>What a <see cref="GraphSlice"/> was asked and doesn't hold.</summary>
public sealed class SliceWants
{
    /// <summary>IRIs, perhaps aliases, perhaps of nothing: the node with classes, values and aliases, and its edges at each side where they are few.</summary>
    public HashSet<string> Nodes { get; } = new(StringComparer.Ordinal);

    /// <summary>Edges at one side of a node.</summary>
    public HashSet<SliceEdges> Edges { get; } = [];

    /// <summary>Edges between two nodes.</summary>
    public HashSet<SlicePair> Pairs { get; } = [];

    /// <summary>Classes: each node that has it, as those in <see cref="Nodes"/>.</summary>
    public HashSet<Symbol> Classes { get; } = [];

    /// <summary>Every node with all its edges.</summary>
    public bool IsEverything { get; set; }

    /// <summary>True if nothing is wanted.</summary>
    public bool IsEmpty => Nodes.Count == 0 && Edges.Count == 0 && Pairs.Count == 0 && Classes.Count == 0 && !IsEverything;

    /// <summary>Adds what another lacks.</summary>
    public void Add(SliceWants other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Nodes.UnionWith(other.Nodes);
        Edges.UnionWith(other.Edges);
        Pairs.UnionWith(other.Pairs);
        Classes.UnionWith(other.Classes);
        IsEverything |= other.IsEverything;
    }
}
