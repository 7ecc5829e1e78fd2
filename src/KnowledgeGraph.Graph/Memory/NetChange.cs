namespace KnowledgeGraph.Graph.Memory;

/// <summary>What a transaction has changed on the whole: steps that cancel each other are gone.</summary>
internal sealed class NetChange
{
    private readonly MemoryGraph _graph;
    private readonly List<NodeChange> _nodes = [];
    private readonly List<JournalEntry> _added = [];
    private readonly List<JournalEntry> _ended = [];
    private readonly HashSet<NodeId> _changed = [];

    private NetChange(MemoryGraph graph) => _graph = graph;

    public bool IsEmpty => _changed.Count == 0;

    /// <summary>Nodes whose state or edges differ.</summary>
    public IReadOnlyCollection<NodeId> Changed => _changed;

    /// <summary>Nodes that were touched and are as they were.</summary>
    public List<NodeId> Restored { get; } = [];

    public static NetChange Of(MemoryGraph graph, Journal journal, long commit)
    {
        var net = new NetChange(graph);
        var (seenNodes, seenEdges) = (new HashSet<NodeId>(), new HashSet<int>());
        foreach (var step in journal.Entries)
        {
            if (step.Kind == JournalKind.StateReplaced && seenNodes.Add(step.Node))
            {
                net.AddNode(new NodeChange(step.Node, journal.StateBefore(step.Node), journal.StateOf(step.Node)), commit);
            }
            else if (step.Kind is JournalKind.EdgeAdded or JournalKind.EdgeEnded && seenEdges.Add(step.Edge))
            {
                net.AddEdge(step, commit);
            }
        }

        return net;
    }

    /// <summary>The change in terms of IRIs, in an order in which it can be applied.</summary>
    public GraphChange ToGraphChange()
    {
        var operations = new List<GraphOperation>();
        operations.AddRange(_ended.Select(RemovedEdge));
        operations.AddRange(_nodes.SelectMany(Removals));
        operations.AddRange(_nodes.Where(node => node.Before.Exists && !node.After.Exists).Select(node => new GraphOperation.RemoveNode(IriOf(node.Node))));
        operations.AddRange(_nodes.Where(node => !node.Before.Exists && node.After.Exists).Select(node => new GraphOperation.AddNode(IriOf(node.Node))));
        operations.AddRange(_nodes.SelectMany(Additions));
        operations.AddRange(_added.Select(AddedEdge));
        return new GraphChange([.. operations]);
    }

    private void AddNode(NodeChange node, long commit)
    {
        if (!node.IsNone(_graph.OrderedPredicates))
        {
            _nodes.Add(node);
            _changed.Add(node.Node);
        }
        else if (_graph.Nodes[node.Node].State is { } state && state.Since == commit)
        {
            Restored.Add(node.Node);
        }
    }

    private void AddEdge(JournalEntry step, long commit)
    {
        var (isOpen, isNew) = (_graph.Edges.IsOpen(step.Edge), _graph.Edges.SinceOf(step.Edge) == commit);
        if (isOpen == isNew)
        {
            (isNew ? _added : _ended).Add(step);
            _changed.Add(step.Node);
            _changed.Add(step.Other);
        }
    }

    private IEnumerable<GraphOperation> Removals(NodeChange node)
    {
        foreach (var value in node.ValueDifference(_graph.OrderedPredicates).Removed)
        {
            yield return new GraphOperation.RemoveValue(IriOf(node.Node), value.Predicate, value.Value, value.AssertedOf);
        }

        foreach (var type in node.RemovedTypes)
        {
            yield return new GraphOperation.RemoveType(IriOf(node.Node), type);
        }

        if (node.Before.IsAlias && node.Before.AliasOf != node.After.AliasOf)
        {
            yield return new GraphOperation.RemoveAlias(IriOf(node.Node));
        }
    }

    private IEnumerable<GraphOperation> Additions(NodeChange node)
    {
        if (node.After.IsAlias && node.Before.AliasOf != node.After.AliasOf)
        {
            yield return new GraphOperation.AddAlias(IriOf(node.Node), IriOf(new NodeId(node.After.AliasOf)));
        }

        foreach (var type in node.AddedTypes)
        {
            yield return new GraphOperation.AddType(IriOf(node.Node), type);
        }

        foreach (var value in node.ValueDifference(_graph.OrderedPredicates).Added)
        {
            yield return new GraphOperation.AddValue(IriOf(node.Node), value.Predicate, value.Value, value.AssertedOf);
        }
    }

    private GraphOperation AddedEdge(JournalEntry step)
    {
        var ends = _graph.Edges.AssertedEndsOf(step.Edge);
        return new GraphOperation.AddEdge(IriOf(step.Node), step.Symbol, IriOf(step.Other), ends.From, ends.To);
    }

    private GraphOperation RemovedEdge(JournalEntry step)
    {
        var ends = _graph.Edges.AssertedEndsOf(step.Edge);
        return new GraphOperation.RemoveEdge(IriOf(step.Node), step.Symbol, IriOf(step.Other), ends.From, ends.To);
    }

    private string IriOf(NodeId node) => _graph.Nodes.IriOf(node);
}
