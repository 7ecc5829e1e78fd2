namespace KnowledgeGraph.Graph.Memory;

/// <summary>The numbers of IRIs and what they stand for.</summary>
internal sealed class NodeTable
{
    private readonly ChunkedArray<NodeSlot> _slots = new();
    private readonly IriIndex _index;
    private int _count;

    public NodeTable() => _index = new IriIndex(_slots);

    /// <summary>So many numbers are given out.</summary>
    public int Count => Volatile.Read(ref _count);

    public ref NodeSlot this[NodeId node] => ref _slots[node.Value];

    /// <summary>The number of an IRI, whether or not it stands for something.</summary>
    public bool TryFind(string iri, out NodeId node)
    {
        node = new NodeId(_index.Find(iri));
        return node.Value >= 0;
    }

    public NodeState StateAt(NodeId node, long commit) => _slots[node.Value].State?.At(commit) ?? NodeState.Absent;

    /// <exception cref="ArgumentException">The number is from another graph, or its node was deleted long ago.</exception>
    public string IriOf(NodeId node) =>
        _slots[node.Value].Iri ?? throw new ArgumentException("The node was deleted, and no picture that can be read holds it.", nameof(node));

    /// <summary>Gives a new IRI a number.</summary>
    public NodeId Add(string iri)
    {
        var node = _count;
        _slots.EnsureRoom(node + 1);
        _slots[node] = new NodeSlot { Iri = iri };
        _index.Add(node);
        Volatile.Write(ref _count, node + 1);
        return new NodeId(node);
    }

    /// <summary>Takes back the last <see cref="Add"/>.</summary>
    public void RemoveNewest()
    {
        var node = _count - 1;
        _index.Remove(node);
        _slots[node] = default;
        Volatile.Write(ref _count, node);
    }

    /// <summary>Drops a deleted node that nobody can ask for any more. Its number isn't given out again.</summary>
    public void Forget(NodeId node)
    {
        _index.Remove(node.Value);
        _slots[node.Value] = default;
    }
}
