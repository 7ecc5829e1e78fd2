using System.Text.Json;
using KnowledgeGraph.Api.Tests.World;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Api.Tests.Answers;

/// <summary>Input that can't be used: code, place and remedy, whole messages.</summary>
public sealed class RefusalTests
{
    private readonly LibraryWorld _library = LibraryWorld.Open();

    [Theory]
    [InlineData("""{ book(iri: "xx:poems") { iri } }""", "The argument \"iri\" is not valid: 'xx:poems' has an unknown prefix; known are bk:, kg:, lib:, lv:, owl:, rdf:, rdfs:, sh:, skos:, xsd:; an absolute IRI is accepted too.")]
    [InlineData("""{ book(iri: "poems") { iri } }""", "The argument \"iri\" is not valid: 'poems' has no prefix: write prefix:name; an absolute IRI is accepted too.")]
    [InlineData("""{ book(iri: "https://exa mple.org/") { iri } }""", "The argument \"iri\" is not valid: 'https://exa mple.org/' is no absolute IRI: the character U+0020 may not stand in it.")]
    [InlineData("""{ loans(where: { lentAt: { gt: "2026-02-30T00:00:00Z" } }) { totalCount } }""", "The argument \"where\" is not valid: In \"lentAt\": In \"gt\": \"2026-02-30T00:00:00Z\" names a day, time or offset that does not exist.")]
    [InlineData("""{ loans(where: { lentAt: { gt: "2026-02-01T00:00:00" } }) { totalCount } }""", "The argument \"where\" is not valid: In \"lentAt\": In \"gt\": \"2026-02-01T00:00:00\" has no offset from UTC: add Z or, for example, +01:00.")]
    [InlineData("""{ copies(where: { price: { eq: "twelve" } }) { totalCount } }""", "The argument \"where\" is not valid: In \"price\": In \"eq\": \"twelve\" is not a Decimal: write digits, with a point and a sign where needed, such as \"-0.31\".")]
    [InlineData("""{ copies(where: { price: { eq: "1.005" } }) { totalCount } }""", "copies(where.price.eq): 1.005 has more than 2 decimal digits: round it, or declare kg:scale on the property.")]
    [InlineData("""{ copies(where: { barcode: { eq: "12.5" } }) { totalCount } }""", "The argument \"where\" is not valid: In \"barcode\": In \"eq\": \"12.5\" is not a Long: write a whole number from -9223372036854775808 to 9223372036854775807, as a number or a string.")]
    [InlineData("""{ readers(where: { inClass: ["GoldReadr"] }) { totalCount } }""", "readers(where.inClass[0]): there is no class 'GoldReadr'. Did you mean 'GoldReader'?")]
    [InlineData("""{ readers(where: { inClass: ["Reader", "lib:Goldreader"] }) { totalCount } }""", "readers(where.inClass[1]): there is no class 'lib:Goldreader'. Did you mean 'lib:GoldReader'?")]
    [InlineData("""{ readers(where: { inClass: ["nix:Reader"] }) { totalCount } }""", "readers(where.inClass[0]): 'nix:Reader' has an unknown prefix; known are bk:, kg:, lib:, lv:, owl:, rdf:, rdfs:, sh:, skos:, xsd:; an absolute IRI is accepted too.")]
    [InlineData("""{ readers(where: { name: null }) { totalCount } }""", "readers(where.name): null is no condition. Leave the key out, or ask { isNull: true }.")]
    [InlineData("""{ readers(where: { name: { eq: null } }) { totalCount } }""", "readers(where.name.eq): null is no condition. Leave the key out, or ask { isNull: true }.")]
    [InlineData("""{ readers(first: 1001) { totalCount } }""", "readers(first): 1001 is no length of a page: ask for 0 to 1000, and for the rest page by page.")]
    [InlineData("""{ readers(first: -1) { totalCount } }""", "readers(first): -1 is no length of a page: ask for 0 to 1000, and for the rest page by page.")]
    [InlineData("""{ reader(iri: "bk:ada") { loans(offset: -1) { iri } } }""", "loans(offset): -1 can't be skipped: give 0 to 1000000, or use the connection's `after`.")]
    [InlineData("""{ reader(iri: "bk:ada") { explain(field: "hasReed") { rule } } }""", "explain(field): there is no field 'hasReed' on Reader to explain. Did you mean 'hasRead'?")]
    [InlineData("""{ reader(iri: "bk:ada") { explain(field: "name") { rule } } }""", "explain(field): 'name' holds plain values, which are asserted and have no proof. Ask for a field that leads to other things, or for 'classes'.")]
    [InlineData("""{ loan(iri: "bk:loan-4") { properties(name: "cashierNotes") { value } } }""", "properties(name): there is no property 'cashierNotes'. Did you mean 'cashierNote'? One that the ontology no longer has is named by its IRI.")]
    [InlineData("""{ loan(iri: "bk:loan-4") { properties(name: "lib:cashierNote") { value } } }""", "properties(name): the property 'lib:cashierNote' is hidden.")]
    [InlineData("""{ loan(iri: "bk:loan-4") { properties(name: "kg:recordedItem") { value } } }""", "properties(name): the property 'kg:recordedItem' is hidden.")]
    [InlineData("""{ node(id: "!") { id } }""", "node(id): this is no identifier that the service gave. Take the field `id` of a node, or ask by IRI.")]
    public async Task Bad_input_is_refused_with_the_place_and_the_remedy(string query, string message) =>
        Assert.Equal($"BAD_INPUT {message}", await FirstErrorAsync(query));

