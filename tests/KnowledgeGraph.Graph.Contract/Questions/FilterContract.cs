using System.Collections.Frozen;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using static KnowledgeGraph.Graph.Contract.GraphWords;

namespace KnowledgeGraph.Graph.Contract.Questions;

/// <summary>Every filter on a shelf of books. Two-valued: what is absent is false, so a filter and its negation share the shelf between them.</summary>
public abstract class FilterContract(ContractStore place) : StoreContract(place)
{
    private const string Shelf = "a b c d e f g";

    /// <summary>What is said, the filter, and the books for which it holds.</summary>
    public static TheoryData<string, Func<GraphWords, Filter>, string> Filters => new()
    {
        { "true", _ => Filter.True, Shelf },
        { "false", _ => Filter.False, "" },
        { "and", g => new Filter.And([g.HasType("Novel"), Is("a", "b")]), "a" },
        { "and of one", g => new Filter.And([g.HasType("Novel")]), "a c" },
        { "or", g => new Filter.Or([g.HasType("Novel"), Is("b")]), "a b c" },
        { "or of one", g => new Filter.Or([Is("b")]), "b" },
        { "not", g => new Filter.Not(g.HasType("Novel")), "b d e f g" },
        { "not not", g => new Filter.Not(new Filter.Not(g.HasType("Novel"))), "a c" },
        { "not of an absent value is plain", g => new Filter.Not(g.Compare("pages", Comparison.Less, 150)), "b c d e f g" },
        { "a class", g => g.HasType("Book"), "b c d e f g" },
        { "either class", g => g.HasType("Novel", "Book"), Shelf },
        { "a class that no node has", g => g.HasType("Unheard"), "" },
        { "no class at all", g => g.HasType(), "" },
        { "one of these", _ => Is("a", "e", "nobody"), "a e" },
        { "one of none", _ => Is(), "" },
        { "an alias is as good", _ => Is("also-a", "c"), "a c" },
        { "a hidden alias is as good", _ => new Filter.IsOneOf(new[] { HiddenAlias }.ToFrozenSet()), "b" },
        { "equal", g => g.Compare("pages", Comparison.Equal, 200), "b" },
        { "less", g => g.Compare("pages", Comparison.Less, 200), "a" },
        { "less or equal", g => g.Compare("pages", Comparison.LessOrEqual, 200), "a b" },
        { "greater", g => g.Compare("pages", Comparison.Greater, 200), "c" },
        { "greater or equal", g => g.Compare("pages", Comparison.GreaterOrEqual, 200), "b c" },
        { "in", g => g.Compare("pages", Comparison.In, 100, 300, 500), "a c" },
        { "in nothing", g => g.Compare("pages", Comparison.In, Array.Empty<StoredValue>()), "" },
        { "equal to either", g => g.Compare("pages", Comparison.Equal, 100, 200), "a b" },
        { "less than either", g => g.Compare("pages", Comparison.Less, 150, 250), "a b" },
        { "some of several values", g => g.Compare("grade", Comparison.Greater, 3), "b" },
        { "a value of either predicate", g => new Filter.Value(g.Stored("grade", "stars"), Comparison.Greater, [StoredValue.OfInteger(3)], false, []), "a b" },
        { "nothing is stored under it", g => g.Compare("unheard", Comparison.Equal, 1), "" },
        { "nothing is stored under it, negated", g => new Filter.Not(g.Compare("unheard", Comparison.Equal, 1)), Shelf },
        { "another kind of value is never equal", g => g.Text("pages", Comparison.Equal, "100"), "" },
        { "has a value", g => new Filter.HasValue(g.Stored("pages")), "a b c" },
        { "has a value under either", g => new Filter.HasValue(g.Stored("grade", "stars")), "a b" },
        { "has an empty text", g => new Filter.HasValue(g.Stored("place")), "a b e f g" },
        { "has no value", g => new Filter.Not(new Filter.HasValue(g.Stored("unheard"))), Shelf },
        { "at least two values", g => new Filter.ValueCount(g.Stored("grade", "stars"), 2, null), "a b" },
        { "an equal value under two predicates counts once", g => new Filter.ValueCount(g.Stored("grade", "again"), 1, 1), "a" },
        { "no value", g => new Filter.ValueCount(g.Stored("grade"), null, 0), "c d e f g" },
        { "one value exactly", g => new Filter.ValueCount(g.Stored("title"), 1, 1), "b c" },
        { "any number of values", g => new Filter.ValueCount(g.Stored("title"), null, null), Shelf },
        { "the IRI", g => new Filter.Value(new ValueExpression.NodeIri(), Comparison.EndsWith, [StoredValue.OfString("b")], false, []), "b" },
        { "the IRI by order", g => new Filter.Value(new ValueExpression.NodeIri(), Comparison.Greater, [StoredValue.OfIri(Iri("d"))], false, []), "e f g" },
        { "the IRI is there", g => new Filter.HasValue(new ValueExpression.NodeIri()), Shelf },
        { "some", g => new Filter.Some(g.Edge("sequelOf"), g.HasType("Novel")), "b c" },
        { "some of nothing", g => new Filter.Some(g.Edge("sequelOf"), Filter.False), "" },
        { "some under a predicate that nothing has", g => new Filter.Some(g.Edge("unheard"), Filter.True), "" },
        { "every", g => new Filter.Every(g.Edge("sequelOf"), g.HasType("Novel")), "a b e f g" },
        { "every of nothing", g => new Filter.Every(g.Edge("sequelOf"), Filter.False), "a e f g" },
        { "every under a predicate that nothing has", g => new Filter.Every(g.Edge("unheard"), Filter.False), Shelf },
        { "every with an absent value", g => new Filter.Every(g.Edge("sequelOf"), g.Compare("pages", Comparison.Less, 150)), "a b e f g" },
        { "count at least", g => new Filter.Count(g.Edge("sequelOf"), TimeWindow.All, Filter.True, 2, null), "c" },
        { "count at most", g => new Filter.Count(g.Edge("sequelOf"), TimeWindow.All, Filter.True, null, 1), "a b d e f g" },
        { "count between", g => new Filter.Count(g.Edge("sequelOf"), TimeWindow.All, Filter.True, 1, 1), "b d" },
        { "count of those that meet", g => new Filter.Count(g.Edge("sequelOf"), TimeWindow.All, g.HasType("Novel"), 1, 1), "b c" },
        { "count without bounds", g => new Filter.Count(g.Edge("sequelOf"), TimeWindow.All, Filter.False, null, null), Shelf },
        { "not after now, or without a time", g => new Filter.NotAfterNow(g.Predicate("from")), "a b c d f g" },
        { "valid now: from its begin, not at its end; without an end for ever, without a begin never", g => new Filter.ValidNow(g.Predicate("from"), g.Predicate("until")), "c f" },
        { "an end that is past", g => new Filter.HasValue(new ValueExpression.MaskedUntilPast(g.Predicate("until"))), "d g" },
        { "an end that lies ahead and isn't open", g => new Filter.HasValue(new ValueExpression.WhileAhead(g.Predicate("until"))), "e" },
        { "a share", g => new Filter.MinShare(g.Edge("sequelOf"), TimeWindow.All, 0.5m, Filter.True, g.HasType("Novel")), "b c" },
        { "a share of those", g => new Filter.MinShare(g.Edge("sequelOf"), TimeWindow.All, 1m, g.HasType("Novel"), g.Compare("pages", Comparison.Less, 150)), "b c" },
        { "a share of nothing", _ => new Filter.MinShare(new PathExpression.Union([]), TimeWindow.All, 0m, Filter.True, Filter.True), "" },
        { "a share that isn't quite reached", g => new Filter.MinShare(g.Edge("sequelOf"), TimeWindow.All, 0.500001m, Filter.True, g.HasType("Book")), "d" },
        { "a reason is looked through", g => new Filter.Inferred("cax-sco", "c:Book", g.HasType("Novel")), "a c" },
        { "filters in filters", g => new Filter.Some(g.Edge("sequelOf"), new Filter.Some(g.Edge("sequelOf"), new Filter.Not(g.HasType("Book")))), "c" },
    };

