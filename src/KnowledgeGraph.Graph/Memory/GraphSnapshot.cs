using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Memory;

/// <summary>The graph as it is at one commit, whatever is written meanwhile. Safe for concurrent use; made at no cost.</summary>
public sealed class GraphSnapshot : IGraphView
{
    private readonly MemoryGraph _graph;

    internal GraphSnapshot(MemoryGraph graph, long commit)
    {
        _graph = graph;
        Commit = commit;
    }

    /// <inheritdoc/>
    public Symbols Symbols => _graph.Symbols;

    /// <inheritdoc/>
    public long Commit { get; }

    /// <inheritdoc/>
    public bool TryFind(string iri, out NodeId node)
    {
        ArgumentNullException.ThrowIfNull(iri);
        if (!_graph.Nodes.TryFind(iri, out node))
        {
            _graph.Coverage?.NeedIri(iri);
            return false;
        }

        var state = KnownStateOf(node);
        if (state.IsAlias)
        {
            node = new NodeId(state.AliasOf);
        }

        return !state.IsVoid;
    }

    /// <inheritdoc/>
    public string IriOf(NodeId node) => _graph.Nodes.IriOf(node);

    /// <summary>True if the node is in the picture.</summary>
    public bool Contains(NodeId node) => KnownStateOf(node).Exists;

    /// <inheritdoc/>
    public IReadOnlyList<string> AliasesOf(NodeId node)
    {
        var aliases = StateOf(node).Aliases;
        if (aliases.Length == 0)
        {
            return [];
        }

        var iris = Array.ConvertAll(aliases, _graph.Nodes.IriOf);
        Array.Sort(iris, CodePointOrder.Instance);
        return iris;
    }

    /// <inheritdoc/>
    public void TypesOf(NodeId node, List<Symbol> into) => into.AddRange(StateOf(node).Types);

    /// <inheritdoc/>
    public bool HasType(NodeId node, IReadOnlySet<Symbol> classes)
    {
        foreach (var type in StateOf(node).Types)
        {
            if (classes.Contains(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public void Follow(NodeId node, Symbol predicate, bool inverse, List<NodeId> into)
    {
        _graph.Coverage?.NeedEdges(node, predicate, inverse);
        _graph.Edges.Follow(node, predicate, inverse, Commit, into);
    }

    /// <inheritdoc/>
    public bool HasEdge(NodeId from, Symbol predicate, NodeId to)
    {
        _graph.Coverage?.NeedEdge(from, predicate, to);
        return _graph.Edges.Has(from, predicate, to, Commit);
    }

    /// <inheritdoc/>
    public void ValuesOf(NodeId node, Symbol predicate, List<StoredValue> into)
    {
        var (start, mayRepeat) = (into.Count, false);
        foreach (ref readonly var value in StateOf(node).Values.AsSpan())
        {
            if (value.Predicate == predicate)
            {
                into.Add(value.Value);
                mayRepeat |= value.AssertedOf is not null;
            }
        }

        if (into.Count - start > 1)
        {
            Arrange(into, start, mayRepeat, _graph.OrderedPredicates.Contains(predicate));
        }
    }

    /// <inheritdoc/>
    public StoredValue? ValueOf(NodeId node, Symbol predicate, bool isGreatest = false)
    {
        StoredValue? best = null;
        foreach (ref readonly var value in StateOf(node).Values.AsSpan())
        {
            if (value.Predicate == predicate && (best is null || value.Value.CompareTo(best) < 0 != isGreatest))
            {
                best = value.Value;
            }
        }

        return best;
    }

    /// <inheritdoc/>
    public IEnumerable<NodeId> NodesOf(Symbol type)
    {
        _graph.Coverage?.NeedClass(type);
        foreach (var node in _graph.Extents.Candidates(type, withPending: Commit > _graph.Head))
        {
            if (Array.IndexOf(StateOf(node).Types, type) >= 0)
            {
                yield return node;
            }
        }
    }

    /// <summary>Every node, ordered by IRI (code points). They are sorted at each call: for exports, not for answers.</summary>
    public IEnumerable<NodeId> Nodes()
    {
        _graph.Coverage?.NeedAll();
        var nodes = Enumerable.Range(0, _graph.Nodes.Count).Select(number => new NodeId(number)).Where(Contains).ToArray();
        Array.Sort(Array.ConvertAll(nodes, IriOf), nodes, CodePointOrder.Instance);
        return nodes;
    }

    /// <inheritdoc/>
    public IEnumerable<ValueRecord> ValuesOf(NodeId node) => StateOf(node).Values;

    /// <inheritdoc/>
    public IEnumerable<EdgeRecord> EdgesFrom(NodeId node)
    {
        _graph.Coverage?.NeedEdges(node, inverse: false);
        foreach (var entry in _graph.Edges.At(node, inverse: false, Commit))
        {
            var ends = _graph.Edges.AssertedEndsOf(entry);
            yield return new EdgeRecord(node, entry.Predicate, entry.Other, _graph.Edges.SinceOf(entry.Edge), ends.From, ends.To);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<EdgeRecord> EdgesTo(NodeId node)
    {
        _graph.Coverage?.NeedEdges(node, inverse: true);
        foreach (var entry in _graph.Edges.At(node, inverse: true, Commit))
        {
            var ends = _graph.Edges.AssertedEndsOf(entry);
            yield return new EdgeRecord(entry.Other, entry.Predicate, node, _graph.Edges.SinceOf(entry.Edge), ends.From, ends.To);
        }
    }

    /// <inheritdoc/>
    public long CommitOf(NodeId node) => StateOf(node).Since;

    private static void Arrange(List<StoredValue> values, int start, bool mayRepeat, bool isOrdered)
    {
        if (!isOrdered)
        {
            values.Sort(start, values.Count - start, StoredValueOrder.Instance);
        }

        if (mayRepeat)
        {
            var distinct = values.Skip(start).Distinct().ToList();
            values.RemoveRange(start, values.Count - start);
            values.AddRange(distinct);
        }
    }

    private NodeState StateOf(NodeId node)
    {
        _graph.Coverage?.NeedState(node);
        return KnownStateOf(node);
    }

    private NodeState KnownStateOf(NodeId node) => _graph.Nodes.StateAt(node, Commit);
}
