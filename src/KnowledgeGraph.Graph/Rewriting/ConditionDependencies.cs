using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>
/// What a set of conditions looks at, seen from what is looked at: for each edge and node on their paths, the way back to the nodes that the
/// conditions are asked of. Tests on the way are left out, since the change at hand may be what decides them.
/// </summary>
public sealed class ConditionDependencies
{
    private readonly Dictionary<string, EdgeDependency> _edges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PathExpression> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<int> _windows = [];
    private readonly Symbols _symbols;

    /// <summary>Reads what conditions look at.</summary>
    public ConditionDependencies(IEnumerable<Filter> conditions, Symbols symbols)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        _symbols = symbols;
        foreach (var condition in conditions)
        {
            Collect(condition, Here);
        }

        Edges = _edges.Values.ToLookup(e => e.Predicate);
        Nodes = [.. _nodes.Values];
        Windows = [.. _windows.Order()];
    }

    /// <summary>Ways back from an edge, by its stored predicate.</summary>
    public ILookup<Symbol, EdgeDependency> Edges { get; }

    /// <summary>Ways back from every kind of node that is looked at; the first is the node itself that is asked.</summary>
    public ImmutableArray<PathExpression> Nodes { get; }

    /// <summary>Lengths of the time windows, in days.</summary>
    public ImmutableArray<int> Windows { get; }

    private static PathExpression Here { get; } = new PathExpression.Sequence([]);

    private void Collect(Filter filter, PathExpression back)
    {
        _nodes.TryAdd(CompiledText.Of(back, _symbols), back);
        switch (filter)
        {
            case Filter.And and:
                CollectAll(and.Operands, back);
                break;
            case Filter.Or or:
                CollectAll(or.Operands, back);
                break;
            case Filter.Not not:
                Collect(not.Operand, back);
                break;
            case Filter.Condition condition:
                Collect(condition.Operand, back);
                break;
            case Filter.Inferred inferred:
                Collect(inferred.Operand, back);
                break;
            case Filter.Some some:
                Collect(some.Of, Cross(some.Path, back));
                break;
            case Filter.Every every:
                Collect(every.Of, Cross(every.Path, back));
                break;
            default:
                CollectWindowed(filter, back);
                break;
        }
    }

    private void CollectWindowed(Filter filter, PathExpression back)
    {
        var (path, window, inner) = filter switch
        {
            Filter.Count count => (count.Path, count.Window, (Filter[])[count.Of]),
            Filter.DistinctWeeks weeks => (weeks.Path, weeks.Window, [Filter.True]),
            Filter.MinShare share => (share.Path, share.Window, [share.OfThose, share.Of]),
            Filter.FollowedWithin followed => (followed.Path, followed.Window, [followed.OfThose, followed.Of]),
            _ => (null, TimeWindow.All, []),
        };
        if (path is null)
        {
            return;
        }

        if (window.WithinDays is { } days)
        {
            _windows.Add(days);
        }

        CollectAll([.. inner], Cross(path, back));
    }

    private void CollectAll(ImmutableArray<Filter> filters, PathExpression back)
    {
        foreach (var filter in filters)
        {
            Collect(filter, back);
        }
    }

    // The way back from where the path leads, given the way back from where it starts.
    private PathExpression Cross(PathExpression path, PathExpression back)
    {
        switch (path)
        {
            case PathExpression.Edge edge:
                Depend(edge, back);
                return Then(PathSimplifier.Reverse(edge), back);
            case PathExpression.Sequence sequence:
                return sequence.Steps.Aggregate(back, (way, step) => Cross(step, way));
            case PathExpression.Union union:
                return new PathExpression.Union([.. union.Branches.Select(b => Cross(b, back))]);
            case PathExpression.Closure closure:
                var around = PathSimplifier.Reverse(closure.Step);
                return Cross(closure.Step, new PathExpression.Union([back, Then(new PathExpression.Closure(around), back)]));
            case PathExpression.Test test:
                Collect(test.Condition, back);
                return back;
            case PathExpression.NotSelf notSelf:
                return Cross(notSelf.Path, back);
            case PathExpression.Choice choice:
                CollectAll([.. choice.Cases.Select(c => c.Condition)], back);
                return new PathExpression.Union([]);
            case PathExpression.Inferred inferred:
                return Cross(inferred.Path, back);
            default:
                return back;
        }
    }

    private void Depend(PathExpression.Edge edge, PathExpression back)
    {
        _nodes.TryAdd(CompiledText.Of(back, _symbols), back);
        var dependency = new EdgeDependency(edge.Predicate, edge.Inverse, back);
        _edges.TryAdd($"{edge.Predicate.Id}{edge.Inverse}{CompiledText.Of(back, _symbols)}", dependency);
    }

    private static PathExpression Then(PathExpression first, PathExpression rest) =>
        new PathExpression.Sequence(rest is PathExpression.Sequence sequence ? [first, .. sequence.Steps] : [first, rest]);
}
