using System.Text.Json;
using KnowledgeGraph.Api.Tests.World;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Api.Tests.Answers;

/// <summary>What the fields of one object tell.</summary>
public sealed class FieldTests
{
    private readonly LibraryWorld _library = LibraryWorld.Open();

    [Fact]
    public Task A_node_is_found_by_its_prefixed_name() => _library.ExpectDataAsync(
        """{ book(iri: "bk:poems") { iri __typename pageCount isbn isbn10 title(lang: ["de"]) { value lang } } }""",
        """
        {"book": {"iri": "bk:poems", "__typename": "Book", "pageCount": 180, "isbn": "9780140455571", "isbn10": null,
          "title": [{"value": "Gedichte", "lang": "de"}]}}
        """);

    [Fact]
    public Task A_node_is_found_by_its_absolute_IRI() => _library.ExpectDataAsync(
        """{ book(iri: "https://library.example/id/poems") { iri } }""",
        """{"book": {"iri": "bk:poems"}}""");

    [Fact]
    public Task A_node_is_found_by_the_identifier_that_it_gave() => _library.ExpectDataAsync(
        """{ book(iri: "bk:poems") { id } node(id: "aHR0cHM6Ly9saWJyYXJ5LmV4YW1wbGUvaWQvcG9lbXM") { id __typename ... on Entity { iri } ... on Book { pageCount } } }""",
        """
        {"book": {"id": "aHR0cHM6Ly9saWJyYXJ5LmV4YW1wbGUvaWQvcG9lbXM"},
         "node": {"id": "aHR0cHM6Ly9saWJyYXJ5LmV4YW1wbGUvaWQvcG9lbXM", "__typename": "Book", "iri": "bk:poems", "pageCount": 180}}
        """);

    [Fact]
    public Task What_is_not_there_is_null_without_an_error() => _library.ExpectDataAsync(
        """{ book(iri: "bk:nothing") { iri } reader(iri: "bk:poems") { iri } node(id: "aHR0cHM6Ly9saWJyYXJ5LmV4YW1wbGUvaWQvbm90aGluZw") { id } }""",
        """{"book": null, "reader": null, "node": null}""");

    [Fact]
    public Task Aliases_and_fragments_are_merged() => _library.ExpectDataAsync(
        """
        { b: book(iri: "bk:poems") { ...pages size: pageCount copies { barcode } ... on Publication { copies { condition } } } }
        fragment pages on Book { pageCount }
        """,
        """{"b": {"pageCount": 180, "size": 180, "copies": [{"barcode": 4006381333931, "condition": "USED"}]}}""");

    [Theory]
    [InlineData(true, """{"book": {"pageCount": 180}}""")]
    [InlineData(false, """{"book": {"iri": "bk:poems"}}""")]
    public Task A_variable_decides_on_the_shape(bool pages, string data) => _library.ExpectDataAsync(
        """query ($pages: Boolean!) { book(iri: "bk:poems") { iri @skip(if: $pages) pageCount @include(if: $pages) } }""", data, new { pages });

    [Fact]
    public Task Scalars_have_the_forms_of_the_contract() => _library.ExpectDataAsync(
        """
        { ada: reader(iri: "bk:ada") { name website birthYear nickname }
          sonnets: copy(iri: "bk:copy-sonnets") { barcode price condition pastConditions }
          joseph: copy(iri: "bk:copy-joseph") { barcode price pastConditions }
          loan(iri: "bk:loan-1") { lentAt returnedAt renewed }
          rain: publication(iri: "bk:rain") { ... on Recording { durationMinutes } } }
        """,
        """
        {"ada": {"name": "Ada Ashby", "website": "https://example.org/ada", "birthYear": 1984, "nickname": ["Ad", "Addie"]},
         "sonnets": {"barcode": "9007199254740993", "price": "8", "condition": "WORN", "pastConditions": ["AS_NEW", "USED"]},
         "joseph": {"barcode": 4006381333933, "price": "30", "pastConditions": []},
         "loan": {"lentAt": "2026-02-01T10:00:00+01:00", "returnedAt": "2026-02-15T16:30:00.25+01:00", "renewed": false},
         "rain": {"durationMinutes": 61.5}}
        """);

