namespace KnowledgeGraph.Graph.Memory;

/// <summary>Knows which part of the stored graph a slice holds, and notes what is asked beyond it.</summary>
/// <remarks>Every reading of the graph must tell it first what it is about to read.</remarks>
internal sealed class SliceCoverage(MemoryGraph graph)
{
    private readonly HashSet<(NodeId From, Symbol Predicate, NodeId To)> _pairs = [];
    private readonly HashSet<Symbol> _classes = [];
    private NodeCoverage[] _nodes = new NodeCoverage[256];
    private bool _isWhole;

    /// <summary>What was asked beyond the slice since the last <see cref="TakeWants"/>.</summary>
    public SliceWants Wants { get; private set; } = new();

    public SliceWants TakeWants()
    {
        var taken = Wants;
        Wants = new SliceWants();
        return taken;
    }

    /// <summary>An IRI that has no number here.</summary>
    public void NeedIri(string iri)
    {
        if (!_isWhole)
        {
            Wants.Nodes.Add(iri);
        }
    }

    /// <summary>A node's classes, values and aliases.</summary>
    public void NeedState(NodeId node)
    {
        if (!HasState(node))
        {
            Wants.Nodes.Add(graph.Nodes.IriOf(node));
        }
    }

    /// <summary>The edges of one predicate at one side of a node.</summary>
    public void NeedEdges(NodeId node, Symbol predicate, bool inverse)
    {
        if (HasState(node) && !_isWhole && !Of(node).Has(predicate, inverse))
        {
            Wants.Edges.Add(new SliceEdges(graph.Nodes.IriOf(node), predicate, inverse));
        }

        // With its state a node of few edges gets these too.
        NeedState(node);
    }

    /// <summary>All edges at one side of a node.</summary>
    public void NeedEdges(NodeId node, bool inverse)
    {
        if (HasState(node) && !_isWhole && !Of(node).HasAll(inverse))
        {
            Wants.Edges.Add(new SliceEdges(graph.Nodes.IriOf(node), null, inverse));
        }

        NeedState(node);
    }

    /// <summary>The edges of one predicate between two nodes.</summary>
    public void NeedEdge(NodeId from, Symbol predicate, NodeId to)
    {
        var isHere = _isWhole || Of(from).Has(predicate, inverse: false) || Of(to).Has(predicate, inverse: true) || _pairs.Contains((from, predicate, to));
        if (!isHere && !IsMadeOverGap(from) && !IsMadeOverGap(to))
        {
            Wants.Pairs.Add(new SlicePair(graph.Nodes.IriOf(from), predicate, graph.Nodes.IriOf(to)));
        }
    }

    /// <summary>The nodes of a class.</summary>
    public void NeedClass(Symbol type)
    {
        if (!_isWhole && !_classes.Contains(type))
        {
            Wants.Classes.Add(type);
        }
    }

    /// <summary>Every node with all its edges.</summary>
    public void NeedAll() => Wants.IsEverything |= !_isWhole;

    public bool HasState(NodeId node) => _isWhole || Of(node).HasState;

    public void AddState(NodeId node) => Place(node).HasState = true;

    public void AddEdges(NodeId node, Symbol? predicate, bool inverse)
    {
        if (predicate is { } one)
        {
            Place(node).Add(one, inverse);
        }
        else
        {
            Place(node).AddAll(inverse);
        }
    }

    public void AddPair(NodeId from, Symbol predicate, NodeId to) => _pairs.Add((from, predicate, to));

    public void AddClass(Symbol type) => _classes.Add(type);

    public void AddAll() => _isWhole = true;

    /// <summary>True for a node that was written although it isn't known what is stored of it; that is wanted already.</summary>
    private bool IsMadeOverGap(NodeId node) => !HasState(node) && graph.Nodes[node].State is { } state && state.Since > graph.Head;

    private NodeCoverage Of(NodeId node) => node.Value < _nodes.Length ? _nodes[node.Value] : default;

    private ref NodeCoverage Place(NodeId node)
    {
        if (node.Value >= _nodes.Length)
        {
            Array.Resize(ref _nodes, Math.Max(node.Value + 1, _nodes.Length * 2));
        }

        return ref _nodes[node.Value];
    }
}
