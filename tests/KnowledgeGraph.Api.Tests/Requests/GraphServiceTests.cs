using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Api.Tests.World;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Tests.Requests;

/// <summary>What comes with a request, and what the service makes of it.</summary>
public sealed class GraphServiceTests
{
    private const string Purpose = "lv:Lending";

    [Theory]
    [InlineData("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z")]
    [InlineData("2026-01-01T01:00:00.5+01:00", "2026-01-01T01:00:00.5+01:00")]
    [InlineData(null, "2026-03-14T18:00:00Z")]
    public async Task The_header_moves_the_clock(string? asOf, string now) => Assert.Equal(
        $$$$"""{"data":{"_service":{"now":"{{{{now}}}}"}}}""",
        await LibraryWorld.Open().AskAsync("{ _service { now } }", settings: new RequestSettings { AsOf = asOf }));

    [Fact]
    public async Task The_extension_wins_over_the_header()
    {
        var response = await AskAsync(
            LibraryWorld.Open().Service, "{ _service { now } }", new RequestSettings { AsOf = "2025-01-01T00:00:00Z" }, """{"asOf": "2026-11-20T12:00:00Z"}""");
        Assert.Equal("""{"data":{"_service":{"now":"2026-11-20T12:00:00Z"}}}""", response);
    }

