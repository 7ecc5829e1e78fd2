using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// A condition of a filter that fixes where a path ends. Starting there and walking back costs as much as there is to find; asking each node
/// whether the path leads there costs as much as there are nodes.
/// </summary>
/// <param name="Iris">IRIs or aliases of the nodes to start from.</param>
/// <param name="WayBack">Moves and tests from there to the nodes that meet the condition; none: these are the nodes.</param>
/// <param name="Rest">What else the filter asks of them.</param>
internal sealed record Anchor(ImmutableArray<string> Iris, ImmutableArray<PathExpression> WayBack, Filter Rest)
{
    private int Moves => WayBack.Count(step => step is not PathExpression.Test);

    /// <summary>The anchor with the shortest way back, or null.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="canLead">False of paths that nothing is stored for.</param>
    public static Anchor? Find(Filter filter, Func<PathExpression, bool> canLead)
    {
        var conjuncts = ConjunctsOf(filter).ToList();
        Anchor? best = null;
        foreach (var (place, conjunct) in conjuncts.Index())
        {
            if (OfConjunct(conjunct, canLead) is { } anchor && (best is null || anchor.Moves < best.Moves))
            {
                best = anchor with { Rest = new Filter.And([.. conjuncts.Where((_, other) => other != place)]) };
            }
        }

        return best;
    }

    /// <summary>The conditions that must all hold.</summary>
    public static IEnumerable<Filter> ConjunctsOf(Filter filter) => filter switch
    {
        Filter.And and => and.Operands.SelectMany(ConjunctsOf),
        Filter.Or { Operands: [var only] } => ConjunctsOf(only),
        Filter.Inferred inferred => ConjunctsOf(inferred.Operand),
        _ => [filter],
    };

    private static Anchor? OfConjunct(Filter filter, Func<PathExpression, bool> canLead)
    {
        if (filter is Filter.IsOneOf { Iris.Count: > 0 } one)
        {
            return new Anchor([.. one.Iris.Order(StringComparer.Ordinal)], [], Filter.True);
        }

        return filter is Filter.Some some && canLead(some.Path) && Reversed(some.Path) is { } back && Find(some.Of, canLead) is { } end
            ? new Anchor(end.Iris, [.. end.WayBack, new PathExpression.Test(end.Rest), .. StepsOf(back)], Filter.True)
            : null;
    }

    private static IEnumerable<PathExpression> StepsOf(PathExpression path) => path is PathExpression.Sequence sequence ? sequence.Steps.SelectMany(StepsOf) : [path];

    /// <summary>The path that leads from its ends to its starts; null if it has no such form.</summary>
    private static PathExpression? Reversed(PathExpression path) => path switch
    {
        PathExpression.Edge edge => edge with { Inverse = !edge.Inverse },
        PathExpression.Sequence sequence => ReversedAll(sequence.Steps) is { } steps ? new PathExpression.Sequence([.. steps.Reverse()]) : null,
        PathExpression.Union union => ReversedAll(union.Branches) is { } branches ? new PathExpression.Union(branches) : null,
        PathExpression.Closure closure => Reversed(closure.Step) is { } step ? new PathExpression.Closure(step) : null,
        PathExpression.NotSelf notSelf => Reversed(notSelf.Path) is { } back ? new PathExpression.NotSelf(back) : null,
        PathExpression.Inferred inferred => Reversed(inferred.Path),
        PathExpression.Test => path,
        _ => null,
    };

    private static ImmutableArray<PathExpression>? ReversedAll(ImmutableArray<PathExpression> paths)
    {
        var reversed = paths.Select(Reversed).OfType<PathExpression>().ToImmutableArray();
        return reversed.Length == paths.Length ? reversed : null;
    }
}
