namespace KnowledgeGraph.Graph.Memory;

/// <summary>
/// The graph in memory, with the commits that can still be asked for. One writer at a time begins, seals and publishes transactions;
/// readers take a <see cref="GraphSnapshot"/> and are never blocked.
/// </summary>
public sealed class MemoryGraph
{
    private readonly List<GraphTransaction> awaiting = [];
    private readonly Queue<(NodeId Node, long Commit)> deleted = new();
    private GraphTransaction? open;
    private long head;
    private long horizon;
    private IReadOnlySet<Symbol> orderedPredicates = new HashSet<Symbol>();

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
        this.head = head;
        horizon = head;
        Edges.Horizon = head;
    }

    /// <summary>Numbers of classes and predicates.</summary>
    public Symbols Symbols { get; }

    /// <summary>Number of the last published commit; 0 for an empty graph.</summary>
    public long Head => Volatile.Read(ref head);

    /// <summary>The oldest commit that can be asked for.</summary>
    public long Horizon => Volatile.Read(ref horizon);

    /// <summary>Predicates whose values keep the order in which they are added. Default: none; all others are in value order.</summary>
    public IReadOnlySet<Symbol> OrderedPredicates
    {
        get => Volatile.Read(ref orderedPredicates);
        set => Volatile.Write(ref orderedPredicates, value);
    }

    internal NodeTable Nodes { get; }

    internal EdgeTable Edges { get; }

    internal ClassExtents Extents { get; }

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
        if (open is not null)
        {
            throw new InvalidOperationException("Another transaction is open: seal or abandon it first.");
        }

        open = new GraphTransaction(this, head + awaiting.Count + 1);
        return open;
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

        awaiting.Add(transaction);
        open = null;
        return true;
    }

    /// <summary>Makes all sealed transactions visible, together.</summary>
    public void Publish()
    {
        Extents.Publish();
        foreach (var transaction in awaiting)
        {
            foreach (var node in transaction.Changed)
            {
                if (Nodes[node].State is { IsVoid: true })
                {
                    deleted.Enqueue((node, transaction.Commit));
                }
            }
        }

        Volatile.Write(ref head, head + awaiting.Count);
        awaiting.Clear();
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
        if (transaction == open)
        {
            open = null;
        }
        else if (open is null && awaiting.Count > 0 && awaiting[^1] == transaction)
        {
            awaiting.RemoveAt(awaiting.Count - 1);
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
        var raised = Math.Min(commit, head);
        if (raised > horizon)
        {
            Edges.Horizon = raised;
            Volatile.Write(ref horizon, raised);
            ForgetDeleted();
        }
    }

    private void ThrowUnlessOpen(GraphTransaction transaction)
    {
        if (transaction != open)
        {
            throw new InvalidOperationException("The transaction isn't open any more.");
        }
    }

    private void ForgetDeleted()
    {
        while (open is null && deleted.TryPeek(out var oldest) && oldest.Commit <= horizon)
        {
            deleted.Dequeue();
            if (Nodes[oldest.Node].State is { IsVoid: true } state && state.Since <= horizon)
            {
                Edges.Forget(oldest.Node);
                Nodes.Forget(oldest.Node);
            }
        }
    }
}
