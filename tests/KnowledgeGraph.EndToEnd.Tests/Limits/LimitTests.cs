using System.Net;
using System.Text;
using KnowledgeGraph.EndToEnd.Tests.Json;
using KnowledgeGraph.EndToEnd.Tests.Running;

namespace KnowledgeGraph.EndToEnd.Tests.Limits;

/// <summary>
/// A request that asks for too much is stopped and told so, and the next is answered as if nothing had been. How early is held in process, in
/// visits, depth and bytes.
/// </summary>
public sealed class LimitTests(WealthServer wealth) : IClassFixture<WealthServer>
{
    private const string Next = """{ customer(iri: "id:c01") { name } }""";
    private const int TenMegabytes = 10 * 1024 * 1024;

    [Fact]
    public async Task Lists_nested_three_deep_are_stopped_at_a_million_visits()
    {
        using var brand = new StringContent(GeneratedBrand.Turtle(seed: 1), Encoding.UTF8, "text/turtle");
        using var loaded = await wealth.Server.Http.PostAsync("/load", brand);
        Assert.True(loaded.IsSuccessStatusCode, await loaded.Content.ReadAsStringAsync());
        const string Meetings = "participatedIn(first: 1000) { participants(first: 1000)";

        var answer = await wealth.Server.AskAsync($"{{ customers(first: 1000) {{ nodes {{ {Meetings} {{ {Meetings} {{ {Meetings} {{ iri }} }} }} }} }} }} }} }} }}");

        JsonAssert.Equal(
            """
            {"errors":[{"message":"The question visits more than 1000000 nodes. Ask for fewer: narrow `where`, or lower `first`.",
              "locations":[{"line":1,"column":3}],"path":["customers"],"extensions":{"code":"LIMIT_EXCEEDED"}}],"data":null}
            """,
            answer);
        await AnswersTheNextAsync();
    }

    [Theory]
    [InlineData("", "{a", 129)]
    [InlineData("{a(b:", "[", 68)]
    public async Task Ten_megabytes_of_nesting_are_refused_at_the_first_level_too_deep(string begin, string opening, int column)
    {
        var nested = begin + string.Concat(Enumerable.Repeat(opening, (TenMegabytes - 100) / opening.Length));

        var answer = await wealth.Server.AskAsync(nested);

        JsonAssert.Equal(
            $$$$"""
            {"errors":[{"message":"The document nests more than 64 levels of braces and brackets here. Ask for less at once.",
              "locations":[{"line":1,"column":{{{{column}}}}}],"extensions":{"code":"LIMIT_EXCEEDED"}}]}
            """,
            answer);
        await AnswersTheNextAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_ten_megabytes_are_not_read(bool tellsItsLength)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent($$"""{"query":"{{new string(' ', TenMegabytes)}}"}""", Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = !tellsItsLength;
        request.Headers.ExpectContinue = true;

        using var response = await wealth.Server.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"The body is larger than 10 MB: send less at once, in several requests.","extensions":{"code":"LIMIT_EXCEEDED"}}]}""",
            await response.Content.ReadAsStringAsync());
        await AnswersTheNextAsync();
    }

    private async Task AnswersTheNextAsync() =>
        Assert.Equal("""{"data":{"customer":{"name":"Margaret"}}}""", await wealth.Server.AskAsync(Next));
}
