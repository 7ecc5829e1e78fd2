namespace KnowledgeGraph.Graph.Embedded;

/// <summary>What is left to write of a commit when its operations are.</summary>
internal sealed class TouchedRows
{
    /// <summary>Nodes that the commit makes.</summary>
    public HashSet<NodeId> New { get; } = [];

    /// <summary>Nodes whose own row tells which commit changed them.</summary>
    public HashSet<NodeId> Changed { get; } = [];

    /// <summary>Values to be written again, in order.</summary>
    public HashSet<(NodeId Node, Symbol Predicate)> Values { get; } = [];

    public NodeId Change(NodeId node)
    {
        Changed.Add(node);
        return node;
    }
}