    private static string HiddenAlias { get; } = MadeIri.Of("urn:made:", MadeIri.KeyKind, "b");

    [SkippableTheory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_holds_for_some_books_and_its_negation_for_the_others(string what, Func<GraphWords, Filter> filter, string expected)
    {
        Assert.Equal((what, expected), (what, await MatchingAsync(filter(Words))));
        var others = Shelf.Split(' ').Except(expected.Split(' '));
        Assert.Equal((what, string.Join(' ', others)), (what, await MatchingAsync(new Filter.Not(filter(Words)))));
    }

    /// <inheritdoc/>
    protected override Task FillAsync(IGraphStore store) => store.WriteAsync(w =>
    {
        w.Node("a", "Novel").With("title", "Rain", "en").With("title", "Regen", "de").With("place", "A1").With("pages", 100).With("grade", 3).With("again", 3).With("stars", 4)
            .Also(Iri("also-a"));
        w.Node("b", "Book").With("title", "rainbow", "en").With("place", "a2").With("pages", 200).With("grade", 1, 5).To("sequelOf", "a").Also(HiddenAlias);
        w.Node("c", "Novel", "Book").With("title", "Rain").With("pages", 300).To("sequelOf", "a", "b").At("from", "2026-11-20T12:00:00Z");
        w.Node("d", "Book").To("sequelOf", "d").At("from", "2026-11-20T11:59:59Z").At("until", "2026-11-20T12:00:00Z");
        w.Node("e", "Book").With("place", "").At("from", "2026-11-20T12:00:00.000001Z").At("until", "2026-11-20T12:00:01Z");
        w.Node("f", "Book").With("place", "\U0001F600").At("from", "2026-11-20T13:00:00+01:00").With("until", StoredValue.OfDateTime(StoredValue.OpenEnd, 0));
        w.Node("g", "Book").With("place", "\uFFFD").At("until", "2026-11-20T12:00:00Z");
    });

    private async Task<string> MatchingAsync(Filter filter) => Names((await AskAsync(Query(Words.All("Book", "Novel"), filter))).List);
}
