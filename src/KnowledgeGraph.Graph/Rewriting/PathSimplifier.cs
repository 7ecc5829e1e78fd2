using System.Collections.Immutable;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>Paths and filters turned round, flattened and freed of their reasons.</summary>
public static class PathSimplifier
{
    /// <summary>The path from the other end.</summary>
    /// <exception cref="NotSupportedException">A choice has no other end: it names individuals, not edges.</exception>
    public static PathExpression Reverse(PathExpression path) => path switch
    {
        PathExpression.Edge edge => edge with { Inverse = !edge.Inverse },
        PathExpression.Sequence sequence => new PathExpression.Sequence([.. sequence.Steps.Reverse().Select(Reverse)]),
        PathExpression.Union union => new PathExpression.Union([.. union.Branches.Select(Reverse)]),
        PathExpression.Closure closure => new PathExpression.Closure(Reverse(closure.Step)),
        PathExpression.Test test => test,
        PathExpression.NotSelf notSelf => new PathExpression.NotSelf(Reverse(notSelf.Path)),
        PathExpression.Inferred inferred => inferred with { Inverse = !inferred.Inverse, Path = Reverse(inferred.Path) },
        _ => throw new NotSupportedException("A property whose value is chosen by conditions has no inverse."),
    };

    /// <summary>False where a choice is on the way: it names individuals, not edges.</summary>
    public static bool IsReversible(PathExpression path) => path switch
    {
        PathExpression.Sequence sequence => sequence.Steps.All(IsReversible),
        PathExpression.Union union => union.Branches.All(IsReversible),
        PathExpression.Closure closure => IsReversible(closure.Step),
        PathExpression.NotSelf notSelf => IsReversible(notSelf.Path),
        PathExpression.Inferred inferred => IsReversible(inferred.Path),
        PathExpression.Choice => false,
        _ => true,
    };

    /// <summary>The same path without reasons, with nested sequences and unions flattened.</summary>
    public static PathExpression Simplify(PathExpression path) => new Simplification().Of(path);

    /// <summary>The same filter without reasons, with nested conjunctions and disjunctions flattened.</summary>
    public static Filter Simplify(Filter filter) => new Simplification().Of(filter);

    /// <summary>True for an edge, or a union of edges, in either direction.</summary>
    internal static bool IsSimpleEdge(PathExpression path) => path switch
    {
        PathExpression.Edge => true,
        PathExpression.Inferred inferred => IsSimpleEdge(inferred.Path),
        PathExpression.Union union => union.Branches.All(IsSimpleEdge),
        _ => false,
    };

    /// <summary>Edges on the longest way through the path; a closure counts as one.</summary>
    internal static int LongestSequence(PathExpression path) => path switch
    {
        PathExpression.Sequence sequence => sequence.Steps.Sum(LongestSequence),
        PathExpression.Union union => union.Branches.Select(LongestSequence).DefaultIfEmpty().Max(),
        PathExpression.Inferred inferred => LongestSequence(inferred.Path),
        PathExpression.NotSelf notSelf => LongestSequence(notSelf.Path),
        PathExpression.Test => 0,
        _ => 1,
    };
}
