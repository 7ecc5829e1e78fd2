using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Queries;

/// <summary>A condition on one node, over stored data. Two-valued: what is absent is false, so that <see cref="Not"/> is plain.</summary>
public abstract record Filter
{
    private Filter()
    {
    }

    /// <summary>Holds for every node.</summary>
    public static Filter True { get; } = new And([]);

    /// <summary>Holds for no node.</summary>
    public static Filter False { get; } = new Or([]);

    /// <summary>All hold; true for none.</summary>
    public sealed record And(ImmutableArray<Filter> Operands) : Filter;

    /// <summary>Any holds; false for none.</summary>
    public sealed record Or(ImmutableArray<Filter> Operands) : Filter;

    /// <summary>The operand doesn't hold.</summary>
    public sealed record Not(Filter Operand) : Filter;

    /// <summary>The node is one of these, by canonical IRI or alias.</summary>
    public sealed record IsOneOf(FrozenSet<string> Iris) : Filter;

    /// <summary>The node has an asserted class among these.</summary>
    public sealed record HasType(FrozenSet<Symbol> Classes) : Filter;

    /// <summary>Some value meets the comparison. Language strings count only in one of <paramref name="Languages"/>, if any are named.</summary>
    public sealed record Value(ValueExpression Of, Comparison Comparison, ImmutableArray<StoredValue> Operands, bool IgnoreCase, ImmutableArray<string> Languages)
        : Filter;

    /// <summary>Some value passes all the tests; of no tests, any value does.</summary>
    public sealed record SomeValue(ValueExpression Of, ImmutableArray<ValueTest> Tests) : Filter;

    /// <summary>At least one value is there.</summary>
    public sealed record HasValue(ValueExpression Of) : Filter;

    /// <summary>The number of values lies within the bounds.</summary>
    public sealed record ValueCount(ValueExpression Of, int? Min, int? Max) : Filter;

    /// <summary>The path leads to a node that meets the filter.</summary>
    public sealed record Some(PathExpression Path, Filter Of) : Filter;

    /// <summary>Every node that the path leads to meets the filter; true for none.</summary>
    public sealed record Every(PathExpression Path, Filter Of) : Filter;

    /// <summary>The number of nodes that the path leads to, that the window lets through and that meet the filter lies within the bounds.</summary>
    public sealed record Count(PathExpression Path, TimeWindow Window, Filter Of, int? Min, int? Max) : Filter;

    /// <summary>The node is a record whose interval [from, until) holds now.</summary>
    public sealed record ValidNow(Symbol From, Symbol Until) : Filter;

    /// <summary>The stored time isn't after now; true where there is none.</summary>
    public sealed record NotAfterNow(Symbol Time) : Filter;

    /// <summary>The times of the nodes that the path leads to fall into at least that many ISO weeks (UTC).</summary>
    public sealed record DistinctWeeks(PathExpression Path, TimeWindow Window, int Weeks) : Filter;

    /// <summary>Of the nodes that the path leads to and that meet <paramref name="OfThose"/>, at least the share meets <paramref name="Of"/>; false for none.</summary>
    public sealed record MinShare(PathExpression Path, TimeWindow Window, decimal Share, Filter OfThose, Filter Of) : Filter;

    /// <summary>Some node that the path leads to and that meets <paramref name="OfThose"/> is followed, within that many days, by another of them that meets <paramref name="Of"/>.</summary>
    public sealed record FollowedWithin(PathExpression Path, TimeWindow Window, int Days, Filter OfThose, Filter Of) : Filter;

    /// <summary>
    /// The operand holds in a world that ends now: a node that has a time after now under any of <paramref name="Times"/> isn't there, nor is
    /// what only it leads to (semantics.md, section 3). The same predicates give the times of windows inside.
    /// </summary>
    public sealed record Condition(FrozenSet<Symbol> Times, Filter Operand) : Filter;

    /// <summary>The same as <paramref name="Operand"/>; rule <paramref name="Rule"/> concludes from it that the node is in <paramref name="Class"/>. <c>explain</c> reads it.</summary>
    public sealed record Inferred(string Rule, string Class, Filter Operand) : Filter;
}
