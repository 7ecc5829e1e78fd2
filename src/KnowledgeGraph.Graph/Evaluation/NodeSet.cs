namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>Nodes in the order in which they were found, each once. Small sets are searched, large ones hashed.</summary>
public sealed class NodeSet
{
    private const int LargestSearched = 12;
    private const int LargestKept = 1 << 16;
    private NodeId[] _nodes = new NodeId[LargestSearched + 4];
    private int[] _slots = [];
    private int _indexed;

    /// <summary>Number of nodes.</summary>
    public int Count { get; private set; }

    /// <summary>The node at a place, from 0.</summary>
    public NodeId this[int place] => place < Count ? _nodes[place] : throw new ArgumentOutOfRangeException(nameof(place));

    /// <summary>Adds a node; false if it was there.</summary>
    public bool Add(NodeId node)
    {
        if (Contains(node))
        {
            return false;
        }

        Append(node);
        return true;
    }

    /// <summary>True if the node is there.</summary>
    public bool Contains(NodeId node)
    {
        if (Count <= LargestSearched)
        {
            return Array.IndexOf(_nodes, node, 0, Count) >= 0;
        }

        Index();
        return _slots[SlotOf(node)] != 0;
    }

    /// <summary>Empties the set for its next use.</summary>
    public void Clear()
    {
        if (_indexed > 0)
        {
            _slots = _slots.Length > LargestKept ? [] : _slots;
            Array.Clear(_slots);
            _indexed = 0;
        }

        _nodes = _nodes.Length > LargestKept ? new NodeId[LargestSearched + 4] : _nodes;
        Count = 0;
    }

    /// <summary>The nodes; valid until the set changes.</summary>
    internal ReadOnlySpan<NodeId> AsSpan() => _nodes.AsSpan(0, Count);

    /// <summary>Adds a node of which the caller knows that it isn't there.</summary>
    internal void Append(NodeId node)
    {
        if (Count == _nodes.Length)
        {
            Array.Resize(ref _nodes, Count * 2);
        }

        _nodes[Count++] = node;
    }

    // Catches up with what was appended; a slot holds the place of its node, counted from 1.
    private void Index()
    {
        if (_slots.Length < Count * 2)
        {
            _slots = new int[Math.Max(64, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Count * 3))];
            _indexed = 0;
        }

        for (; _indexed < Count; _indexed++)
        {
            _slots[SlotOf(_nodes[_indexed])] = _indexed + 1;
        }
    }

    private int SlotOf(NodeId node)
    {
        var mask = _slots.Length - 1;
        var slot = (int)((uint)node.Value * 2654435769u >> 7) & mask;
        while (_slots[slot] is var place and not 0 && _nodes[place - 1] != node)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