    [Fact]
    public async Task A_wrong_variable_is_refused_like_a_wrong_literal() => Assert.Equal(
        "BAD_INPUT The variable \"$since\" got an invalid value. \"yesterday\" is no date and time: write it like 2026-11-20T12:00:00Z.",
        await FirstErrorAsync("query ($since: DateTime!) { loans(where: { lentAt: { gt: $since } }) { totalCount } }", new { since = "yesterday" }));

    [Theory]
    [InlineData("query ($text: String) { readers(where: { name: { eq: $text } }) { totalCount } }")]
    [InlineData("query ($text: IRI!) { reader(iri: $text) { iri } }")]
    public async Task Half_a_surrogate_pair_is_refused(string query)
    {
        using var variables = JsonDocument.Parse("""{"text": "bk:\ud800"}""");
        Assert.StartsWith("BAD_INPUT ", await FirstErrorAsync(query, variables.RootElement), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_of_another_order_or_condition_is_refused()
    {
        using var page = JsonDocument.Parse(await _library.AskAsync("{ books(first: 1) { pageInfo { endCursor } } }"));
        var after = page.RootElement.GetProperty("data").GetProperty("books").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        const string refusal = "BAD_CURSOR books(after): this is no cursor of this list with this `where` and `orderBy`. Use the cursors of the same question, or start without `after`.";
        Assert.Equal(refusal, await FirstErrorAsync("query ($after: String) { books(orderBy: [{ iri: DESC }], after: $after) { totalCount } }", new { after }));
        Assert.Equal(refusal, await FirstErrorAsync("query ($after: String) { books(where: { isbn: { isNull: true } }, after: $after) { totalCount } }", new { after }));
        Assert.Equal(refusal, await FirstErrorAsync("""{ books(after: "bm90IGEgY3Vyc29y") { totalCount } }"""));
        Assert.Equal(refusal, await FirstErrorAsync("""{ books(after: "?") { totalCount } }"""));
    }

    [Fact]
    public async Task One_field_that_is_refused_leaves_the_others_their_answers() => Assert.Equal(
        """{"data":{"reader":{"iri":"bk:ada"},"bad":null}}""",
        WithoutErrors(await _library.AskAsync("""{ reader(iri: "bk:ada") { iri } bad: book(iri: "poems") { iri } }""")));

    [Fact]
    public async Task A_value_that_is_promised_and_missing_makes_null_of_what_is_around_it()
    {
        await _library.Store.CommitAsync(
            new Provenance("test", "test", "1", LibraryWorld.Now),
            transaction =>
            {
                var copy = transaction.Ensure("https://library.example/id/copy-lost");
                transaction.AddType(copy, transaction.Symbols.Of("https://library.example/ontology#Copy"));
                transaction.TryFind("https://library.example/id/loan-4", out var loan);
                var lentCopy = transaction.Symbols.Of("https://library.example/ontology#lentCopy");
                transaction.TryFind("https://library.example/id/copy-joseph", out var before);
                transaction.Unlink(loan, lentCopy, before);
                transaction.Link(loan, lentCopy, copy);
                return true;
            },
            CancellationToken.None);
        await _library.ExpectAsync(
            """{ copy(iri: "bk:copy-lost") { iri barcode } loan(iri: "bk:loan-4") { iri lentCopy { barcode } } shelf(iri: "bk:room") { name } }""",
            """
            {"errors": [
               {"message": "bk:copy-lost has no value for \"Copy.barcode\", which the ontology's shapes demand. Store one, or soften the shape.",
                "locations": [{"line": 1, "column": 3}], "path": ["copy", "barcode"], "extensions": {"code": "SHAPE_VIOLATION", "focusNode": "bk:copy-lost"}},
               {"message": "bk:copy-lost has no value for \"Copy.barcode\", which the ontology's shapes demand. Store one, or soften the shape.",
                "locations": [{"line": 1, "column": 45}], "path": ["loan", "lentCopy", "barcode"], "extensions": {"code": "SHAPE_VIOLATION", "focusNode": "bk:copy-lost"}}],
             "data": {"copy": null, "loan": null, "shelf": {"name": "reading room"}}}
            """);
    }

    private static string WithoutErrors(string response)
    {
        using var document = JsonDocument.Parse(response);
        return $$"""{"data":{{document.RootElement.GetProperty("data").GetRawText()}}}""";
    }

    private async Task<string> FirstErrorAsync(string query, object? variables = null)
    {
        using var response = JsonDocument.Parse(await _library.AskAsync(query, variables));
        var error = response.RootElement.GetProperty("errors")[0];
        return $"{error.GetProperty("extensions").GetProperty("code").GetString()} {error.GetProperty("message").GetString()}";
    }
}
