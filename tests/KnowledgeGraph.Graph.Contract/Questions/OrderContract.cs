using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using static KnowledgeGraph.Graph.Contract.GraphWords;

namespace KnowledgeGraph.Graph.Contract.Questions;

/// <summary>The order of lists and the pages that are cut from them, at the root and below a node.</summary>
public abstract class OrderContract(ContractStore place) : StoreContract(place)
{
    private const string ByIri = "a b c d e f";

    /// <summary>What is said, the keys, and the order.</summary>
    public static TheoryData<string, Func<GraphWords, OrderKey[]>, string> Orders => new()
    {
        { "no key: by IRI", _ => [], ByIri },
        { "ascending: nulls last, ties by IRI", g => [g.Up("pages")], "b d a c e f" },
        { "descending: nulls last, ties by IRI", g => [g.Down("pages")], "a b d c e f" },
        { "the least of several ascending", g => [g.Up("grade")], "d a e b c f" },
        { "the greatest of several descending", g => [g.Down("grade")], "a e b d c f" },
        { "the least of an ordered list ascending", g => [g.Up("note")], "c d a b e f" },
        { "the greatest of an ordered list descending", g => [g.Down("note")], "c d a b e f" },
        { "one key after another", g => [g.Up("pages"), g.Up("grade")], "d b a e c f" },
        { "one key after another, the other way", g => [g.Down("pages"), g.Down("grade")], "a b d e c f" },
        { "two predicates as one key", g => [new OrderKey([], g.Stored("pages", "grade"), null, false)], "d a e b c f" },
        { "at the end of a step", g => [g.Up("grade", g.Edge("sequelOf"))], "c a b d e f" },
        { "at the end of a step, descending", g => [g.Down("grade", g.Edge("sequelOf"))], "c a b d e f" },
        { "at the end of two steps", g => [g.Up("grade", g.Edge("sequelOf"), g.Edge("sequelOf"))], "c a b d e f" },
        { "number of nodes", g => [new OrderKey([], null, g.Edge("sequelOf"), false)], "b d e f a c" },
        { "number of nodes, descending", g => [new OrderKey([], null, g.Edge("sequelOf"), true)], "c a b d e f" },
        { "number of nodes under nothing", g => [new OrderKey([], null, g.Edge("unheard"), true)], ByIri },
        { "number of nodes at the end of a step", g => [new OrderKey([g.Edge("sequelOf")], null, g.Edge("sequelOf"), true)], "c a b d e f" },
        { "the IRI, descending", _ => [new OrderKey([], new ValueExpression.NodeIri(), null, true)], "f e d c b a" },
        { "nothing is stored under it", g => [g.Down("unheard")], ByIri },
        { "texts by code point", g => [g.Up("shelf")], "d a b e c f" },
        { "texts by code point, descending", g => [g.Down("shelf")], "c e b a d f" },
        { "instants, whatever the offset", g => [g.Up("at")], "c b a d e f" },
        { "instants, descending", g => [g.Down("at")], "e a d b c f" },
        { "decimals in two scales", g => [g.Up("price")], "c a b d e f" },
        { "decimals in two scales, descending", g => [g.Down("price")], "b a c d e f" },
        { "doubles", g => [g.Up("weight")], "d c a b e f" },
        { "booleans", g => [g.Down("lent"), g.Up("pages")], "a b d c e f" },
        { "a masked end", g => [new OrderKey([], new ValueExpression.MaskedUntilPast(g.Predicate("at")), null, true)], "a d b c e f" },
        { "a foreseen end", g => [new OrderKey([], new ValueExpression.WhileAhead(g.Predicate("until")), null, false)], "b a c d e f" },
    };

    [SkippableTheory]
    [MemberData(nameof(Orders))]
    public async Task A_list_stands_in_the_order_of_its_keys_page_after_page(string what, Func<GraphWords, OrderKey[]> order, string expected)
    {
        ArgumentNullException.ThrowIfNull(order);
        var keys = order(Words);
        Assert.Equal((what, expected), (what, Names((await AskAsync(Query(Words.All("Book"), order: keys))).List)));
        foreach (var first in new[] { 1, 4 })
        {
            Assert.Equal((what, first, expected), (what, first, await JoinedAsync(keys, first)));
        }

        var below = (ResultList)(await TellAsync("all", Links(Words.Edge("has"), order: keys))).Fields[0]!;
        Assert.Equal((what, expected), (what, Names(below)));
    }

    [SkippableTheory]
    [InlineData(0, 0, "", true)]
    [InlineData(2, 0, "b d", true)]
    [InlineData(6, 0, "b d a c e f", false)]
    [InlineData(5, 1, "d a c e f", false)]
    [InlineData(4, 1, "d a c e", true)]
    [InlineData(0, 6, "", false)]
    [InlineData(1, 6, "", false)]
    [InlineData(9, 70, "", false)]
    public async Task A_page_is_cut_after_an_offset_and_tells_whether_more_follows(int first, int offset, string expected, bool hasMore)
    {
        var page = new PageRequest(first, offset, null);
        var list = (await AskAsync(Query(Words.All("Book"), order: [Words.Up("pages")], page: page, countTotal: true))).List;
        Assert.Equal((expected, hasMore, 6), (Names(list), list.HasMore, list.Total));
        var below = (ResultList)(await TellAsync("all", Links(Words.Edge("has"), order: [Words.Up("pages")], page: page, countTotal: true))).Fields[0]!;
        Assert.Equal((expected, hasMore, 6), (Names(below), below.HasMore, below.Total));
    }

