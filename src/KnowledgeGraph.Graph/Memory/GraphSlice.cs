namespace KnowledgeGraph.Graph.Memory;

/// <summary>
/// The part of a stored graph that was asked for so far, in memory. Reading is speculative: what isn't here counts as not there and is
/// noted; a work that met such a gap is undone, the gap is filled, and it runs again. So a work costs as many loadings as its longest chain of
/// dependent readings, and none when the slice has all of it. For one thread at a time.
/// </summary>
/// <remarks>What is filled in must be as the graph is stored at <see cref="MemoryGraph.Head"/>; where the store has moved on, a new slice is made.</remarks>
public sealed class GraphSlice
{
    private readonly SliceCoverage _coverage;

    /// <summary>A slice that holds nothing yet.</summary>
    /// <param name="symbols">Numbers of classes and predicates.</param>
    /// <param name="head">Number of the last stored commit.</param>
    public GraphSlice(Symbols symbols, long head)
    {
        Graph = new MemoryGraph(symbols, new NodeTable(), head);
        _coverage = new SliceCoverage(Graph);
        Graph.Coverage = _coverage;
    }

    /// <summary>The graph as far as it is here; it also takes the commits made on it.</summary>
    public MemoryGraph Graph { get; }

    /// <summary>Number of IRIs and edges that are here.</summary>
    public int Size => Graph.Nodes.Count + Graph.Edges.Count;

    private bool IsComplete => _coverage.Wants.IsEmpty;

    /// <summary>What was met as a gap since the last call.</summary>
    public SliceWants TakeWants() => _coverage.TakeWants();

    /// <summary>Reads from what is published.</summary>
    /// <returns>False if the slice has gaps: fill them and read again. What <paramref name="read"/> then threw means nothing.</returns>
    public bool TryRead<T>(Func<IGraphView, T> read, out T? value)
    {
        ArgumentNullException.ThrowIfNull(read);
        value = default;
        try
        {
            value = read(Graph.View());
        }
        catch (Exception) when (!IsComplete)
        {
            return false;
        }

        return IsComplete;
    }

    /// <summary>Runs a work on top of what is sealed. What it throws comes through, and then it is undone.</summary>
    /// <param name="work">The work.</param>
    /// <param name="value">What it returned.</param>
    /// <param name="transaction">The open transaction, to be sealed or abandoned; already abandoned where there were gaps.</param>
    /// <returns>False if the slice has gaps: fill them and run it again. What <paramref name="work"/> then threw means nothing.</returns>
    public bool TryRun<T>(Func<GraphTransaction, T> work, out T? value, out GraphTransaction transaction)
    {
        ArgumentNullException.ThrowIfNull(work);
        transaction = Graph.Begin();
        value = default;
        try
        {
            value = work(transaction);
        }
        catch (Exception)
        {
            Graph.Abandon(transaction);
            if (IsComplete)
            {
                throw;
            }

            return false;
        }

        if (!IsComplete)
        {
            Graph.Abandon(transaction);
        }

        return IsComplete;
    }

    /// <summary>Makes what is sealed visible and forgets what was before.</summary>
    public void Publish()
    {
        Graph.Publish();
        Graph.RaiseHorizon(Graph.Head);
    }

    /// <summary>The edges of a predicate between two nodes at a commit; more than one only as asserted of different IRIs.</summary>
    public IReadOnlyList<SliceEdge> EdgesBetween(NodeId from, Symbol predicate, NodeId to, long commit) =>
    [
        .. Graph.Edges.Find(from, predicate, to, commit).Select(edge => (Number: edge, Ends: Graph.Edges.AssertedEndsOf(edge))).Select(edge =>
            new SliceEdge(Graph.Nodes.IriOf(from), predicate, Graph.Nodes.IriOf(to), Graph.Edges.SinceOf(edge.Number), edge.Ends.From, edge.Ends.To)),
    ];

    /// <summary>Adds nodes; those that are here stay as they are.</summary>
    public void Add(IEnumerable<SliceNode> nodes)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        var members = new Dictionary<Symbol, List<NodeId>>();
        foreach (var node in nodes)
        {
            if (Add(node) is { } added)
            {
                foreach (var type in node.Types)
                {
                    (members.TryGetValue(type, out var list) ? list : members[type] = []).Add(added);
                }
            }
        }

        foreach (var (type, added) in members)
        {
            Graph.Extents.Add(type, added);
        }
    }

    /// <summary>Adds edges; those that are here stay as they are. An end that isn't here yet is known to exist from then on.</summary>
    public void Add(IEnumerable<SliceEdge> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        foreach (var edge in edges)
        {
            var (from, to) = (EndOf(edge.From), EndOf(edge.To));
            var ends = new AssertedEnds(edge.AssertedFrom, edge.AssertedTo);
            if (!Graph.Edges.Lists(from, edge.Predicate, to, ends, edge.Commit))
            {
                Graph.Edges.Add(from, edge.Predicate, to, ends, edge.Commit);
            }
        }
    }

    /// <summary>Notes that an IRI stands for nothing.</summary>
    public void AddAbsent(string iri)
    {
        Cover(NumberOf(iri));
    }

    /// <summary>Notes that edges at one side of a node are all here.</summary>
    public void AddCovered(SliceEdges edges) => _coverage.AddEdges(EndOf(edges.Iri), edges.Predicate, edges.IsInverse);

    /// <summary>Notes that the edges between two nodes are all here.</summary>
    public void AddCovered(SlicePair pair) => _coverage.AddPair(EndOf(pair.From), pair.Predicate, EndOf(pair.To));

    /// <summary>Notes that the nodes of a class are all here.</summary>
    public void AddCovered(Symbol type) => _coverage.AddClass(type);

    /// <summary>Notes that the whole graph is here.</summary>
    public void AddEverything() => _coverage.AddAll();

    private NodeId? Add(SliceNode node)
    {
        var number = NumberOf(node.Iri);
        if (_coverage.HasState(number))
        {
            return null;
        }

        var aliases = Array.ConvertAll(node.Aliases, NumberOf);
        foreach (var alias in aliases)
        {
            Graph.Nodes[alias].State = new NodeState { Since = node.Commit, AliasOf = number.Value };
            Cover(alias);
        }

        Graph.Nodes[number].State = new NodeState { Since = node.Commit, Exists = true, Types = node.Types, Values = node.Values, Aliases = aliases };
        _coverage.AddState(number);
        return number;
    }

    private void Cover(NodeId node)
    {
        _coverage.AddState(node);
        _coverage.AddEdges(node, null, inverse: false);
        _coverage.AddEdges(node, null, inverse: true);
    }

    private NodeId EndOf(string iri)
    {
        var node = NumberOf(iri);
        Graph.Nodes[node].State ??= NodeState.Absent with { Exists = true };
        return node;
    }

    private NodeId NumberOf(string iri) => Graph.Nodes.TryFind(iri, out var node) ? node : Graph.Nodes.Add(iri);
}
