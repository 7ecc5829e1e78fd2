using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Where;

/// <summary>The operators on a number of values or nodes: <c>count: { gte: 2 }</c>.</summary>
internal static class CountCondition
{
    /// <summary>The number meets all the operators.</summary>
    /// <param name="operators">The coerced operators.</param>
    /// <param name="within">A filter that holds if the number lies within least and greatest; null: no bound.</param>
    /// <param name="path">Where the operators stand.</param>
    public static Filter Compile(object operators, Func<int?, int?, Filter> within, InputPath path) => Filters.And(
        WhereCompiler.Entries(operators, path).Select(entry => Compile(entry.Key, entry.Value, within, path.Then(entry.Key))));

    private static Filter Compile(string name, object value, Func<int?, int?, Filter> within, InputPath path) => name switch
    {
        "eq" => within((int)value, (int)value),
        "ne" => Filters.Not(within((int)value, (int)value)),
        "in" => AnyOf(value, within, path),
        "notIn" => Filters.Not(AnyOf(value, within, path)),
        "lt" => (int)value == int.MinValue ? Filter.False : within(null, (int)value - 1),
        "lte" => within(null, (int)value),
        "gt" => (int)value == int.MaxValue ? Filter.False : within((int)value + 1, null),
        "gte" => within((int)value, null),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such operator."),
    };

    private static Filter AnyOf(object value, Func<int?, int?, Filter> within, InputPath path) =>
        Filters.Or(WhereCompiler.Items(value, path).Select(number => within((int)number, (int)number)));
}
