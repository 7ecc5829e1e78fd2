using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Queries;

/// <summary>
/// A path over <em>stored</em> edges, as the rewriting makes it of a property. Its value is the set of nodes that it leads to from a
/// start node; no node comes twice.
/// </summary>
public abstract record PathExpression
{
    private PathExpression()
    {
    }

    /// <summary>One stored edge, against its direction if <paramref name="Inverse"/>.</summary>
    public sealed record Edge(Symbol Predicate, bool Inverse) : PathExpression;

    /// <summary>Step after step.</summary>
    public sealed record Sequence(ImmutableArray<PathExpression> Steps) : PathExpression;

    /// <summary>What any of the branches leads to; no branch at all leads nowhere.</summary>
    public sealed record Union(ImmutableArray<PathExpression> Branches) : PathExpression;

    /// <summary>One step or more. The start itself is reached only over a cycle.</summary>
    public sealed record Closure(PathExpression Step) : PathExpression;

    /// <summary>Stays at the node if it meets <paramref name="Condition"/>, else leads nowhere. <c>explain</c> reads the condition's <paramref name="Words"/>.</summary>
    public sealed record Test(Filter Condition, string? Words = null) : PathExpression;

    /// <summary>What <paramref name="Path"/> leads to, without the start node.</summary>
    public sealed record NotSelf(PathExpression Path) : PathExpression;

    /// <summary>The first node, by IRI, whose condition the start node meets; at most one.</summary>
    public sealed record Choice(ImmutableArray<ChoiceCase> Cases) : PathExpression;

    /// <summary>
    /// The same as <paramref name="Path"/>, and the reason why it may be taken: rule <paramref name="Rule"/> concludes
    /// (start <paramref name="Property"/> end), or (end property start) if <paramref name="Inverse"/>, from the path's own steps.
    /// Evaluation looks through it; <c>explain</c> reads it.
    /// </summary>
    public sealed record Inferred(string Rule, string Property, bool Inverse, PathExpression Path) : PathExpression;
}
