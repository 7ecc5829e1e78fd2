using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.EndToEnd.Tests.Running;

namespace KnowledgeGraph.EndToEnd.Tests.Start;

/// <summary>GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/): methods, media types, status codes; and what else is served.</summary>
public sealed class HttpTests(WealthServer wealth) : IClassFixture<WealthServer>
{
    private const string Json = "application/json";
    private const string GraphQL = "application/graphql-response+json";
    private const string Name = "{ customer(iri: \"id:c01\") { name } }";
    private const string Margaret = """{"data":{"customer":{"name":"Margaret"}}}""";
    private const string Mutation = "mutation { recordInteractions(input: []) { commit } }";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData(Json, Json)]
    [InlineData(GraphQL, GraphQL)]
    [InlineData($"{Json};q=0.5, {GraphQL}", GraphQL)]
    [InlineData($"text/html, {Json};q=0.1", Json)]
    public async Task A_question_is_answered_in_the_media_type_that_the_client_likes_best(string? accept, string mediaType)
    {
        foreach (var request in new[] { Get($"query={Uri.EscapeDataString(Name)}", accept), Post($$"""{"query":"{{Escaped(Name)}}"}""", accept) })
        {
            await AnswersAsync(request, HttpStatusCode.OK, mediaType, Margaret);
        }
    }

    [Fact]
    public async Task A_client_that_takes_neither_media_type_gets_406()
    {
        using var response = await wealth.Server.Http.SendAsync(Post($$"""{"query":"{{Escaped(Name)}}"}""", "text/plain"));
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData(Json, HttpStatusCode.OK)]
    [InlineData(GraphQL, HttpStatusCode.BadRequest)]
    public async Task The_status_tells_of_a_document_that_isnt_valid_in_the_newer_media_type_only(string accept, HttpStatusCode status)
    {
        using var response = await wealth.Server.Http.SendAsync(Post("""{"query":"{ nothing }"}""", accept));
        Assert.Equal(status, response.StatusCode);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!;
        Assert.Equal(("VALIDATION_FAILED", "Cannot query field \"nothing\" on type \"Query\"."), ((string?)error["extensions"]!["code"], (string?)error["message"]));
    }

    [Fact]
    public async Task Variables_and_the_name_of_the_operation_come_by_both_methods()
    {
        const string Two = "query A($iri: IRI!) { customer(iri: $iri) { name } } query B { channels { totalCount } }";
        var variables = """{"iri":"id:c01"}""";
        await AnswersAsync(Get($"query={Uri.EscapeDataString(Two)}&operationName=A&variables={Uri.EscapeDataString(variables)}", Json), HttpStatusCode.OK, Json, Margaret);
        await AnswersAsync(Post($$"""{"query":"{{Escaped(Two)}}","operationName":"A","variables":{{variables}}}""", Json), HttpStatusCode.OK, Json, Margaret);
    }

    [Fact]
    public async Task A_mutation_by_GET_is_refused_with_the_method_to_use()
    {
        using var response = await wealth.Server.Http.SendAsync(Get($"query={Uri.EscapeDataString(Mutation)}", Json));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Equal(Refusal("A mutation can't be sent by GET: use POST."), await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("text/plain", Name, HttpStatusCode.UnsupportedMediaType, "Send the request as application/json.")]
    [InlineData(Json, "[]", HttpStatusCode.BadRequest, "The body must be a JSON object with `query`.")]
    [InlineData(Json, "{}", HttpStatusCode.BadRequest, "`query` is missing or no string.")]
    [InlineData(Json, """{"query":1}""", HttpStatusCode.BadRequest, "`query` is missing or no string.")]
    [InlineData(Json, """{"query":"{ a }","operationName":1}""", HttpStatusCode.BadRequest, "`operationName` is no string.")]
    [InlineData(Json, """{"query":"{ a }","variables":[]}""", HttpStatusCode.BadRequest, "`variables` is no JSON object.")]
    public async Task What_is_no_request_is_refused(string contentType, string body, HttpStatusCode status, string message)
    {
        var request = Post(body, Json);
        request.Content!.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        await AnswersAsync(request, status, Json, Refusal(message));
    }

    [Fact]
    public async Task A_body_that_is_no_JSON_is_refused()
    {
        using var response = await wealth.Server.Http.SendAsync(Post("{", Json));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith("{\"errors\":[{\"message\":\"The body is no JSON: ", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The parameter `query` is missing.")]
    [InlineData("query=%7Ba%7D&variables=7", "`variables` is no JSON object.")]
    public Task A_query_string_that_is_no_request_is_refused(string query, string message) =>
        AnswersAsync(Get(query, Json), HttpStatusCode.BadRequest, Json, Refusal(message));

    [Fact]
    public async Task A_browser_gets_a_page()
    {
        using var response = await wealth.Server.Http.SendAsync(Get("", "text/html,application/xhtml+xml,*/*;q=0.8"));
        Assert.Equal((HttpStatusCode.OK, "text/html"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.StartsWith("<!doctype html>", await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Its_health_can_be_asked(string path, string answer) => Assert.Equal(answer, await wealth.Server.Http.GetStringAsync(path));

    [Fact]
    public async Task The_saved_queries_are_listed_with_who_asks_and_why()
    {
        var queries = JsonNode.Parse(await wealth.Server.Http.GetStringAsync("/explorer/queries.json"))!.AsArray();
        Assert.Equal(
            Repository.QueryNames,
            queries.Select(query => (string?)query!["name"]));
        var escalation = queries.Single(query => (string?)query!["name"] == "cq10-escalation")!;
        Assert.Equal("Asked by the service owner who signs off the escalation rules.", (string?)escalation["title"]);
        Assert.Equal(
            """
            Why: the same second failed sign-in must lead a prospect to help within two minutes, while a client
            can still help himself; which rule says so in each case?
            """,
            (string?)escalation["comment"]);
        Assert.Equal(Repository.Query("cq10-escalation"), (string?)escalation["text"]);
    }

    private static HttpRequestMessage Get(string query, string? accept) => Accepting(accept, new HttpRequestMessage(HttpMethod.Get, $"/graphql?{query}"));

    private static HttpRequestMessage Post(string body, string? accept) =>
        Accepting(accept, new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, Json) });

    private static HttpRequestMessage Accepting(string? accept, HttpRequestMessage request)
    {
        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        return request;
    }

    private static string Escaped(string text) => text.Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string Refusal(string message) => $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"BAD_INPUT"}}]}""";

    private async Task AnswersAsync(HttpRequestMessage request, HttpStatusCode status, string mediaType, string body)
    {
        using var response = await wealth.Server.Http.SendAsync(request);
        Assert.Equal(body, await response.Content.ReadAsStringAsync());
        Assert.Equal((status, mediaType), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }
}
