using System.Collections.Frozen;
using KnowledgeGraph.Graph.Queries;
using static KnowledgeGraph.Graph.Contract.GraphWords;

namespace KnowledgeGraph.Graph.Contract.Questions;

/// <summary>Conditions in a world that ends now: what lies ahead isn't there; windows, weeks, shares and what follows go by each node's own time.</summary>
public abstract class ConditionContract(ContractStore place) : StoreContract(place)
{
    private const string All = "r s t u v";

    /// <summary>What is said, the condition without its times, and the nodes for which it holds.</summary>
    public static TheoryData<string, Func<GraphWords, Filter>, string> Conditions => new()
    {
        { "what lies ahead isn't there", g => new Filter.Some(g.Edge("had"), Filter.True), "r s t v" },
        { "nor is what only it leads to", g => new Filter.Some(Sequence(g.Edge("had"), g.Edge("about")), Is("topic")), "r" },
        { "nor is it inside another filter", g => new Filter.Some(g.Edge("had"), new Filter.Some(g.Edge("next"), Filter.True)), "r" },
        { "nor at the end of a path back", g => new Filter.Some(g.Edge("had"), new Filter.Count(g.Inverse("next"), TimeWindow.All, Filter.True, 1, null)), "r" },
        { "nor in a count", g => new Filter.Count(g.Edge("had"), TimeWindow.All, Filter.True, 3, null), "r s" },
        { "nor does every look at it", g => new Filter.Every(g.Edge("had"), g.HasType("Visit")), "t u" },
        { "negated, it is as if it were not there", g => new Filter.Not(new Filter.Some(g.Edge("had"), Filter.True)), "u" },
        { "within days: open at the old end, closed at now", g => new Filter.Count(g.Edge("had"), Days(10), Filter.True, 1, null), "r t" },
        { "within more days", g => new Filter.Count(g.Edge("had"), Days(11), Filter.True, 2, null), "r s" },
        { "within days and of a class", g => new Filter.Count(g.Edge("had"), Days(11), g.HasType("Call"), 1, null), "r s" },
        { "none within days", g => new Filter.Count(g.Edge("had"), Days(10), Filter.True, null, 0), "s u v" },
        { "what has no time lies in no window", g => new Filter.Count(g.Edge("had"), Days(100_000), Filter.True, null, 0), "u v" },
        { "the latest only", g => new Filter.Count(g.Edge("had"), Latest, g.HasType("Call"), 1, null), "r s v" },
        { "the latest of two at once is the greatest by IRI", g => new Filter.Count(g.Edge("had"), Latest, Is("s2"), 1, null), "s" },
        { "the latest within days", g => new Filter.Count(g.Edge("had"), new TimeWindow(10, true), g.HasType("Visit"), 1, null), "t" },
        { "the latest has no time where none has", g => new Filter.Count(g.Edge("had"), Latest, Is("v1"), 1, null), "v" },
        { "distinct weeks begin on Mondays", g => new Filter.DistinctWeeks(g.Edge("had"), TimeWindow.All, 2), "r s" },
        { "more weeks", g => new Filter.DistinctWeeks(g.Edge("had"), TimeWindow.All, 3), "r" },
        { "weeks within days", g => new Filter.DistinctWeeks(g.Edge("had"), Days(10), 2), "r" },
        { "no weeks", g => new Filter.DistinctWeeks(g.Edge("had"), TimeWindow.All, 0), All },
        { "a share", g => new Filter.MinShare(g.Edge("had"), TimeWindow.All, 0.5m, Filter.True, g.HasType("Visit")), "r t" },
        { "a share within days", g => new Filter.MinShare(g.Edge("had"), Days(11), 0.6m, Filter.True, g.HasType("Call")), "s" },
        { "a share of those", g => new Filter.MinShare(g.Edge("had"), TimeWindow.All, 1m, g.HasType("Visit"), new Filter.Some(g.Edge("about"), Filter.True)), "t" },
        { "followed within days", g => new Filter.FollowedWithin(g.Edge("had"), TimeWindow.All, 9, g.HasType("Visit"), g.HasType("Call")), "r s" },
        { "followed within days, to the microsecond", g => new Filter.FollowedWithin(g.Edge("had"), TimeWindow.All, 8, g.HasType("Visit"), g.HasType("Call")), "s" },
        { "followed at once, but not by itself", g => new Filter.FollowedWithin(g.Edge("had"), TimeWindow.All, 0, g.HasType("Call"), g.HasType("Call")), "s" },
        { "followed within a window", g => new Filter.FollowedWithin(g.Edge("had"), Days(5), 9, g.HasType("Visit"), g.HasType("Call")), "" },
    };

