using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Memory;

/// <summary>A node that a transaction touched, before and after.</summary>
internal sealed record NodeChange(NodeId Node, NodeState Before, NodeState After)
{
    /// <summary>Values that went, and values that came. Of an ordered predicate all, where the order differs.</summary>
    public (IReadOnlyList<ValueRecord> Removed, IReadOnlyList<ValueRecord> Added) ValueDifference(IReadOnlySet<Symbol> orderedPredicates)
    {
        if (ReferenceEquals(Before.Values, After.Values))
        {
            return ([], []);
        }

        var reordered = Before.Values.Select(value => value.Predicate).Where(orderedPredicates.Contains).Distinct().Where(IsReordered).ToHashSet();
        return (Without(Before.Values, After.Values, reordered), Without(After.Values, Before.Values, reordered));
    }

    public IEnumerable<Symbol> RemovedTypes => Before.Types.Except(After.Types);

    public IEnumerable<Symbol> AddedTypes => After.Types.Except(Before.Types);

    /// <summary>True if both states tell the same.</summary>
    public bool IsNone(IReadOnlySet<Symbol> orderedPredicates) =>
        Before.Exists == After.Exists
        && Before.AliasOf == After.AliasOf
        && !RemovedTypes.Any()
        && !AddedTypes.Any()
        && Before.Aliases.ToHashSet().SetEquals(After.Aliases)
        && ValueDifference(orderedPredicates) is { Removed.Count: 0, Added.Count: 0 };

    private static List<ValueRecord> Without(ValueRecord[] all, ValueRecord[] others, HashSet<Symbol> reordered)
    {
        var known = others.Where(value => !reordered.Contains(value.Predicate)).Select(KeyOf).ToHashSet();
        return [.. all.Where(value => !known.Contains(KeyOf(value)))];
    }

    private static (Symbol Predicate, StoredValue Value, string? AssertedOf) KeyOf(ValueRecord value) =>
        (value.Predicate, value.Value, value.AssertedOf);

    private bool IsReordered(Symbol predicate)
    {
        var was = Before.Values.Where(value => value.Predicate == predicate).Select(KeyOf);
        var comes = After.Values.Where(value => value.Predicate == predicate).Select(KeyOf);
        return !was.SequenceEqual(comes);
    }
}
