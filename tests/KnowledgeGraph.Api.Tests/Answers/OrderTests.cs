using System.Text.Json;
using KnowledgeGraph.Api.Tests.World;

namespace KnowledgeGraph.Api.Tests.Answers;

/// <summary>api.md, sections orderBy and Lists: orders, pages and cursors.</summary>
public sealed class OrderTests
{
    private readonly LibraryWorld _library = LibraryWorld.Open();

    [Theory]
    [InlineData("books", "[]", "buddenbrooks joseph joseph2 joseph3 poems sonnets")]
    [InlineData("books", "[{ iri: DESC }]", "sonnets poems joseph3 joseph2 joseph buddenbrooks")]
    [InlineData("books", "[{ pageCount: ASC }]", "sonnets poems buddenbrooks joseph joseph2 joseph3")]
    [InlineData("books", "[{ pageCount: DESC }]", "buddenbrooks poems sonnets joseph joseph2 joseph3")]
    [InlineData("books", "[{ publishedBy: { name: ASC } }, { pageCount: DESC }]", "buddenbrooks joseph poems sonnets joseph2 joseph3")]
    [InlineData("books", "[{ copies: { count: DESC } }]", "buddenbrooks joseph poems sonnets joseph2 joseph3")]
    [InlineData("books", "[{ sequelOf: { sequelOf: { iri: ASC } } }]", "joseph3 buddenbrooks joseph joseph2 poems sonnets")]
    [InlineData("readers", "[{ name: ASC }]", "ada ben cleo")]
    [InlineData("readers", "[{ level: ASC }]", "ben ada cleo")]
    [InlineData("copies", "[{ price: DESC }]", "copy-joseph copy-poems copy-sonnets copy-buddenbrooks")]
    [InlineData("copies", "[{ condition: ASC }, { barcode: DESC }]", "copy-joseph copy-buddenbrooks copy-poems copy-sonnets")]
    [InlineData("copies", "[{ pastConditions: { count: DESC } }]", "copy-sonnets copy-poems copy-buddenbrooks copy-joseph")]
    [InlineData("shelves", "[{ name: DESC }]", "shelf-a room floor")]
    public async Task An_order_has_its_keys_then_the_IRI_and_absent_values_last(string root, string orderBy, string expected)
    {
        using var response = JsonDocument.Parse(await _library.AskAsync($$"""{ {{root}}(orderBy: {{orderBy}}) { nodes { iri } } }"""));
        Assert.Equal(expected, string.Join(' ', IrisOf(response, root)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{ pageCount: DESC }]")]
    [InlineData("[{ publishedBy: { name: ASC } }, { copies: { count: DESC } }]")]
    public async Task Pages_joined_are_the_whole_list(string orderBy)
    {
        using var whole = JsonDocument.Parse(await _library.AskAsync($$"""{ books(orderBy: {{orderBy}}) { nodes { iri } } }"""));
        var paged = new List<string>();
        string? after = null;
        bool hasNext;
        do
        {
            using var page = JsonDocument.Parse(await _library.AskAsync(
                $$"""query ($after: String) { books(orderBy: {{orderBy}}, first: 2, after: $after) { nodes { iri } pageInfo { hasNextPage endCursor } } }""", new { after }));
            paged.AddRange(IrisOf(page, "books"));
            var info = page.RootElement.GetProperty("data").GetProperty("books").GetProperty("pageInfo");
            (hasNext, after) = (info.GetProperty("hasNextPage").GetBoolean(), info.GetProperty("endCursor").GetString());
        }
        while (hasNext);

        Assert.Equal(IrisOf(whole, "books"), paged);
    }

    [Fact]
    public async Task An_edge_has_the_cursor_of_its_node()
    {
        using var response = JsonDocument.Parse(await _library.AskAsync(
            """{ books(first: 2) { edges { __typename cursor node { iri } } nodes { pageCount } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } totalCount __typename } }"""));
        var books = response.RootElement.GetProperty("data").GetProperty("books");
        var edges = books.GetProperty("edges").EnumerateArray().ToList();
        Assert.Equal(["bk:buddenbrooks", "bk:joseph"], edges.Select(edge => edge.GetProperty("node").GetProperty("iri").GetString()));
        Assert.Equal(edges[0].GetProperty("cursor").GetString(), books.GetProperty("pageInfo").GetProperty("startCursor").GetString());
        Assert.Equal(edges[1].GetProperty("cursor").GetString(), books.GetProperty("pageInfo").GetProperty("endCursor").GetString());
        Assert.True(books.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.False(books.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        Assert.Equal(6, books.GetProperty("totalCount").GetInt32());
        Assert.Equal("BookEdge", edges[0].GetProperty("__typename").GetString());
        Assert.Equal("BookConnection", books.GetProperty("__typename").GetString());
    }

    [Fact]
    public Task An_empty_page_has_no_cursors() => _library.ExpectDataAsync(
        """{ books(where: { iri: { in: [] } }) { nodes { iri } pageInfo { startCursor endCursor hasNextPage } totalCount } }""",
        """{"books": {"nodes": [], "pageInfo": {"startCursor": null, "endCursor": null, "hasNextPage": false}, "totalCount": 0}}""");

    [Fact]
    public Task A_list_within_pages_by_offset_and_by_cursor() => _library.ExpectDataAsync(
        """
        { person(iri: "bk:mann") {
            second: writings(first: 1, offset: 1) { iri }
            newest: writings(first: 1, orderBy: [{ iri: DESC }]) { iri }
            writingsConnection(first: 3, where: { genres: { some: { eq: "lv:Novel" } } }) { totalCount nodes { iri } pageInfo { hasNextPage } } } }
        """,
        """
        {"person": {"second": [{"iri": "bk:joseph"}], "newest": [{"iri": "bk:joseph3"}],
          "writingsConnection": {"totalCount": 4, "nodes": [{"iri": "bk:buddenbrooks"}, {"iri": "bk:joseph"}, {"iri": "bk:joseph2"}], "pageInfo": {"hasNextPage": true}}}}
        """);

    [Fact]
    public async Task A_cursor_goes_on_within_a_nested_connection()
    {
        using var first = JsonDocument.Parse(await _library.AskAsync(
            """{ person(iri: "bk:mann") { writingsConnection(first: 2) { pageInfo { endCursor } } } }"""));
        var after = first.RootElement.GetProperty("data").GetProperty("person").GetProperty("writingsConnection").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        await _library.ExpectDataAsync(
            """query ($after: String) { person(iri: "bk:mann") { writingsConnection(first: 2, after: $after) { nodes { iri } pageInfo { hasNextPage hasPreviousPage } } } }""",
            """{"person": {"writingsConnection": {"nodes": [{"iri": "bk:joseph2"}, {"iri": "bk:joseph3"}], "pageInfo": {"hasNextPage": false, "hasPreviousPage": true}}}}""",
            new { after });
    }

    private static List<string> IrisOf(JsonDocument response, string root)
    {
        Assert.False(response.RootElement.TryGetProperty("errors", out var errors), errors.ToString());
        return [.. response.RootElement.GetProperty("data").GetProperty(root).GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("iri").GetString()![3..])];
    }
}
