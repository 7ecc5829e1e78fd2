using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>One simplification. A part that is shared stays shared: classes defined by classes would double at every level else.</summary>
internal sealed class Simplification
{
    private readonly Dictionary<object, object> _done = new(ReferenceEqualityComparer.Instance);

    /// <summary>The same path without reasons, flat.</summary>
    public PathExpression Of(PathExpression path) => Once(path, Build);

    /// <summary>The same filter without reasons, flat.</summary>
    public Filter Of(Filter filter) => Once(filter, Build);

    private PathExpression Build(PathExpression path) => path switch
    {
        PathExpression.Inferred inferred => Of(inferred.Path),
        PathExpression.Sequence sequence => Only(
            [.. sequence.Steps.Select(Of).SelectMany(s => s is PathExpression.Sequence inner ? inner.Steps : [s])],
            steps => new PathExpression.Sequence(steps)),
        PathExpression.Union union => Only(
            [.. union.Branches.Select(Of).SelectMany(b => b is PathExpression.Union inner ? inner.Branches : [b]).Distinct()],
            branches => new PathExpression.Union(branches)),
        PathExpression.Closure closure => Of(closure.Step) is var step && step is PathExpression.Closure ? step : new PathExpression.Closure(step),
        PathExpression.NotSelf notSelf => new PathExpression.NotSelf(Of(notSelf.Path)),
        PathExpression.Test test => new PathExpression.Test(Of(test.Condition)),
        PathExpression.Choice choice => new PathExpression.Choice([.. choice.Cases.Select(c => c with { Condition = Of(c.Condition) })]),
        _ => path,
    };

    private Filter Build(Filter filter) => filter switch
    {
        Filter.Inferred inferred => Of(inferred.Operand),
        Filter.And and => Only(
            [.. and.Operands.Select(Of).SelectMany(o => o is Filter.And inner ? inner.Operands : [o])],
            operands => new Filter.And(operands)),
        Filter.Or or => Only(
            [.. or.Operands.Select(Of).SelectMany(o => o is Filter.Or inner ? inner.Operands : [o])],
            operands => new Filter.Or(operands)),
        Filter.Condition condition => condition with { Operand = Of(condition.Operand) },
        Filter.Not not => new Filter.Not(Of(not.Operand)),
        Filter.Some some => new Filter.Some(Of(some.Path), Of(some.Of)),
        Filter.Every every => new Filter.Every(Of(every.Path), Of(every.Of)),
        Filter.Count count => count with { Path = Of(count.Path), Of = Of(count.Of) },
        Filter.DistinctWeeks weeks => weeks with { Path = Of(weeks.Path) },
        Filter.MinShare share => share with { Path = Of(share.Path), OfThose = Of(share.OfThose), Of = Of(share.Of) },
        Filter.FollowedWithin followed => followed with { Path = Of(followed.Path), OfThose = Of(followed.OfThose), Of = Of(followed.Of) },
        _ => filter,
    };

    private T Once<T>(T part, Func<T, T> build)
        where T : class
    {
        if (!_done.TryGetValue(part, out var simple))
        {
            simple = build(part);
            _done.Add(part, simple);
        }

        return (T)simple;
    }

    private static T Only<T>(ImmutableArray<T> parts, Func<ImmutableArray<T>, T> several) => parts.Length == 1 ? parts[0] : several(parts);
}
