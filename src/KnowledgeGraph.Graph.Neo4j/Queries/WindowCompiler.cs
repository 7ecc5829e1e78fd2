using System.Globalization;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>Turns what conditions ask of the times of nodes into Cypher.</summary>
internal sealed class WindowCompiler(CompilationContext context)
{
    private const int SecondsPerDay = 86_400;
    private const int SecondsPerWeek = 7 * SecondsPerDay;

    // Day 0, 1 January 1970, was a Thursday; ISO weeks begin on Mondays.
    private const int SecondsFromMondayToEpoch = 3 * SecondsPerDay;

    /// <summary>The condition that the variable's node doesn't lie in the future.</summary>
    public string IsVisible(string variable)
    {
        var time = TimeOf(variable);
        return time == "null" ? CypherLogic.True : $"coalesce({time} <= {context.Now}, true)";
    }

    /// <summary>The number of nodes that meet a filter lies within bounds.</summary>
    public string Count(string variable, Filter.Count filter) =>
        FilterCompiler.IsWithin(CountOf(variable, filter.Path, filter.Window, end => context.Filters.Compile(end, filter.Of)), filter.Min, filter.Max);

    /// <summary>The nodes' times fall into enough weeks.</summary>
    public string DistinctWeeks(string variable, Filter.DistinctWeeks filter)
    {
        if (Collect(variable, filter.Path, filter.Window, out var end) is not { } clauses || TimeOf(end) is "null")
        {
            return filter.Weeks <= 0 ? CypherLogic.True : CypherLogic.False;
        }

        clauses.Where($"{TimeOf(end)} IS NOT NULL");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"COUNT {{ {clauses} RETURN DISTINCT toInteger(floor(({TimeOf(end)}.epochSeconds + {SecondsFromMondayToEpoch}) / {SecondsPerWeek}.0)) AS week }} >= {filter.Weeks}");
    }

    /// <summary>Enough of the nodes that meet one filter meet another.</summary>
    public string MinShare(string variable, Filter.MinShare filter)
    {
        var whole = CountOf(variable, filter.Path, filter.Window, end => context.Filters.Compile(end, filter.OfThose));
        var part = CountOf(
            variable, filter.Path, filter.Window, end => CypherLogic.And([context.Filters.Compile(end, filter.OfThose), context.Filters.Compile(end, filter.Of)]));
        var (numerator, denominator) = FractionOf(filter.Share);
        return $"({whole} > 0 AND {part} * {denominator} >= {whole} * {numerator})";
    }

    /// <summary>A node is followed soon enough by another.</summary>
    public string FollowedWithin(string variable, Filter.FollowedWithin filter)
    {
        if (Collect(variable, filter.Path, filter.Window, out var first) is not { } clauses || TimeOf(first) == "null")
        {
            return CypherLogic.False;
        }

        clauses.Where(CypherLogic.And([$"{TimeOf(first)} IS NOT NULL", context.Filters.Compile(first, filter.OfThose)]));
        var follower = Collect(variable, filter.Path, filter.Window, out var second)!;
        var (begin, end) = (TimeOf(first), TimeOf(second));
        follower.Where(CypherLogic.And(
        [
            $"{second} <> {first}",
            $"coalesce({begin} <= {end} AND {end} <= {begin} + duration({{days: {filter.Days}}}), false)",
            context.Filters.Compile(second, filter.Of),
        ]));
        return $"EXISTS {{ {clauses.Where($"EXISTS {{ {follower} RETURN 1 }}")} RETURN 1 }}";
    }

    private string CountOf(string variable, PathExpression path, TimeWindow window, Func<string, string> condition) =>
        Collect(variable, path, window, out var end) is { } clauses ? $"COUNT {{ {clauses.Where(condition(end))} RETURN {end} }}" : "0";

    // Null where no node can be reached or let through.
    private Clauses? Collect(string variable, PathExpression path, TimeWindow window, out string end)
    {
        end = context.NewVariable();
        var time = TimeOf(end);
        if (!context.Paths.CanLead(path) || (window.WithinDays is not null && time == "null"))
        {
            return null;
        }

        var clauses = new Clauses();
        context.Paths.WalkOnce(clauses, variable, path, end);
        if (window.WithinDays is { } days)
        {
            clauses.Where($"coalesce({time} > {context.Now} - duration({{days: {days}}}), false)");
        }

        if (window.Latest)
        {
            clauses.With(time == "null" ? $"{end} ORDER BY {end}.iri DESC LIMIT 1" : $"{end} ORDER BY {time} IS NULL, {time} DESC, {end}.iri DESC LIMIT 1");
            clauses.With("*");
        }

        return clauses;
    }

    // The greatest of the node's times under the predicates of the condition, or null.
    private string TimeOf(string variable)
    {
        var times = (context.HiddenBy ?? []).Select(p => context.Values.LeastTime(variable, p)).Where(t => t != "null").Order(StringComparer.Ordinal).ToList();
        return times.Count switch
        {
            0 => "null",
            1 => times[0],
            _ => $"reduce(t = null, x IN [{string.Join(", ", times)}] | CASE WHEN t IS NULL OR x > t THEN x ELSE t END)",
        };
    }

    private static (long Numerator, long Denominator) FractionOf(decimal share)
    {
        var denominator = 1L;
        while (!decimal.IsInteger(share) && denominator < 1_000_000_000)
        {
            share *= 10;
            denominator *= 10;
        }

        return ((long)share, denominator);
    }
}
