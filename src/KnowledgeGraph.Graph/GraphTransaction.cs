using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph;

/// <summary>
/// Changes to a graph that become visible together; reads see what was written. For one thread; of no use once its work has ended.
/// Methods that change something return whether they did.
/// </summary>
/// <remarks>
/// Nodes that are handed in must be there, or the call is an <see cref="ArgumentException"/>. An enumeration that was begun goes on
/// over changes: what is removed meanwhile is left out, what is added meanwhile isn't in it; it must end before a rollback.
/// </remarks>
public sealed class GraphTransaction : IGraphView
{
    private readonly MemoryGraph _graph;
    private readonly GraphSnapshot _view;
    private readonly Journal _journal;
    private NetChange? _net;
    private long _netVersion;
    private bool _isClosed;

    internal GraphTransaction(MemoryGraph graph, long commit)
    {
        _graph = graph;
        _view = new GraphSnapshot(graph, commit);
        Before = new GraphSnapshot(graph, commit - 1);
        _journal = new Journal(graph, commit);
    }

    /// <inheritdoc/>
    public Symbols Symbols => _graph.Symbols;

    /// <summary>Number of the commit that this becomes, if it changes something.</summary>
    public long Commit => _view.Commit;

    /// <summary>The graph as it was when the transaction began.</summary>
    public GraphSnapshot Before { get; }

    /// <summary>True if nothing differs from before.</summary>
    public bool IsEmpty => Net.IsEmpty;

    /// <summary>Nodes whose classes, values, aliases or edges (at both ends) differ from before, created and deleted ones among them.</summary>
    public IReadOnlyCollection<NodeId> Changed => Net.Changed;

    /// <summary>What differs from before.</summary>
    public GraphChange Change => Net.ToGraphChange();

    private NetChange Net
    {
        get
        {
            if (_net is null || _netVersion != _journal.Version)
            {
                _net = NetChange.Of(_graph, _journal, Commit);
                _netVersion = _journal.Version;
            }

            return _net;
        }
    }

    /// <summary>The node of an IRI or of an alias, made if need be: then without classes, values and edges.</summary>
    /// <exception cref="ArgumentException">The IRI is empty or isn't Unicode text.</exception>
    public NodeId Ensure(string iri)
    {
        RequireOpen();
        WellFormedText.RequireIri(iri, nameof(iri));
        if (TryFind(iri, out var known))
        {
            return known;
        }

        var node = _journal.NumberOf(iri);
        _journal.Replace(node, NodeState.Absent with { Exists = true });
        return node;
    }

    /// <summary>Gives a node a class.</summary>
    public bool AddType(NodeId node, Symbol type)
    {
        var state = Existing(node);
        if (Array.IndexOf(state.Types, type) >= 0)
        {
            return false;
        }

        _journal.Replace(node, state with { Types = [.. state.Types, type] });
        _journal.AddMember(type, node);
        return true;
    }

    /// <summary>Takes a class from a node.</summary>
    public bool RemoveType(NodeId node, Symbol type)
    {
        var state = Existing(node);
        if (Array.IndexOf(state.Types, type) < 0)
        {
            return false;
        }

        _journal.Replace(node, state with { Types = [.. state.Types.Where(other => other != type)] });
        return true;
    }

    /// <summary>Gives a node a value; an equal one asserted of the same IRI is there only once. Of an ordered predicate it becomes the last.</summary>
    /// <param name="node">The node.</param>
    /// <param name="predicate">Predicate of the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="assertedOf">IRI of which the value was asserted, where a merge moved it here. Default: the node's own.</param>
    /// <exception cref="ArgumentException">The value isn't Unicode text.</exception>
    public bool AddValue(NodeId node, Symbol predicate, StoredValue value, string? assertedOf = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        WellFormedText.Require(value.Text, nameof(value));
        var state = Existing(node);
        var record = new ValueRecord(predicate, value, Commit, AssertedAs(node, assertedOf));
        if (IndexOf(state.Values, record) >= 0)
        {
            return false;
        }

        var before = _journal.StateBefore(node).Values;
        var known = IndexOf(before, record);
        _journal.Replace(node, state with { Values = [.. state.Values, known < 0 ? record : before[known]] });
        return true;
    }

    /// <summary>Takes a value from a node, of whichever IRI it was asserted.</summary>
    public bool RemoveValue(NodeId node, Symbol predicate, StoredValue value) =>
        RemoveValues(node, record => record.Predicate == predicate && record.Value.Equals(value));

    /// <summary>Takes a value from a node only as it was asserted of one IRI.</summary>
    /// <param name="node">The node.</param>
    /// <param name="predicate">Predicate of the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="assertedOf">That IRI; null: the node's own.</param>
    public bool RemoveValueAsserted(NodeId node, Symbol predicate, StoredValue value, string? assertedOf)
    {
        var wanted = new ValueRecord(predicate, value, Commit, AssertedAs(node, assertedOf));
        return RemoveValues(node, record => IsSame(record, wanted));
    }

