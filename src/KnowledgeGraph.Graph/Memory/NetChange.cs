namespace KnowledgeGraph.Graph.Memory;

/// <summary>What a transaction has changed on the whole: steps that cancel each other are gone.</summary>
internal sealed class NetChange
{
    private readonly MemoryGraph graph;
    private readonly List<NodeChange> nodes = [];
    private readonly List<JournalEntry> added = [];
    private readonly List<JournalEntry> ended = [];
    private readonly HashSet<NodeId> changed = [];

    private NetChange(MemoryGraph graph) => this.graph = graph;

    public bool IsEmpty => changed.Count == 0;

    /// <summary>Nodes whose state or edges differ.</summary>
    public IReadOnlyCollection<NodeId> Changed => changed;

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
        operations.AddRange(ended.Select(RemovedEdge));
        operations.AddRange(nodes.SelectMany(Removals));
        operations.AddRange(nodes.Where(node => node.Before.Exists && !node.After.Exists).Select(node => new GraphOperation.RemoveNode(IriOf(node.Node))));
        operations.AddRange(nodes.Where(node => !node.Before.Exists && node.After.Exists).Select(node => new GraphOperation.AddNode(IriOf(node.Node))));
        operations.AddRange(nodes.SelectMany(Additions));
        operations.AddRange(added.Select(AddedEdge));
        return new GraphChange([.. operations]);
    }

    private void AddNode(NodeChange node, long commit)
    {
        if (!node.IsNone(graph.OrderedPredicates))
        {
            nodes.Add(node);
            changed.Add(node.Node);
        }
        else if (graph.Nodes[node.Node].State is { } state && state.Since == commit)
        {
            Restored.Add(node.Node);
        }
    }

    private void AddEdge(JournalEntry step, long commit)
    {
        var (isOpen, isNew) = (graph.Edges.IsOpen(step.Edge), graph.Edges.SinceOf(step.Edge) == commit);
        if (isOpen == isNew)
        {
            (isNew ? added : ended).Add(step);
            changed.Add(step.Node);
            changed.Add(step.Other);
        }
    }

    private IEnumerable<GraphOperation> Removals(NodeChange node)
    {
        foreach (var value in node.ValueDifference(graph.OrderedPredicates).Removed)
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

        foreach (var value in node.ValueDifference(graph.OrderedPredicates).Added)
        {
            yield return new GraphOperation.AddValue(IriOf(node.Node), value.Predicate, value.Value, value.AssertedOf);
        }
    }

    private GraphOperation AddedEdge(JournalEntry step)
    {
        var ends = graph.Edges.AssertedEndsOf(step.Edge);
        return new GraphOperation.AddEdge(IriOf(step.Node), step.Symbol, IriOf(step.Other), ends.From, ends.To);
    }

    private GraphOperation RemovedEdge(JournalEntry step)
    {
        var ends = graph.Edges.AssertedEndsOf(step.Edge);
        return new GraphOperation.RemoveEdge(IriOf(step.Node), step.Symbol, IriOf(step.Other), ends.From, ends.To);
    }

    private string IriOf(NodeId node) => graph.Nodes.IriOf(node);
}