    [Theory]
    [InlineData("2026-01-01T00:00:00", null)]
    [InlineData(null, """{"asOf": "soon"}""")]
    [InlineData(null, """{"asOf": 2026}""")]
    public async Task A_time_that_is_none_is_refused(string? header, string? extensions)
    {
        using var response = JsonDocument.Parse(await AskAsync(LibraryWorld.Open().Service, "{ _service { now } }", new RequestSettings { AsOf = header }, extensions));
        var error = response.RootElement.GetProperty("errors")[0];
        Assert.Equal("BAD_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.StartsWith(header is null ? "The extension asOf: " : "The header KG-As-Of: ", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(response.RootElement.TryGetProperty("data", out _));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Purpose)]
    [InlineData("https://library.example/vocab#Lending")]
    public async Task The_usual_purpose_is_granted(string? purpose) => Assert.Equal(
        """{"data":{"_service":{"enforced":[]}}}""",
        await LibraryWorld.Open(options => options with { DefaultPurpose = Purpose }).AskAsync("{ _service { enforced } }", settings: new RequestSettings { Purpose = purpose }));

    [Theory]
    [InlineData(Purpose, "lv:Marketing", "The purpose 'lv:Marketing' can't be granted: purposes are not enforced yet. Send the request without one, or with lv:Lending.")]
    [InlineData(null, "lv:Lending", "The purpose 'lv:Lending' can't be granted: purposes are not enforced yet. Send the request without one.")]
    public async Task Any_other_purpose_is_refused(string? usual, string purpose, string message) => Assert.Equal(
        $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"PURPOSE_DENIED"}}]}""",
        await LibraryWorld.Open(options => options with { DefaultPurpose = usual }).AskAsync("{ _service { enforced } }", settings: new RequestSettings { Purpose = purpose }));

    [Fact]
    public async Task Without_an_ontology_nothing_is_answered()
    {
        var service = new GraphService(new RecordingStore(), new GraphServiceOptions { Clock = new StoppedClock(LibraryWorld.Now) });
        Assert.Equal(
            """{"errors":[{"message":"The ontology is being loaded. Ask again in a moment.","extensions":{"code":"ONTOLOGY_UNAVAILABLE"}}]}""",
            await AskAsync(service, "{ _service { now } }"));
        service.Report(new OntologyState(
            OntologyStatus.Refused, LibraryWorld.Now, [new Problem("TURTLE", Severity.Violation, "a full stop is missing.", new SourceReference("core.ttl", 3, 7))], null));
        Assert.Equal(
            """{"errors":[{"message":"The ontology can't be served; the first of its 1 problems: core.ttl:3:7: a full stop is missing.","extensions":{"code":"ONTOLOGY_UNAVAILABLE"}}]}""",
            await AskAsync(service, "{ _service { now } }"));
    }

    [Fact]
    public async Task A_list_that_is_cut_at_its_default_length_says_so()
    {
        var library = LibraryWorld.Open();
        await library.Store.CommitAsync(
            new Provenance("test", "test", "1", LibraryWorld.Now),
            transaction =>
            {
                transaction.TryFind("https://library.example/id/ada", out var ada);
                for (var i = 0; i < 60; i++)
                {
                    var loan = transaction.Ensure($"https://library.example/id/more-{i:00}");
                    transaction.AddType(loan, transaction.Symbols.Of("https://library.example/ontology#Loan"));
                    transaction.Link(loan, transaction.Symbols.Of("https://library.example/ontology#borrower"), ada);
                }

                return true;
            },
            CancellationToken.None);
        using var response = JsonDocument.Parse(await library.AskAsync(
            """{ readers { nodes { l: loans { iri } loans(first: 50) { iri } loansConnection { pageInfo { hasNextPage } } } } reader(iri: "bk:ada") { loans { iri } } }"""));
        Assert.Equal("""[["reader","loans"],["readers","nodes",0,"l"]]""", response.RootElement.GetProperty("extensions").GetProperty("truncated").GetRawText());
        Assert.Equal(50, response.RootElement.GetProperty("data").GetProperty("reader").GetProperty("loans").GetArrayLength());
        using var repeated = JsonDocument.Parse(await library.AskAsync(
            """{ loans(where: { iri: { in: ["bk:more-00", "bk:more-01", "bk:more-02"] } }) { nodes { borrower { name loans { iri } } } } }"""));
        Assert.Equal(
            """[["loans","nodes",0,"borrower","loans"],["loans","nodes",1,"borrower","loans"],["loans","nodes",2,"borrower","loans"]]""",
            repeated.RootElement.GetProperty("extensions").GetProperty("truncated").GetRawText());
    }

    [Fact]
    public async Task Nothing_is_told_of_lists_that_are_whole() =>
        Assert.DoesNotContain("extensions", await LibraryWorld.Open().AskAsync("{ readers { nodes { loans { iri } } } }"), StringComparison.Ordinal);

    [Theory]
    [InlineData(false, "STORE_UNAVAILABLE", "The store is away. Ask again.")]
    [InlineData(true, "INTERNAL", "The service failed to answer this field. Its log says why.")]
    public async Task A_failure_of_the_store_is_told_by_its_code(bool isUnknown, string code, string message)
    {
        var logged = new List<Exception>();
        var library = LibraryWorld.Open(options => options with { OnUnexpectedError = (exception, _) => logged.Add(exception) });
        library.Store.Failure = isUnknown ? new InvalidOperationException("a secret") : new GraphStoreException("STORE_UNAVAILABLE", message, true);
        await library.ExpectAsync(
            """{ book(iri: "bk:poems") { iri } }""",
            $$$"""
            {"errors": [{"message": "{{{message}}}", "locations": [{"line": 1, "column": 3}], "path": ["book"], "extensions": {"code": "{{{code}}}"}}], "data": {"book": null}}
            """);
        Assert.Equal(isUnknown ? 1 : 0, logged.Count);
    }

    [Fact]
    public Task A_question_that_visits_too_much_is_stopped() => LibraryWorld.Open(options => options with { MaxNodes = 2 }).ExpectAsync(
        """{ readers { totalCount } }""",
        """
        {"errors": [{"message": "The question visits more than 2 nodes. Ask for fewer: narrow `where`, or lower `first`.",
          "locations": [{"line": 1, "column": 3}], "path": ["readers"], "extensions": {"code": "LIMIT_EXCEEDED"}}], "data": null}
        """);

    [Fact]
    public Task An_answer_that_is_too_long_is_refused() => LibraryWorld.Open(options => options with { MaxResponseBytes = 100 }).ExpectAsync(
        """{ reader(iri: "bk:ada") { loans { iri lentAt } } }""",
        """
        {"errors": [{"message": "The answer is longer than 100 bytes. Ask for fewer nodes at once with `first`, or for fewer fields.",
          "locations": [{"line": 1, "column": 3}], "path": ["reader"], "extensions": {"code": "LIMIT_EXCEEDED"}}], "data": {"reader": null}}
        """);

    [Fact]
    public async Task A_new_version_is_in_force_at_once()
    {
        var library = LibraryWorld.Open();
        var before = library.Service.Current;
        var again = SchemaCompiler.Compile(new OntologyRewriting(LibraryOntology.Model, library.Store.Symbols)).Version!;
        library.Service.Swap(again, new OntologyState(OntologyStatus.Ready, LibraryWorld.Now.AddHours(1), [], null));
        Assert.NotSame(before, library.Service.Current);
        Assert.Equal("""{"data":{"_ontology":{"loadedAt":"2026-03-14T19:00:00Z"}}}""", await library.AskAsync("{ _ontology { loadedAt } }"));
    }

    [Fact]
    public async Task A_request_reads_one_commit_in_all_its_fields()
    {
        var library = LibraryWorld.Open();
        await library.AskAsync("{ a: readers { totalCount } b: readers { totalCount } }");
        Assert.Equal(2, library.Store.Asked.Count);
        Assert.Equal([2L, 2L], library.Store.CommitsRead);
    }

    private static async Task<string> AskAsync(GraphService service, string query, RequestSettings? settings = null, string? extensions = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var given = extensions is null
            ? null
            : JsonSerializer.Deserialize<JsonElement>(extensions).EnumerateObject().ToDictionary(member => member.Name, member => (object?)member.Value);
        await service.ExecuteAsync(new GraphRequest { Query = query, Extensions = given }, settings ?? new RequestSettings(), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
