namespace KnowledgeGraph.Graph.Memory;

/// <summary>Everything that is kept of one IRI. The references are replaced one by one; each reader sees an old or a new one.</summary>
internal struct NodeSlot
{
    /// <summary>Null where the node was forgotten.</summary>
    public string? Iri;

    /// <summary>The newest state; null where there never was one.</summary>
    public NodeState? State;

    public Adjacency? Outgoing;

    public Adjacency? Incoming;
}
