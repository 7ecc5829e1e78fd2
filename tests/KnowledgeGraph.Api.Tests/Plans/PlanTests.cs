using KnowledgeGraph.Api.Tests.World;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Api.Tests.Plans;

/// <summary>What the store is asked: one question a root field, and nothing in it that wasn't asked for.</summary>
public sealed class PlanTests
{
    private readonly LibraryWorld _library = LibraryWorld.Open();

    [Fact]
    public async Task A_root_field_with_its_whole_subtree_is_one_question()
    {
        await _library.AskAsync(
            """
            { readers(first: 10, orderBy: [{ name: ASC }]) { nodes { name loans { lentAt lentCopy { barcode copyOf { title { value } authors { name } } } } hasReadGenre { code } classes { name } } totalCount }
              book(iri: "bk:poems") { pageCount } }
            """);
        Assert.Equal(2, _library.Store.Asked.Count);
        var readers = _library.Store.Asked.Single(query => query.Source is NodeSource.OfClasses);
        Assert.Equal(new PageRequest(10, 0, null) { WithHasMore = false }, readers.Page);
        Assert.True(readers.CountTotal);
        Assert.IsType<ValueExpression.Stored>(Assert.Single(readers.Order).Of);
        Assert.Equal(
            [typeof(SelectedItem.Value), typeof(SelectedItem.Links), typeof(SelectedItem.Links), typeof(SelectedItem.Classes)],
            readers.Selection.Items.Select(item => item.GetType()));
        var book = _library.Store.Asked.Single(query => query.Source is NodeSource.OfIris);
        Assert.Equal("https://library.example/id/poems", Assert.Single(((NodeSource.OfIris)book.Source).Iris));
        Assert.False(book.CountTotal);
    }

    [Fact]
    public async Task The_start_is_the_asserted_classes_of_the_type()
    {
        await _library.AskAsync("{ publications { nodes { iri } } }");
        var query = Assert.Single(_library.Store.Asked);
        Assert.Equal(
            ["AudioBook", "Book", "Magazine", "Recording"],
            ((NodeSource.OfClasses)query.Source).Classes.Select(NameOf).Order(StringComparer.Ordinal));
        Assert.Equal("true", new FilterText(_library.Store.Symbols).Of(query.Filter));
        Assert.Empty(query.Selection.Items);
    }

    [Fact]
    public async Task A_field_that_types_share_is_asked_for_once_and_one_of_some_types_of_these_only()
    {
        await _library.AskAsync("{ publications { nodes { title { value } ... on Book { pageCount isbn } ... on Magazine { pageCount } } } }");
        var items = Assert.Single(_library.Store.Asked).Selection.Items;
        Assert.Equal(
            ["title: all", "pageCount: Book", "isbn: Book", "pageCount: Magazine"],
            items.Select(item => $"{NameOf(((ValueExpression.Stored)ExpressionOf(item)).Predicates[0])}: {(item.OnlyFor is null ? "all" : string.Join(' ', item.OnlyFor.Select(NameOf)))}"));
    }

    private static ValueExpression ExpressionOf(SelectedItem item) => item is SelectedItem.Value value ? value.Of : ((SelectedItem.Values)item).Of;

    [Fact]
    public async Task Nodes_and_edges_share_what_is_asked_of_the_nodes()
    {
        await _library.AskAsync("{ books { nodes { pageCount } edges { node { pageCount isbn } cursor } more: nodes { isbn } } }");
        Assert.Equal(4, Assert.Single(_library.Store.Asked).Selection.Items.Length);
    }

    [Fact]
    public async Task A_mere_number_asks_for_no_node()
    {
        await _library.AskAsync("{ books { totalCount } reader(iri: \"bk:ada\") { loansConnection(first: 5) { totalCount } } }");
        var books = _library.Store.Asked.Single(query => query.Source is NodeSource.OfClasses);
        Assert.Equal((0, true), (books.Page.First, books.CountTotal));
        var loans = Assert.IsType<SelectedItem.Links>(_library.Store.Asked.Single(query => query.Source is NodeSource.OfIris).Selection.Items[0]);
        Assert.Equal((0, true), (loans.Page.First, loans.CountTotal));
    }

    [Theory]
    [InlineData("{ readers { nodes { loans { iri } } } }", 50)]
    [InlineData("{ readers { nodes { loans(first: 3) { iri } } } }", 3)]
    [InlineData("{ readers { nodes { loansConnection { nodes { iri } } } } }", 50)]
    public async Task A_list_within_has_its_length_in_the_question(string query, int first)
    {
        await _library.AskAsync(query);
        Assert.Equal(first, Assert.IsType<SelectedItem.Links>(Assert.Single(_library.Store.Asked).Selection.Items[0]).Page.First);
    }

