using System.Text.Json;
using KnowledgeGraph.Api.Tests.World;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Api.Tests.Answers;

/// <summary>api.md, section where: each operator with the nodes that meet it.</summary>
public sealed class WhereTests
{
    private readonly LibraryWorld _library = LibraryWorld.Open();

    [Theory]
    [InlineData("{}", "ada ben cleo")]
    [InlineData("""{ name: { eq: "Ada Ashby" } }""", "ada")]
    [InlineData("""{ name: { eq: "ada ashby" } }""", "")]
    [InlineData("""{ name: { eq: "ada ashby", ignoreCase: true } }""", "ada")]
    [InlineData("""{ name: { ne: "Ada Ashby" } }""", "ben cleo")]
    [InlineData("""{ name: { in: ["Ada Ashby", "Ben Brook"] } }""", "ada ben")]
    [InlineData("""{ name: { in: [] } }""", "")]
    [InlineData("""{ name: { notIn: [] } }""", "ada ben cleo")]
    [InlineData("""{ name: { notIn: ["Ada Ashby"] } }""", "ben cleo")]
    [InlineData("""{ name: { contains: "a" } }""", "ada cleo")]
    [InlineData("""{ name: { startsWith: "C" } }""", "")]
    [InlineData("""{ name: { startsWith: "C", ignoreCase: true } }""", "cleo")]
    [InlineData("""{ name: { endsWith: "k" } }""", "ben")]
    [InlineData("""{ name: { startsWith: "A", endsWith: "y" } }""", "ada")]
    [InlineData("""{ name: { contains: "" } }""", "ada ben cleo")]
    [InlineData("""{ name: {} }""", "ada ben cleo")]
    [InlineData("""{ website: { isNull: true } }""", "ben cleo")]
    [InlineData("""{ website: { isNull: false } }""", "ada")]
    [InlineData("""{ website: { eq: "https://example.org/ada" } }""", "ada")]
    [InlineData("""{ website: { ne: "https://example.org/ada" } }""", "ben cleo")]
    [InlineData("""{ birthYear: { lt: 1990 } }""", "ada")]
    [InlineData("""{ birthYear: { lte: 1990 } }""", "ada ben")]
    [InlineData("""{ birthYear: { gt: 1984, lt: 2001 } }""", "ben")]
    [InlineData("""{ birthYear: { gte: 1990, ne: 2001 } }""", "ben")]
    public Task On_literal_values(string where, string readers) => ExpectAsync("readers", where, readers);

    [Theory]
    [InlineData("""{ nickname: { some: { eq: "Ad" } } }""", "ada")]
    [InlineData("""{ nickname: { some: { ne: "Ad" } } }""", "ada")]
    [InlineData("""{ nickname: { some: {} } }""", "ada")]
    [InlineData("""{ nickname: { none: { eq: "Ad" } } }""", "ben cleo")]
    [InlineData("""{ nickname: { none: {} } }""", "ben cleo")]
    [InlineData("""{ nickname: { every: { ne: "Ad" } } }""", "ben cleo")]
    [InlineData("""{ nickname: { every: { eq: "Ad" } } }""", "ben cleo")]
    [InlineData("""{ nickname: { every: { notIn: ["Ad", "Adele"] } } }""", "ben cleo")]
    [InlineData("""{ nickname: { every: { startsWith: "Ad" } } }""", "ada ben cleo")]
    [InlineData("""{ nickname: { every: { startsWith: "Ad", ne: "Addie" } } }""", "ben cleo")]
    [InlineData("""{ nickname: { every: { in: ["Ad", "Addie", "Adele"] } } }""", "ada ben cleo")]
    [InlineData("""{ nickname: { every: { isNull: true } } }""", "ben cleo")]
    [InlineData("""{ nickname: { some: { startsWith: "A", endsWith: "d" } } }""", "ada")]
    [InlineData("""{ nickname: { some: { eq: "Ad", endsWith: "e" } } }""", "")]
    [InlineData("""{ nickname: { some: { notIn: ["Ad"] } } }""", "ada")]
    [InlineData("""{ nickname: { some: { notIn: ["Ad", "Addie"] } } }""", "")]
    [InlineData("""{ nickname: { some: { in: [] } } }""", "")]
    [InlineData("""{ nickname: { some: { isNull: true } } }""", "")]
    [InlineData("""{ nickname: { some: { isNull: false } } }""", "ada")]
    [InlineData("""{ nickname: { none: { startsWith: "Ad", ne: "Ad" } } }""", "ben cleo")]
    [InlineData("""{ nickname: { count: { eq: 2 } } }""", "ada")]
    [InlineData("""{ nickname: { count: { lt: 1 } } }""", "ben cleo")]
    [InlineData("""{ nickname: { count: { in: [0, 2] } } }""", "ada ben cleo")]
    [InlineData("""{ nickname: { count: { ne: 0 } } }""", "ada")]
    public Task On_lists_of_literal_values(string where, string readers) => ExpectAsync("readers", where, readers);

