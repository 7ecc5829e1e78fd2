namespace KnowledgeGraph.Graph.Memory;

/// <summary>
/// The graph in memory, with the commits that can still be asked for. One writer at a time begins, seals and publishes transactions;
/// readers take a <see cref="GraphSnapshot"/> and are never blocked.
/// </summary>
public sealed class MemoryGraph
{
    private readonly List<GraphTransaction> _awaiting = [];
    private readonly Queue<(NodeId Node, long Commit)> _deleted = new();
    private GraphTransaction? _open;
    private long _head;
    private long _horizon;
    private IReadOnlySet<Symbol> _orderedPredicates = new HashSet<Symbol>();

    /// <summary>An empty graph.</summary>
    /// <param name="symbols">Numbers of classes and predicates. Default: a table of its own.</param>
    public MemoryGraph(Symbols? symbols = null)
        : this(symbols ?? new Symbols(), new NodeTable(), head: 0)
    {
    }

    internal MemoryGraph(Symbols symbols, NodeTable nodes, long head)
    {
        Symbols = symbols;
        Nodes = nodes;
        Edges = new EdgeTable(nodes);
        Extents = new ClassExtents(nodes);
        _head = head;
        _horizon = head;
        Edges.Horizon = head;
    }

    /// <summary>Numbers of classes and predicates.</summary>
    public Symbols Symbols { get; }

    /// <summary>Number of the last published commit; 0 for an empty graph.</summary>
    public long Head => Volatile.Read(ref _head);

    /// <summary>The oldest commit that can be asked for.</summary>
    public long Horizon => Volatile.Read(ref _horizon);

    /// <summary>Predicates whose values keep the order in which they are added. Default: none; all others are in value order.</summary>
    public IReadOnlySet<Symbol> OrderedPredicates
    {
        get => Volatile.Read(ref _orderedPredicates);
        set => Volatile.Write(ref _orderedPredicates, value);
    }

    internal NodeTable Nodes { get; }

    internal EdgeTable Edges { get; }

    internal ClassExtents Extents { get; }

    /// <summary>Told what is about to be read, where only a part of the graph is here; null: all of it is.</summary>
    internal SliceCoverage? Coverage { get; set; }

    /// <summary>The graph as it is now.</summary>
    public GraphSnapshot View() => new(this, Head);

    /// <summary>The graph as it was at a commit, <see cref="Horizon"/> to <see cref="Head"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The commit is older, or isn't published.</exception>
    public GraphSnapshot ViewAt(long commit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(commit, Horizon);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(commit, Head);
        return new GraphSnapshot(this, commit);
    }

    /// <summary>Begins the next commit, on top of what is sealed.</summary>
    /// <exception cref="InvalidOperationException">Another transaction is open.</exception>
    public GraphTransaction Begin()
    {
        if (_open is not null)
        {
            throw new InvalidOperationException("Another transaction is open: seal or abandon it first.");
        }

        _open = new GraphTransaction(this, _head + _awaiting.Count + 1);
        return _open;
    }

    /// <summary>
    /// Ends a transaction, so that another can begin on top of it before it is published. One that changed nothing is abandoned, and
    /// uses no commit number.
    /// </summary>
    /// <returns>False if nothing was changed.</returns>
    public bool Seal(GraphTransaction transaction)
    {
        ThrowUnlessOpen(transaction);
        if (!transaction.Close())
        {
            Abandon(transaction);
            return false;
        }

        _awaiting.Add(transaction);
        _open = null;
        return true;
    }

    /// <summary>Makes all sealed transactions visible, together.</summary>
    /// <exception cref="InvalidOperationException">A transaction is open.</exception>
    public void Publish()
    {
        if (_open is not null)
        {
            throw new InvalidOperationException("A transaction is open: seal or abandon it first.");
        }

        Extents.Publish();
        foreach (var transaction in _awaiting)
        {
            foreach (var node in transaction.Changed)
            {
                if (Nodes[node].State is { IsVoid: true })
                {
                    _deleted.Enqueue((node, transaction.Commit));
                }
            }
        }

        Volatile.Write(ref _head, _head + _awaiting.Count);
        _awaiting.Clear();
        ForgetDeleted();
    }

    /// <summary>Seals a transaction and makes it visible, with all that was sealed before.</summary>
    /// <returns>False if it changed nothing.</returns>
    public bool Publish(GraphTransaction transaction)
    {
        var changed = Seal(transaction);
        Publish();
        return changed;
    }

    /// <summary>Undoes a transaction: the open one, or the one sealed last.</summary>
    /// <exception cref="InvalidOperationException">It is published, or others were sealed after it.</exception>
    public void Abandon(GraphTransaction transaction)
    {
        if (transaction == _open)
        {
            _open = null;
        }
        else if (_open is null && _awaiting.Count > 0 && _awaiting[^1] == transaction)
        {
            _awaiting.RemoveAt(_awaiting.Count - 1);
        }
        else
        {
            throw new InvalidOperationException("Only the open transaction or the one sealed last can be abandoned.");
        }

        transaction.Undo();
    }

    /// <summary>Lets go of all that only commits before <paramref name="commit"/> can see. Never lowered, at most <see cref="Head"/>.</summary>
    public void RaiseHorizon(long commit)
    {
        var raised = Math.Min(commit, _head);
        if (raised > _horizon)
        {
            Edges.Horizon = raised;
            Volatile.Write(ref _horizon, raised);
            ForgetDeleted();
        }
    }

    private void ThrowUnlessOpen(GraphTransaction transaction)
    {
        if (transaction != _open)
        {
            throw new InvalidOperationException("The transaction isn't open any more.");
        }
    }

    private void ForgetDeleted()
    {
        while (_open is null && _deleted.TryPeek(out var oldest) && oldest.Commit <= _horizon)
        {
            _deleted.Dequeue();
            if (Nodes[oldest.Node].State is { IsVoid: true } state && state.Since <= _horizon)
            {
                Edges.Forget(oldest.Node);
                Nodes.Forget(oldest.Node);
            }
        }
    }
}
