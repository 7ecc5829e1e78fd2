using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>
/// What a set of conditions looks at: for each edge and node on their paths, the way back to the nodes that the conditions are asked of, and the
/// way there. Tests on the way back are left out, since the change at hand may be what decides them.
/// </summary>
public sealed class ConditionDependencies
{
    private readonly Dictionary<string, EdgeDependency> _edges = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PathExpression> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PathExpression> _reached = new(StringComparer.Ordinal);
    private readonly HashSet<int> _windows = [];
    private readonly Symbols _symbols;

    /// <summary>Reads what conditions look at.</summary>
    public ConditionDependencies(IEnumerable<Filter> conditions, Symbols symbols)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        _symbols = symbols;
        foreach (var condition in conditions)
        {
            Collect(condition, new Way(Here, Here));
        }

        Edges = _edges.Values.ToLookup(e => e.Predicate);
        Nodes = [.. _nodes.Values];
        Reached = [.. _reached.Values];
        Windows = [.. _windows.Order()];
    }

    /// <summary>Ways back from an edge, by its stored predicate.</summary>
    public ILookup<Symbol, EdgeDependency> Edges { get; }

    /// <summary>Ways back from every kind of node that is looked at; the first is the node itself that is asked.</summary>
    public ImmutableArray<PathExpression> Nodes { get; }

    /// <summary>Ways from the node that is asked to every kind of node that is looked at, tests included.</summary>
    public ImmutableArray<PathExpression> Reached { get; }

    /// <summary>Lengths of the time windows, in days.</summary>
    public ImmutableArray<int> Windows { get; }

    private static PathExpression Here { get; } = new PathExpression.Sequence([]);

    private void Collect(Filter filter, Way way)
    {
        Note(way);
        switch (filter)
        {
            case Filter.And and:
                CollectAll(and.Operands, way);
                break;
            case Filter.Or or:
                CollectAll(or.Operands, way);
                break;
            case Filter.Not not:
                Collect(not.Operand, way);
                break;
            case Filter.Condition condition:
                Collect(condition.Operand, way);
                break;
            case Filter.Inferred inferred:
                Collect(inferred.Operand, way);
                break;
            case Filter.Some some:
                Collect(some.Of, Cross(some.Path, way));
                break;
            case Filter.Every every:
                Collect(every.Of, Cross(every.Path, way));
                break;
            default:
                CollectWindowed(filter, way);
                break;
        }
    }

    private void CollectWindowed(Filter filter, Way way)
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

        CollectAll([.. inner], Cross(path, way));
    }

    private void CollectAll(ImmutableArray<Filter> filters, Way way)
    {
        foreach (var filter in filters)
        {
            Collect(filter, way);
        }
    }

    // The ways back from and there to where the path leads, given those of where it starts.
    private Way Cross(PathExpression path, Way way)
    {
        switch (path)
        {
            case PathExpression.Edge edge:
                Depend(edge, way);
                return new Way(Then(PathSimplifier.Reverse(edge), way.Back), After(way.There, edge));
            case PathExpression.Sequence sequence:
                return sequence.Steps.Aggregate(way, (at, step) => Cross(step, at));
            case PathExpression.Union union:
                var ways = union.Branches.Select(b => Cross(b, way)).ToList();
                return new Way(Any(ways.Select(w => w.Back)), Any(ways.Select(w => w.There)));
            case PathExpression.Closure closure:
                var around = Then(new PathExpression.Closure(PathSimplifier.Reverse(closure.Step)), way.Back);
                return Cross(closure.Step, new Way(Any([way.Back, around]), way.There)) with { There = After(way.There, closure) };
            case PathExpression.Test test:
                Collect(test.Condition, way);
                return way with { There = After(way.There, test) };
            case PathExpression.NotSelf notSelf:
                return Cross(notSelf.Path, way);
            case PathExpression.Choice choice:
                CollectAll([.. choice.Cases.Select(c => c.Condition)], way);
                return new Way(Any([]), Any([]));
            case PathExpression.Inferred inferred:
                return Cross(inferred.Path, way);
            default:
                return way;
        }
    }

    private void Depend(PathExpression.Edge edge, Way way)
    {
        Note(way);
        var dependency = new EdgeDependency(edge.Predicate, edge.Inverse, way.Back);
        _edges.TryAdd($"{edge.Predicate.Id}{edge.Inverse}{CompiledText.Of(way.Back, _symbols)}", dependency);
    }

    private void Note(Way way)
    {
        _nodes.TryAdd(CompiledText.Of(way.Back, _symbols), way.Back);
        _reached.TryAdd(CompiledText.Of(way.There, _symbols), way.There);
    }

    private static PathExpression Then(PathExpression first, PathExpression rest) =>
        new PathExpression.Sequence(rest is PathExpression.Sequence sequence ? [first, .. sequence.Steps] : [first, rest]);

    private static PathExpression After(PathExpression before, PathExpression last) =>
        new PathExpression.Sequence(before is PathExpression.Sequence sequence ? [.. sequence.Steps, last] : [before, last]);

    private static PathExpression.Union Any(IEnumerable<PathExpression> branches) => new([.. branches]);

    // From a node that is looked at to those that are asked, and from them to it.
    private sealed record Way(PathExpression Back, PathExpression There);
}