    /// <summary>Writes an edge; an equal one with the same asserted ends is there only once.</summary>
    /// <param name="from">Subject.</param>
    /// <param name="predicate">Predicate, as stored.</param>
    /// <param name="to">Object.</param>
    /// <param name="assertedFrom">IRI of the subject as asserted, where a merge moved the edge. Default: the subject's own.</param>
    /// <param name="assertedTo">IRI of the object as asserted, where a merge moved the edge. Default: the object's own.</param>
    public bool Link(NodeId from, Symbol predicate, NodeId to, string? assertedFrom = null, string? assertedTo = null)
    {
        RequireNode(from);
        RequireNode(to);
        _graph.Coverage?.NeedEdge(from, predicate, to);
        var ends = new AssertedEnds(AssertedAs(from, assertedFrom), AssertedAs(to, assertedTo));
        if (_graph.Edges.Find(from, predicate, to, ends, Commit) >= 0)
        {
            return false;
        }

        if (_graph.Edges.FindEndedIn(from, predicate, to, ends, Commit) is var ended and >= 0)
        {
            _journal.ReopenEdge(from, predicate, to, ended);
        }
        else
        {
            _journal.AddEdge(from, predicate, to, ends);
        }

        return true;
    }

    /// <summary>Removes the edge, of whichever IRIs it was asserted.</summary>
    public bool Unlink(NodeId from, Symbol predicate, NodeId to)
    {
        RequireOpen();
        _graph.Coverage?.NeedEdge(from, predicate, to);
        var edges = _graph.Edges.Find(from, predicate, to, Commit);
        foreach (var edge in edges)
        {
            _journal.EndEdge(from, predicate, to, edge);
        }

        return edges.Count > 0;
    }

    /// <summary>Removes the edge only as it was asserted of these IRIs.</summary>
    /// <param name="from">Subject.</param>
    /// <param name="predicate">Predicate, as stored.</param>
    /// <param name="to">Object.</param>
    /// <param name="assertedFrom">IRI of the subject as asserted; null: its own.</param>
    /// <param name="assertedTo">IRI of the object as asserted; null: its own.</param>
    public bool UnlinkAsserted(NodeId from, Symbol predicate, NodeId to, string? assertedFrom, string? assertedTo)
    {
        RequireOpen();
        _graph.Coverage?.NeedEdge(from, predicate, to);
        var ends = new AssertedEnds(AssertedAs(from, assertedFrom), AssertedAs(to, assertedTo));
        if (_graph.Edges.Find(from, predicate, to, ends, Commit) is not (var edge and >= 0))
        {
            return false;
        }

        _journal.EndEdge(from, predicate, to, edge);
        return true;
    }

    /// <summary>Removes a node with its classes, values, edges and aliases.</summary>
    /// <returns>False if it wasn't there.</returns>
    public bool Delete(NodeId node)
    {
        RequireOpen();
        if (!_view.Contains(node))
        {
            return false;
        }

        _graph.Coverage?.NeedEdges(node, inverse: false);
        _graph.Coverage?.NeedEdges(node, inverse: true);
        foreach (var entry in _graph.Edges.At(node, inverse: false, Commit))
        {
            _journal.EndEdge(node, entry.Predicate, entry.Other, entry.Edge);
        }

        foreach (var entry in _graph.Edges.At(node, inverse: true, Commit))
        {
            _journal.EndEdge(entry.Other, entry.Predicate, node, entry.Edge);
        }

        foreach (var alias in _journal.StateOf(node).Aliases)
        {
            _journal.Replace(alias, NodeState.Absent);
        }

        _journal.Replace(node, NodeState.Absent);
        return true;
    }

    /// <summary>Lets an IRI name a node. An IRI that has a node of its own must lose it first (<see cref="Delete"/>).</summary>
    /// <exception cref="InvalidOperationException">The IRI has a node, or names another one.</exception>
    public bool AddAlias(string iri, NodeId canonical)
    {
        WellFormedText.RequireIri(iri, nameof(iri));
        Existing(canonical);
        if (TryFind(iri, out var named))
        {
            return named == canonical && !string.Equals(IriOf(canonical), iri, StringComparison.Ordinal)
                ? false
                : throw new InvalidOperationException($"<{iri}> names a node already: delete that node, or remove the alias, first.");
        }

        var alias = _journal.NumberOf(iri);
        _journal.Replace(alias, NodeState.Absent with { AliasOf = canonical.Value });
        var state = _journal.StateOf(canonical);
        _journal.Replace(canonical, state with { Aliases = [.. state.Aliases, alias] });
        return true;
    }

    /// <summary>Takes an alias away; the IRI then names nothing.</summary>
    public bool RemoveAlias(string iri)
    {
        RequireOpen();
        ArgumentException.ThrowIfNullOrEmpty(iri);
        if (!_graph.Nodes.TryFind(iri, out var alias))
        {
            _graph.Coverage?.NeedIri(iri);
            return false;
        }

        if (_journal.StateOf(alias) is not { IsAlias: true } state)
        {
            return false;
        }

        var canonical = new NodeId(state.AliasOf);
        _journal.Replace(alias, NodeState.Absent);
        var named = _journal.StateOf(canonical);
        _journal.Replace(canonical, named with { Aliases = [.. named.Aliases.Where(other => other != alias)] });
        return true;
    }