    [Fact]
    public async Task An_object_at_many_places_is_told_as_it_is_alone()
    {
        const string Fields = """
            lentCopy { copyOf { iri } }
            borrower { iri website nickname again: name loans(first: 1) { iri lentCopy { barcode } } loansConnection(first: 1) { edges { cursor node { iri } } } }
            """;
        using var all = JsonDocument.Parse(await _library.AskAsync($$"""{ readers(first: 2) { nodes { loans(first: 9) { iri {{Fields}} } } } }"""));
        var loans = all.RootElement.GetProperty("data").GetProperty("readers").GetProperty("nodes").EnumerateArray().SelectMany(r => r.GetProperty("loans").EnumerateArray()).ToList();
        Assert.Equal(["bk:loan-1", "bk:loan-2", "bk:loan-3", "bk:loan-4"], loans.Select(loan => loan.GetProperty("iri").GetString()));
        foreach (var loan in loans)
        {
            using var alone = JsonDocument.Parse(await _library.AskAsync($$"""{ loan(iri: "{{loan.GetProperty("iri").GetString()}}") { iri {{Fields}} } }"""));
            Assert.Equal(alone.RootElement.GetProperty("data").GetProperty("loan").GetRawText(), loan.GetRawText());
        }
    }

    [Fact]
    public Task A_list_of_texts_is_a_set_in_order_of_value() => _library.ExpectDataAsync(
        """{ book(iri: "bk:sonnets") { chapters title { value } } }""",
        """{"book": {"chapters": ["Age", "Youth"], "title": [{"value": "Sonnets"}]}}""");

    [Fact]
    public Task The_other_side_of_an_inverse_answers_too() => _library.ExpectDataAsync(
        """
        { ada: reader(iri: "bk:ada") { loans { iri borrower { name } } }
          book(iri: "bk:buddenbrooks") { authors { name } }
          mann: person(iri: "bk:mann") { writings { iri } } }
        """,
        """
        {"ada": {"loans": [{"iri": "bk:loan-1", "borrower": {"name": "Ada Ashby"}}, {"iri": "bk:loan-2", "borrower": {"name": "Ada Ashby"}}]},
         "book": {"authors": [{"name": "Thomas Mann"}]},
         "mann": {"writings": [{"iri": "bk:buddenbrooks"}, {"iri": "bk:joseph"}, {"iri": "bk:joseph2"}, {"iri": "bk:joseph3"}]}}
        """);

    [Fact]
    public Task Chains_symmetry_transitivity_and_sub_properties_answer() => _library.ExpectDataAsync(
        """
        { ada: reader(iri: "bk:ada") { hasRead { iri } hasReadGenre { code } readsWith { iri } }
          ben: reader(iri: "bk:ben") { readsWith { iri } }
          joseph3: book(iri: "bk:joseph3") { sequelOf { iri } continues { iri } contributors { iri } }
          copy(iri: "bk:copy-poems") { onShelf { name } shelvedWithin { name } } }
        """,
        """
        {"ada": {"hasRead": [{"iri": "bk:buddenbrooks"}, {"iri": "bk:poems"}],
                 "hasReadGenre": [{"code": "Literature"}, {"code": "Novel"}, {"code": "POETRY"}, {"code": "Prose"}],
                 "readsWith": [{"iri": "bk:ben"}]},
         "ben": {"readsWith": [{"iri": "bk:ada"}]},
         "joseph3": {"sequelOf": {"iri": "bk:joseph2"}, "continues": [{"iri": "bk:joseph"}, {"iri": "bk:joseph2"}], "contributors": [{"iri": "bk:mann"}]},
         "copy": {"onShelf": {"name": "shelf A"}, "shelvedWithin": [{"name": "ground floor"}, {"name": "reading room"}]}}
        """);