    [Theory]
    [InlineData("""{ price: { eq: "12.5" } }""", "copy-poems")]
    [InlineData("""{ price: { gt: "8" } }""", "copy-joseph copy-poems")]
    [InlineData("""{ price: { gte: 8, lt: 30 } }""", "copy-poems copy-sonnets")]
    [InlineData("""{ price: { isNull: true } }""", "copy-buddenbrooks")]
    [InlineData("""{ price: { notIn: ["8", "30"] } }""", "copy-buddenbrooks copy-poems")]
    [InlineData("""{ barcode: { eq: "9007199254740993" } }""", "copy-sonnets")]
    [InlineData("""{ barcode: { eq: 4006381333931 } }""", "copy-poems")]
    [InlineData("""{ condition: { eq: AS_NEW } }""", "copy-buddenbrooks copy-joseph")]
    [InlineData("""{ condition: { in: [USED, WORN] } }""", "copy-poems copy-sonnets")]
    [InlineData("""{ condition: { ne: WORN } }""", "copy-buddenbrooks copy-joseph copy-poems")]
    [InlineData("""{ condition: { isNull: true } }""", "")]
    [InlineData("""{ pastConditions: { some: { eq: USED } } }""", "copy-sonnets")]
    [InlineData("""{ pastConditions: { every: { eq: AS_NEW } } }""", "copy-buddenbrooks copy-joseph copy-poems")]
    [InlineData("""{ pastConditions: { none: { in: [AS_NEW] } } }""", "copy-buddenbrooks copy-joseph")]
    [InlineData("""{ pastConditions: { some: { ne: AS_NEW } } }""", "copy-sonnets")]
    [InlineData("""{ pastConditions: { count: { gte: 1 } } }""", "copy-poems copy-sonnets")]
    [InlineData("""{ onShelf: { isNull: true } }""", "copy-joseph copy-sonnets")]
    [InlineData("""{ onShelf: { isNull: false } }""", "copy-buddenbrooks copy-poems")]
    [InlineData("""{ onShelf: { name: { eq: "shelf A" } } }""", "copy-poems")]
    [InlineData("""{ onShelf: {} }""", "copy-buddenbrooks copy-joseph copy-poems copy-sonnets")]
    [InlineData("""{ shelvedWithin: { some: { name: { eq: "ground floor" } } } }""", "copy-buddenbrooks copy-poems")]
    [InlineData("""{ shelvedWithin: { count: { gte: 2 } } }""", "copy-poems")]
    [InlineData("""{ copyOf: { title: { some: { eq: "Gedichte" } } } }""", "copy-poems")]
    [InlineData("""{ copyOf: { title: { some: { contains: "o", lang: ["de"] } } } }""", "copy-buddenbrooks copy-joseph")]
    [InlineData("""{ copyOf: { on: { Book: { pageCount: { gt: 100 } } } } }""", "copy-buddenbrooks copy-poems")]
    [InlineData("""{ copyOf: { authors: { some: { name: { eq: "Sappho" } } } } }""", "copy-poems")]
    [InlineData("""{ copyOf: { authors: { every: { name: { eq: "Sappho" } } } } }""", "copy-poems copy-sonnets")]
    [InlineData("""{ copyOf: { authors: { none: { name: { eq: "Sappho" } } } } }""", "copy-buddenbrooks copy-joseph copy-sonnets")]
    public Task On_what_it_leads_to(string where, string copies) => ExpectAsync("copies", where, copies);