    [Theory]
    [InlineData("""{ name: { ne: "Ada" } }""", """not(name = "Ada")""")]
    [InlineData("""{ name: { startsWith: "A" }, birthYear: { gte: 1980 } }""", """and(name startsWith "A", birthYear >= 1980)""")]
    [InlineData("""{ or: [{ name: { eq: "A" } }, { or: [{ name: { eq: "B" } }] }] }""", """or(name = "A", name = "B")""")]
    [InlineData("""{ not: { not: { name: { eq: "A" } } } }""", """name = "A" """)]
    [InlineData("""{ and: [{}, { name: { eq: "A" } }] }""", """name = "A" """)]
    [InlineData("""{ name: { in: [] } }""", "false")]
    [InlineData("""{ name: { eq: "A" }, or: [] }""", "false")]
    [InlineData("""{ loans: { some: { or: [] } } }""", "false")]
    [InlineData("""{ loans: { count: { gt: 1, lte: 5 } } }""", "and(count(^borrower) in 2.., count(^borrower) in ..5)")]
    [InlineData("""{ hasReadGenre: { some: { within: "lv:Poetry" } } }""", "some(^borrower/lentCopy/^copies/?, iri in Poetry Sonnet)")]
    [InlineData("""{ level: { eq: GOLD } }""", "some(hasCard/?/levelOfCard, iri in Gold)")]
    [InlineData("""{ nickname: { every: { eq: "Ad" } } }""", """not(some(nickname: not = "Ad"))""")]
    [InlineData("""{ nickname: { some: { eq: "Ad" } } }""", """nickname = "Ad" """)]
    [InlineData("""{ nickname: { some: { startsWith: "A", ne: "Ad" } } }""", """some(nickname: startsWith "A", not = "Ad")""")]
    public async Task A_condition_becomes_a_filter(string where, string expected)
    {
        await _library.AskAsync($$"""{ readers(where: {{where}}) { totalCount } }""");
        Assert.Equal(expected.Trim(), new FilterText(_library.Store.Symbols).Of(Assert.Single(_library.Store.Asked).Filter));
    }

    [Fact]
    public async Task A_plan_is_kept_where_no_argument_depends_on_a_variable()
    {
        const string query = "query ($isbn: Boolean!) { books(where: { pageCount: { gt: 100 } }) { nodes { isbn @include(if: $isbn) iri } } }";
        await _library.AskAsync(query, new { isbn = true });
        await _library.AskAsync(query, new { isbn = true });
        await _library.AskAsync(query, new { isbn = false });
        Assert.Same(_library.Store.Asked[0], _library.Store.Asked[1]);
        Assert.NotSame(_library.Store.Asked[0], _library.Store.Asked[2]);
    }

    [Fact]
    public async Task A_plan_with_variables_in_its_arguments_is_made_for_each_request()
    {
        const string query = "query ($pages: Int!) { books(where: { pageCount: { gt: $pages } }) { totalCount } }";
        await _library.AskAsync(query, new { pages = 100 });
        await _library.AskAsync(query, new { pages = 200 });
        Assert.Equal(
            [100, 200],
            _library.Store.Asked.Select(asked => ((Filter.Value)asked.Filter).Operands[0].Number));
    }

    [Fact]
    public async Task The_clock_is_no_part_of_the_plan()
    {
        const string query = """{ reader(iri: "bk:ada") { level } }""";
        await _library.AskAsync(query, settings: new RequestSettings { AsOf = "2024-06-01T00:00:00Z" });
        await _library.AskAsync(query, settings: new RequestSettings { AsOf = "2026-06-01T00:00:00Z" });
        Assert.Same(_library.Store.Asked[0], _library.Store.Asked[1]);
    }

    [Fact]
    public async Task A_cursor_becomes_a_place()
    {
        await _library.AskAsync("{ books(first: 1, orderBy: [{ pageCount: DESC }]) { pageInfo { endCursor } } }");
        var answer = await _library.AskAsync("{ books(first: 1, orderBy: [{ pageCount: DESC }]) { pageInfo { endCursor } } }");
        var after = answer.Split('"')[^2];
        await _library.AskAsync("query ($after: String) { books(orderBy: [{ pageCount: DESC }], after: $after) { nodes { iri } } }", new { after });
        var place = _library.Store.Asked[^1].Page.After!;
        Assert.Equal("https://library.example/id/buddenbrooks", place.Iri);
        Assert.Equal(StoredValue.OfInteger(758), Assert.Single(place.Keys));
    }

    private string NameOf(Graph.Symbol symbol) => _library.Store.Symbols.NameOf(symbol).Split('#')[^1];
}