    [SkippableTheory]
    [MemberData(nameof(Conditions))]
    public async Task A_condition_holds_for_some_nodes_and_its_negation_for_the_others(string what, Func<GraphWords, Filter> operand, string expected)
    {
        ArgumentNullException.ThrowIfNull(operand);
        var condition = new Filter.Condition(new[] { Words.Predicate("at"), Words.Predicate("seen") }.ToFrozenSet(), operand(Words));
        Assert.Equal((what, expected), (what, await MatchingAsync(condition)));
        Assert.Equal((what, string.Join(' ', All.Split(' ').Except(expected.Split(' ')))), (what, await MatchingAsync(new Filter.Not(condition))));
    }

    [SkippableFact]
    public async Task Without_a_condition_what_lies_ahead_is_there_and_nothing_has_a_time()
    {
        Assert.Equal(All, await MatchingAsync(new Filter.Some(Words.Edge("had"), Filter.True)));
        Assert.Equal("", await MatchingAsync(new Filter.Count(Words.Edge("had"), Days(1000), Filter.True, 1, null)));
        Assert.Equal("", await MatchingAsync(new Filter.DistinctWeeks(Words.Edge("had"), TimeWindow.All, 1)));
    }

    [SkippableFact]
    public async Task The_greatest_of_several_times_counts()
    {
        var condition = new Filter.Condition(new[] { Words.Predicate("at"), Words.Predicate("seen") }.ToFrozenSet(), new Filter.Some(Words.Edge("saw"), Filter.True));
        Assert.Equal("", await MatchingAsync(condition));
        Assert.Equal("t", await MatchingAsync(condition with { Times = [Words.Predicate("at")] }));
    }

    /// <inheritdoc/>
    protected override Task FillAsync(IGraphStore store) => store.WriteAsync(w =>
    {
        // 20 November 2026 is a Friday; its week begins on Monday, the 16th.
        w.Node("r", "R").To("had", "r1", "r2", "r3", "r4");
        w.Node("r1", "Visit").At("at", "2026-11-01T00:00:00Z").To("next", "r2", "r4");
        w.Node("r2", "Visit").At("seen", "2026-11-11T12:00:00Z").To("about", "topic");
        w.Node("r3", "Call").At("at", "2026-11-20T12:00:00Z");
        w.Node("r4", "Visit").At("at", "2026-11-20T12:00:00.000001Z").To("about", "topic");
        w.Node("s", "R").To("had", "s0", "s1", "s2");
        w.Node("s0", "Visit").At("at", "2026-11-09T00:00:00+02:00");
        w.Node("s1", "Call").At("at", "2026-11-10T12:00:00Z");
        w.Node("s2", "Call").At("at", "2026-11-10T13:00:00+01:00");
        w.Node("t", "R").To("had", "t1").To("saw", "t2");
        w.Node("t1", "Visit").At("at", "2026-11-10T12:00:00.000001Z").To("about", "other");
        w.Node("t2", "Visit").At("at", "2026-11-10T12:00:00Z").At("seen", "2026-11-21T12:00:00Z");
        w.Node("u", "R").To("had", "u1");
        w.Node("u1", "Call").At("at", "2026-12-01T00:00:00Z").To("about", "topic");
        w.Node("v", "R").To("had", "v1");
        w.Node("v1", "Call");
    });

    private static TimeWindow Latest => new(null, true);

    private static TimeWindow Days(int days) => new(days, false);

    private async Task<string> MatchingAsync(Filter filter) => Names((await AskAsync(Query(Words.All("R"), filter))).List);
}