    [Theory]
    [InlineData("""{ lentAt: { gte: "2026-02-01T10:00:00+01:00" } }""", "loan-1 loan-2 loan-3 loan-4")]
    [InlineData("""{ lentAt: { gt: "2026-02-01T09:00:00Z" } }""", "loan-2 loan-4")]
    [InlineData("""{ lentAt: { eq: "2026-02-01T09:00:00Z" } }""", "loan-1 loan-3")]
    [InlineData("""{ returnedAt: { isNull: true } }""", "loan-2 loan-4")]
    [InlineData("""{ renewed: { eq: true } }""", "loan-2")]
    [InlineData("""{ renewed: { ne: true } }""", "loan-1 loan-3 loan-4")]
    [InlineData("""{ borrower: { iri: { eq: "bk:ada" } }, renewed: { eq: false } }""", "loan-1")]
    [InlineData("""{ borrower: { level: { eq: GOLD } } }""", "loan-1 loan-2")]
    [InlineData("""{ borrower: { inClass: ["GoldReader"] } }""", "loan-1 loan-2")]
    public Task On_times_and_truth(string where, string loans) => ExpectAsync("loans", where, loans);

    [Theory]
    [InlineData("""{ genres: { some: { eq: "lv:Novel" } } }""", "buddenbrooks buddenbrooks-read joseph joseph2 joseph3")]
    [InlineData("""{ genres: { some: { eq: "lv:Prose" } } }""", "")]
    [InlineData("""{ genres: { some: { within: "lv:Poetry" } } }""", "poems sonnets")]
    [InlineData("""{ genres: { some: { in: ["lv:Poetry", "lv:Sonnet"] } } }""", "poems sonnets")]
    [InlineData("""{ genres: { some: { code: { eq: "POETRY" } } } }""", "poems")]
    [InlineData("""{ genres: { some: { code: { startsWith: "Son" } } } }""", "sonnets")]
    [InlineData("""{ genres: { every: { code: { notIn: ["Novel", "POETRY"] } } } }""", "rain sonnets weekly")]
    [InlineData("""{ genres: { some: { prefLabel: { eq: "Lyrik" } } } }""", "poems")]
    [InlineData("""{ genres: { some: { prefLabel: { eq: "roman", lang: ["de"] } } } }""", "")]
    [InlineData("""{ genres: { some: { popularity: { lte: 2 } } } }""", "buddenbrooks buddenbrooks-read joseph joseph2 joseph3")]
    [InlineData("""{ inGenre: { some: { eq: "lv:Literature" } }, genres: { some: { inClass: ["VerseGenre"] } } }""", "poems sonnets")]
    [InlineData("""{ on: { Recording: { durationMinutes: { gt: 60 } } } }""", "buddenbrooks-read rain")]
    [InlineData("""{ on: { RecordingRecord: {} } }""", "rain")]
    [InlineData("""{ on: { Book: { isbn: { isNull: false } } } }""", "poems")]
    [InlineData("""{ inClass: ["Recording", "lib:Magazine"] }""", "buddenbrooks-read rain weekly")]
    [InlineData("""{ inClass: [] }""", "")]
    [InlineData("""{ iri: { in: ["bk:rain", "https://library.example/id/poems", "bk:nothing"] } }""", "poems rain")]
    [InlineData("""{ iri: { notIn: ["bk:rain"] }, on: { Recording: {} } }""", "buddenbrooks-read")]
    [InlineData("""{ or: [{ iri: { eq: "bk:rain" } }, { on: { Magazine: {} } }] }""", "rain weekly")]
    [InlineData("""{ or: [] }""", "")]
    [InlineData("""{ and: [], on: { Magazine: {} } }""", "weekly")]
    [InlineData("""{ and: [{ genres: { some: {} } }, { not: { authors: { some: {} } } }] }""", "buddenbrooks-read sonnets")]
    [InlineData("""{ not: { or: [{ on: { Book: {} } }, { on: { Magazine: {} } }] } }""", "buddenbrooks-read rain")]
    [InlineData("""{ publishedBy: { name: { eq: "S. Fischer" } } }""", "buddenbrooks joseph")]
    [InlineData("""{ title: { count: { gte: 2 } } }""", "joseph poems")]
    [InlineData("""{ title: { some: { contains: "Joseph", ne: "Young Joseph", lang: ["en"] } } }""", "joseph joseph3")]
    [InlineData("""{ title: { every: { startsWith: "G", lang: ["de"] } }, iri: { in: ["bk:poems", "bk:joseph", "bk:sonnets"] } }""", "poems sonnets")]
    [InlineData("""{ copies: { count: { eq: 0 } }, on: { Book: {} } }""", "joseph2 joseph3")]
    public Task On_concepts_classes_and_logic(string where, string publications) => ExpectAsync("publications", where, publications);