    /// <summary>A point to which <see cref="RollBackTo"/> can return. Savepoints nest.</summary>
    public int Savepoint() => _journal.Length;

    /// <summary>Undoes exactly what was done since a savepoint; later savepoints are of no use then.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no savepoint of what is left of this transaction.</exception>
    public void RollBackTo(int savepoint)
    {
        RequireOpen();
        ArgumentOutOfRangeException.ThrowIfNegative(savepoint);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(savepoint, _journal.Length);
        _journal.UndoTo(savepoint);
    }

    /// <inheritdoc/>
    public bool TryFind(string iri, out NodeId node) => _view.TryFind(iri, out node);

    /// <inheritdoc/>
    public string IriOf(NodeId node) => _view.IriOf(node);

    /// <summary>True if the node is in the picture.</summary>
    public bool Contains(NodeId node) => _view.Contains(node);

    /// <inheritdoc/>
    public IReadOnlyList<string> AliasesOf(NodeId node) => _view.AliasesOf(node);

    /// <inheritdoc/>
    public void TypesOf(NodeId node, List<Symbol> into) => _view.TypesOf(node, into);

    /// <inheritdoc/>
    public bool HasType(NodeId node, IReadOnlySet<Symbol> classes) => _view.HasType(node, classes);

    /// <inheritdoc/>
    public void Follow(NodeId node, Symbol predicate, bool inverse, List<NodeId> into) => _view.Follow(node, predicate, inverse, into);

    /// <inheritdoc/>
    public bool HasEdge(NodeId from, Symbol predicate, NodeId to) => _view.HasEdge(from, predicate, to);

    /// <inheritdoc/>
    public void ValuesOf(NodeId node, Symbol predicate, List<StoredValue> into) => _view.ValuesOf(node, predicate, into);

    /// <inheritdoc/>
    public StoredValue? ValueOf(NodeId node, Symbol predicate, bool isGreatest = false) => _view.ValueOf(node, predicate, isGreatest);

    /// <inheritdoc/>
    public IEnumerable<NodeId> NodesOf(Symbol type) => _view.NodesOf(type);

    /// <inheritdoc/>
    public IEnumerable<NodeId> Nodes() => _view.Nodes();

    /// <inheritdoc/>
    public IEnumerable<ValueRecord> ValuesOf(NodeId node) => _view.ValuesOf(node);

    /// <inheritdoc/>
    public IEnumerable<EdgeRecord> EdgesFrom(NodeId node) => _view.EdgesFrom(node);

    /// <inheritdoc/>
    public IEnumerable<EdgeRecord> EdgesTo(NodeId node) => _view.EdgesTo(node);

    /// <inheritdoc/>
    public long CommitOf(NodeId node) => _view.CommitOf(node);

    /// <summary>Ends the writing; nodes that are as they were count as untouched.</summary>
    /// <returns>False if nothing was changed.</returns>
    internal bool Close()
    {
        var change = Net;
        foreach (var node in change.Restored)
        {
            _journal.Restore(node);
        }

        _netVersion = _journal.Version;
        _isClosed = true;
        return !change.IsEmpty;
    }

    /// <summary>Undoes everything.</summary>
    internal void Undo()
    {
        _isClosed = true;
        _journal.UndoTo(0);
    }

    private static int IndexOf(ValueRecord[] values, ValueRecord wanted) => Array.FindIndex(values, value => IsSame(value, wanted));

    private static bool IsSame(ValueRecord left, ValueRecord right) =>
        left.Predicate == right.Predicate
        && left.Value.Equals(right.Value)
        && string.Equals(left.AssertedOf, right.AssertedOf, StringComparison.Ordinal);

    private bool RemoveValues(NodeId node, Predicate<ValueRecord> isRemoved)
    {
        var state = Existing(node);
        if (!Array.Exists(state.Values, isRemoved))
        {
            return false;
        }

        _journal.Replace(node, state with { Values = Array.FindAll(state.Values, value => !isRemoved(value)) });
        return true;
    }

    private string? AssertedAs(NodeId node, string? iri) =>
        iri is null || string.Equals(iri, IriOf(node), StringComparison.Ordinal) ? null : Checked(iri);

    private static string Checked(string iri)
    {
        WellFormedText.RequireIri(iri, nameof(iri));
        return iri;
    }

    private NodeState Existing(NodeId node)
    {
        _graph.Coverage?.NeedState(node);
        return RequireNode(node);
    }

    private NodeState RequireNode(NodeId node)
    {
        RequireOpen();
        return _journal.StateOf(node) is { Exists: true } state
            ? state
            : throw new ArgumentException($"<{IriOf(node)}> isn't in the graph.", nameof(node));
    }

    private void RequireOpen()
    {
        if (_isClosed)
        {
            throw new InvalidOperationException("The transaction has ended.");
        }
    }
}