    [SkippableFact]
    public async Task The_total_counts_all_that_meet_the_filter_and_only_if_it_is_asked_for()
    {
        var filter = new Filter.HasValue(Words.Stored("grade"));
        var list = (await AskAsync(Query(Words.All("Book"), filter, [Words.Up("pages")], new PageRequest(1, 0, null), countTotal: true))).List;
        Assert.Equal(("b", true, 4), (Names(list), list.HasMore, list.Total));
        Assert.Null((await AskAsync(Query(Words.All("Book"), filter, page: new PageRequest(1, 0, null)))).List.Total);
        var after = new PageRequest(1, 0, new PagePosition([StoredValue.OfInteger(100)], Iri("d")));
        var later = (await AskAsync(Query(Words.All("Book"), filter, [Words.Up("pages")], after, countTotal: true))).List;
        Assert.Equal(("a", true, 4), (Names(later), later.HasMore, later.Total));
    }

    [SkippableTheory]
    [InlineData(null, "c", "e f")]
    [InlineData(null, "bb", "c e f")]
    [InlineData(null, "f", "")]
    [InlineData(100, "b", "d a c e f")]
    [InlineData(100, "c", "d a c e f")]
    [InlineData(150, "z", "a c e f")]
    [InlineData(300, "a", "c e f")]
    [InlineData(999, "a", "c e f")]
    public async Task A_page_goes_on_after_any_place_even_where_no_node_stands(int? pages, string name, string expected)
    {
        var key = pages is { } number ? StoredValue.OfInteger(number) : null;
        var page = new PageRequest(10, 0, new PagePosition([key], Iri(name)));
        Assert.Equal(expected, Names((await AskAsync(Query(Words.All("Book"), order: [Words.Up("pages")], page: page))).List));
        var below = (ResultList)(await TellAsync("all", Links(Words.Edge("has"), order: [Words.Up("pages")], page: page))).Fields[0]!;
        Assert.Equal(expected, Names(below));
    }

    [SkippableFact]
    public async Task A_node_tells_the_values_that_it_was_ordered_by()
    {
        OrderKey[] order = [Words.Down("grade"), Words.Up("at"), new([], null, Words.Edge("sequelOf"), false), new([], new ValueExpression.NodeIri(), null, false)];
        var nodes = (await AskAsync(Query(Words.All("Book"), order: order))).List.Nodes.ToDictionary(node => NameOf(node.Iri), node => node.OrderKeys.ToList());
        Assert.Equal([StoredValue.OfInteger(9), At("2026-11-20T12:00:00Z"), StoredValue.OfInteger(1), StoredValue.OfIri(Iri("a"))], nodes["a"]);
        Assert.Equal([null, null, StoredValue.OfInteger(0), StoredValue.OfIri(Iri("f"))], nodes["f"]);
    }

    /// <inheritdoc/>
    protected override async Task FillAsync(IGraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var words = new GraphWords(store.Symbols);
        await store.ApplySchemaAsync(
            new StoreSchema { OrderedPredicates = [words.Predicate("note")], RangeIndexed = [words.Predicate("pages"), words.Predicate("at")], RootClasses = [words.Class("Book")] },
            CancellationToken.None);
        await store.WriteAsync(Write);
    }

    private static void Write(NodeWriter w)
    {
        w.Node("all").To("has", ByIri.Split(' '));
        w.Node("a", "Book").With("pages", 300).With("grade", 2, 9).To("sequelOf", "b").With("shelf", "B").At("at", "2026-11-20T12:00:00Z").With("price", StoredValue.OfDecimal(150, 2))
            .With("weight", StoredValue.OfDouble(4294967296)).With("lent", StoredValue.OfBoolean(true)).At("until", "2027-01-01T00:00:00Z");
        w.Node("b", "Book").With("pages", 100).With("grade", 5).With("shelf", "a").At("at", "2026-11-20T12:30:00+01:00").With("price", StoredValue.OfDecimal(15_000_001, 7))
            .With("weight", StoredValue.OfDouble(9007199254740992)).At("until", "2026-12-31T23:00:00Z");
        w.Node("c", "Book").To("sequelOf", "a", "b").With("note", 9, 1, 5).With("shelf", "\U0001F600").At("at", "2026-11-20T12:29:59+01:00").With("price", StoredValue.OfDecimal(-3, 0))
            .With("weight", StoredValue.OfDouble(0.1)).At("until", "2026-01-01T00:00:00Z");
        w.Node("d", "Book").With("pages", 100).With("grade", 1).With("note", 3).With("shelf", "10").At("at", "2026-11-20T13:00:00+01:00").With("weight", StoredValue.OfDouble(double.NegativeInfinity))
            .With("until", StoredValue.OfDateTime(StoredValue.OpenEnd, 0));
        w.Node("e", "Book").With("grade", 7, 3).With("shelf", "\uFFFD").At("at", "2026-11-20T12:00:00.000001Z");
        w.Node("f", "Book");
    }

    private async Task<string> JoinedAsync(OrderKey[] order, int first)
    {
        var joined = new List<string>();
        PagePosition? after = null;
        ResultList page;
        do
        {
            page = (await AskAsync(Query(Words.All("Book"), order: order, page: new PageRequest(first, 0, after)))).List;
            Assert.True(page.Nodes.Count == first || !page.HasMore, $"a page of {page.Nodes.Count} instead of {first}");
            joined.AddRange(page.Nodes.Select(node => NameOf(node.Iri)));
            after = page.Nodes.Count == 0 ? null : new PagePosition([.. page.Nodes[^1].OrderKeys], page.Nodes[^1].Iri);
        }
        while (page.HasMore);

        return string.Join(' ', joined);
    }
}