    [Theory]
    [InlineData("""{ inClass: ["GoldReader"] }""", "ada")]
    [InlineData("""{ inClass: ["PoetryReader"] }""", "ada ben")]
    [InlineData("""{ not: { inClass: ["lib:PoetryReader"] } }""", "cleo")]
    [InlineData("""{ level: { eq: GOLD } }""", "ada")]
    [InlineData("""{ level: { ne: GOLD } }""", "ben cleo")]
    [InlineData("""{ level: { isNull: true } }""", "cleo")]
    [InlineData("""{ currentCard: { level: { eq: BASIC } } }""", "ben")]
    [InlineData("""{ currentCard: { isNull: true } }""", "cleo")]
    [InlineData("""{ hasReadGenre: { some: { within: "lv:Prose" } } }""", "ada ben")]
    [InlineData("""{ readsWith: { some: { name: { startsWith: "Ada" } } } }""", "ben")]
    [InlineData("""{ loans: { some: { returnedAt: { isNull: true } }, count: { gte: 2 } } }""", "ada ben")]
    public Task On_what_follows_from_the_ontology(string where, string readers) => ExpectAsync("readers", where, readers);

    [Fact]
    public Task A_variable_is_as_good_as_a_literal() => _library.ExpectDataAsync(
        """query ($where: CopyWhere, $iri: IRI!) { copies(where: $where) { nodes { iri } } copy(iri: $iri) { iri } }""",
        """{"copies": {"nodes": [{"iri": "bk:copy-poems"}]}, "copy": {"iri": "bk:copy-poems"}}""",
        new { where = new { price = new { gte = "8.00", lt = 30 }, onShelf = new { isNull = false }, condition = new { @in = new[] { "USED" } } }, iri = "bk:copy-poems" });

    [Fact]
    public async Task Within_walks_the_hierarchy_of_a_concept_that_only_the_store_has()
    {
        await _library.Store.CommitAsync(
            new Provenance("test", "test", "1", LibraryWorld.Now),
            transaction =>
            {
                var broader = transaction.Symbols.Of("http://www.w3.org/2004/02/skos/core#broader");
                var (haiku, senryu) = (transaction.Ensure("https://library.example/id/haiku"), transaction.Ensure("https://library.example/id/senryu"));
                transaction.TryFind("https://library.example/id/sonnets", out var book);
                foreach (var genre in new[] { haiku, senryu })
                {
                    transaction.AddType(genre, transaction.Symbols.Of("https://library.example/ontology#VerseGenre"));
                }

                transaction.Link(senryu, broader, haiku);
                return transaction.Link(book, transaction.Symbols.Of("https://library.example/ontology#genre"), senryu);
            },
            CancellationToken.None);
        await ExpectAsync("books", """{ genres: { some: { within: "bk:haiku" } } }""", "sonnets");
        await ExpectAsync("books", """{ genres: { some: { within: "bk:senryu" } } }""", "sonnets");
    }

    [Fact]
    public Task A_list_within_is_filtered_too() => _library.ExpectDataAsync(
        """{ readers { nodes { iri loans(where: { returnedAt: { isNull: true } }) { iri } } } }""",
        """
        {"readers": {"nodes": [{"iri": "bk:ada", "loans": [{"iri": "bk:loan-2"}]}, {"iri": "bk:ben", "loans": [{"iri": "bk:loan-4"}]}, {"iri": "bk:cleo", "loans": []}]}}
        """);

    private async Task ExpectAsync(string root, string where, string expected)
    {
        using var response = JsonDocument.Parse(await _library.AskAsync($$"""{ {{root}}(where: {{where}}) { nodes { iri } totalCount } }"""));
        Assert.False(response.RootElement.TryGetProperty("errors", out var errors), errors.ToString());
        var list = response.RootElement.GetProperty("data").GetProperty(root);
        var iris = list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("iri").GetString()![3..]).ToList();
        Assert.Equal(expected, string.Join(' ', iris));
        Assert.Equal(iris.Count, list.GetProperty("totalCount").GetInt32());
    }
}
