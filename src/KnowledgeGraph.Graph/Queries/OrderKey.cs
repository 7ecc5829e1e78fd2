using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Queries;

/// <summary>
/// One key of an order. Nulls come last in both directions; of several values the least counts ascending, the greatest descending.
/// </summary>
/// <param name="Steps">Paths to the node that is asked, in turn; none: the node itself.</param>
/// <param name="Of">The values to order by; null: the number of nodes that <paramref name="Counted"/> leads to.</param>
/// <param name="Counted">The path whose nodes are counted, where <paramref name="Of"/> is null.</param>
/// <param name="IsDescending">Greatest first.</param>
public sealed record OrderKey(ImmutableArray<PathExpression> Steps, ValueExpression? Of, PathExpression? Counted, bool IsDescending)
{
    /// <summary>The steps as one path; null where the node itself is asked.</summary>
    public PathExpression? Path { get; } = Steps.IsEmpty ? null : new PathExpression.Sequence(Steps);
}
