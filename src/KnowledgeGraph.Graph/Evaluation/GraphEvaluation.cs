using System.Collections.Frozen;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>
/// Paths, filters and values over one picture of the graph at one time. Both the embedded store's questions and the conditions of rules
/// run through it. For one thread; keeps scratch lists between calls.
/// </summary>
public sealed class GraphEvaluation
{
    // The limits are shared by threads, which makes counting dear.
    private const int VisitsBetweenCounts = 64;
    private readonly QueryLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly Stack<List<NodeId>> _lists = new();
    private readonly Stack<NodeSet> _sets = new();
    private readonly Stack<List<StoredValue>> _values = new();
    private int _counted;

    /// <summary>Prepares the evaluation of a picture.</summary>
    /// <param name="view">What is stored.</param>
    /// <param name="now">The time of evaluation.</param>
    /// <param name="limits">How much work it may be.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public GraphEvaluation(IGraphView view, DateTimeOffset now, QueryLimits limits, CancellationToken cancellation)
    {
        View = view;
        Now = StoredValue.MicrosecondsOf(now);
        _limits = limits;
        _cancellation = cancellation;
        Paths = new PathWalk(this);
        Filters = new FilterTest(this);
        Windows = new WindowedNodes(this);
    }

    /// <summary>What is stored.</summary>
    public IGraphView View { get; }

    /// <summary>The time of evaluation, in microseconds since 1970 (UTC).</summary>
    public long Now { get; }

    /// <summary>Predicates by whose time a node of the future is hidden just now; null: none is hidden.</summary>
    internal FrozenSet<Symbol>? HiddenBy { get; set; }

    internal PathWalk Paths { get; }

    internal FilterTest Filters { get; }

    internal WindowedNodes Windows { get; }

    /// <summary>True if the node meets the filter.</summary>
    public bool Meets(NodeId node, Filter filter) => Filters.Meets(node, filter);

    /// <summary>The nodes that a path leads to, each once.</summary>
    public IReadOnlyList<NodeId> Follow(NodeId start, PathExpression path)
    {
        var reached = RentSet();
        Paths.Walk(start, path, reached);
        var nodes = reached.AsSpan().ToArray();
        Return(reached);
        return nodes;
    }

    /// <summary>
    /// The nodes on which a condition rests that <paramref name="node"/> meets: those that its least numbers and shares count. What it holds by
    /// absence rests on none.
    /// </summary>
    public IEnumerable<NodeId> Supporting(NodeId node, Filter condition) => new ConditionSupport(this).Of(node, condition).Distinct();

    /// <summary>Nodes visited so far by this evaluation alone.</summary>
    internal int Visited { get; private set; }

    /// <summary>Counts visited nodes against the limits.</summary>
    internal void Visit(int nodes)
    {
        Visited += nodes;
        if (Visited - _counted >= VisitsBetweenCounts)
        {
            CountVisits();
        }
    }

    /// <summary>Counts the visits that weren't counted against the limits yet, up to 63: to be called at the end of a question.</summary>
    /// <exception cref="GraphQueryException">A limit was passed.</exception>
    public void CountVisits()
    {
        var nodes = Visited - _counted;
        _counted = Visited;
        _limits.Visit(nodes, _cancellation);
    }

    /// <summary>The node's own time under the predicates of the condition that is being tested, the greatest if there are several; or null.</summary>
    internal long? TimeOf(NodeId node) => HiddenBy is null ? null : View.LatestTimeOf(node, HiddenBy);

    /// <summary>True if the node's time lies after now and nodes of the future don't count.</summary>
    internal bool IsHidden(NodeId node) => HiddenBy is not null && TimeOf(node) > Now;

    internal List<NodeId> RentList() => _lists.TryPop(out var list) ? list : [];

    internal NodeSet RentSet() => _sets.TryPop(out var set) ? set : new NodeSet();

    internal List<StoredValue> RentValues() => _values.TryPop(out var values) ? values : [];

    internal void Return(List<NodeId> list)
    {
        list.Clear();
        _lists.Push(list);
    }

    internal void Return(NodeSet set)
    {
        set.Clear();
        _sets.Push(set);
    }

    internal void Return(List<StoredValue> values)
    {
        values.Clear();
        _values.Push(values);
    }

    /// <summary>Appends the values of an expression, in value order.</summary>
    internal void Read(NodeId node, ValueExpression expression, List<StoredValue> into)
    {
        switch (expression)
        {
            case ValueExpression.Stored { Predicates: [var only] }:
                View.ValuesOf(node, only, into);
                break;
            case ValueExpression.Stored stored:
                ReadAll(node, stored, into);
                break;
            case ValueExpression.MaskedUntilPast masked when View.ValueOf(node, masked.Predicate) is { } end && end.Number <= Now:
                into.Add(end);
                break;
            case ValueExpression.WhileAhead ahead when View.ValueOf(node, ahead.Predicate) is { } end && end.Number > Now && end.Number < StoredValue.OpenEnd:
                into.Add(end);
                break;
            case ValueExpression.NodeIri:
                into.Add(StoredValue.OfIri(View.IriOf(node)));
                break;
        }
    }

    private void ReadAll(NodeId node, ValueExpression.Stored stored, List<StoredValue> into)
    {
        var start = into.Count;
        foreach (var predicate in stored.Predicates)
        {
            View.ValuesOf(node, predicate, into);
        }

        into.Sort(start, into.Count - start, StoredValueOrder.Instance);
        var kept = start;
        for (var i = start; i < into.Count; i++)
        {
            if (i == start || !into[i].Equals(into[kept - 1]))
            {
                into[kept++] = into[i];
            }
        }

        into.RemoveRange(kept, into.Count - kept);
    }
}