    [Theory]
    [InlineData("2026-03-14T18:00:00Z", "GOLD", "bk:card-ada-2")]
    [InlineData("2025-03-14T18:00:00+01:00", "BASIC", "bk:card-ada-1")]
    public async Task What_is_valid_now_depends_on_the_time_asked_for(string asOf, string level, string card) => Assert.Equal(
        $$$$$"""{"data":{"reader":{"level":"{{{{{level}}}}}","currentCard":{"iri":"{{{{{card}}}}}","level":"{{{{{level}}}}}"}}}}""",
        await _library.AskAsync("""{ reader(iri: "bk:ada") { level currentCard { iri level } } }""", settings: new RequestSettings { AsOf = asOf }));

    [Fact]
    public Task Nothing_is_valid_once_the_last_record_has_ended() => _library.ExpectDataAsync(
        """{ cleo: reader(iri: "bk:cleo") { level currentCard { iri } cards { iri } } }""",
        """{"cleo": {"level": null, "currentCard": null, "cards": []}}""");

    [Theory]
    [InlineData("""label""", "Poems")]
    [InlineData("""label(lang: ["de"])""", "Poems")]
    [InlineData("""name""", "Poems")]
    public Task A_label_is_chosen_by_language(string field, string expected) => _library.ExpectDataAsync(
        $$"""{ book(iri: "bk:poems") { text: {{field}} } }""", $$$"""{"book": {"text": "{{{expected}}}"}}""");

    [Fact]
    public Task Without_a_label_the_local_name_stands_in_and_the_name_is_null() => _library.ExpectDataAsync(
        """{ book(iri: "bk:sonnets") { label name } shelf(iri: "bk:shelf-a") { label(lang: ["de"]) name } }""",
        """{"book": {"label": "sonnets", "name": null}, "shelf": {"label": "shelf A", "name": "shelf A"}}""");

    [Fact]
    public Task Properties_without_a_field_are_asked_for_by_name() => _library.ExpectDataAsync(
        """
        { reader(iri: "bk:cleo") {
            byName: properties(name: "remark") { value iri lang }
            byIri: properties(name: "lib:remark") { value }
            links: properties(name: "loans") { value }
            gone: properties(name: "lib:shoeSize") { value } }
          loan(iri: "bk:loan-1") { properties(name: "lib:borrower") { value iri } }
          ada: reader(iri: "bk:ada") { properties(name: "loans") { iri } } }
        """,
        """
        {"reader": {"byName": [{"value": "Hard of hearing.", "iri": null, "lang": null}, {"value": "Prefers the window seat.", "iri": null, "lang": null}],
                    "byIri": [{"value": "Hard of hearing."}, {"value": "Prefers the window seat."}],
                    "links": [], "gone": []},
         "loan": {"properties": [{"value": "bk:ada", "iri": "bk:ada"}]},
         "ada": {"properties": [{"iri": "bk:loan-1"}, {"iri": "bk:loan-2"}]}}
        """);

    [Fact]
    public Task Provenance_tells_the_commit_that_wrote_a_node() => _library.ExpectDataAsync(
        """{ reader(iri: "bk:ada") { provenance { commit committedAt actor source } aliases } }""",
        """
        {"reader": {"provenance": {"commit": 2, "committedAt": "2026-03-14T18:00:00Z", "actor": "loader", "source": "examples/library.ttl"}, "aliases": []}}
        """);

    [Fact]
    public async Task A_node_answers_to_its_aliases()
    {
        await _library.Store.CommitAsync(
            new Provenance("test", "test", "1", LibraryWorld.Now),
            transaction => transaction.TryFind("https://library.example/id/ada", out var ada) && transaction.AddAlias("https://library.example/id/a-ashby", ada),
            CancellationToken.None);
        await _library.ExpectDataAsync(
            """{ reader(iri: "bk:a-ashby") { iri aliases } loans(where: { borrower: { iri: { eq: "bk:a-ashby" } } }) { totalCount } }""",
            """{"reader": {"iri": "bk:ada", "aliases": ["bk:a-ashby"]}, "loans": {"totalCount": 2}}""");
    }
}
