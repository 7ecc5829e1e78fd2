namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>Nodes in the order in which they were found, each once. Small sets are searched, large ones hashed.</summary>
public sealed class NodeSet
{
    private const int LargestSearched = 12;
    private readonly List<NodeId> _nodes = [];
    private HashSet<NodeId>? _index;

    /// <summary>Number of nodes.</summary>
    public int Count => _nodes.Count;

    /// <summary>The node at a place, from 0.</summary>
    public NodeId this[int place] => _nodes[place];

    /// <summary>Adds a node; false if it was there.</summary>
    public bool Add(NodeId node)
    {
        if (_index is null)
        {
            if (_nodes.Contains(node))
            {
                return false;
            }

            if (_nodes.Count >= LargestSearched)
            {
                _index = [.. _nodes, node];
            }
        }
        else if (!_index.Add(node))
        {
            return false;
        }

        _nodes.Add(node);
        return true;
    }

    /// <summary>True if the node is there.</summary>
    public bool Contains(NodeId node) => _index?.Contains(node) ?? _nodes.Contains(node);

    /// <summary>Empties the set for its next use.</summary>
    public void Clear()
    {
        _nodes.Clear();
        _index = null;
    }
}
