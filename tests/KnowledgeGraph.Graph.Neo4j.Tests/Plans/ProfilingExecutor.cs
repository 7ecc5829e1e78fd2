using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Plans;

/// <summary>A real executor that asks each question once more under <c>PROFILE</c>.</summary>
internal sealed class ProfilingExecutor(ICypherExecutor executor, Neo4jStoreOptions options) : ICypherExecutor
{
    private const string BeginningOfQuestions = "MATCH (h:CommitHead {id: 'head'}) WITH ";
    private readonly HttpClient _http = new();

    /// <summary>How often the last question touched the store: nodes, edges, properties and index entries that were read.</summary>
    public long Hits { get; private set; }

    public async ValueTask<T> ExecuteAsync<T>(CypherRequest request, Func<IAnswerReader<T>> newReader, CancellationToken cancellationToken)
    {
        if (request.Statement.StartsWith(BeginningOfQuestions, StringComparison.Ordinal))
        {
            Hits = HitsOf(await ProfileAsync(request, cancellationToken));
        }

        return await executor.ExecuteAsync(request, newReader, cancellationToken);
    }

    public void Dispose()
    {
        _http.Dispose();
        executor.Dispose();
    }

    private async Task<JsonElement> ProfileAsync(CypherRequest request, CancellationToken cancellationToken)
    {
        var body = RequestBody.Write(request with { Statement = "PROFILE " + request.Statement }, "profile", []);
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(options.Uri, $"db/{options.Database}/query/v2"));
        message.Content = new ReadOnlyMemoryContent(body);
        message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.neo4j.query");
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (options.User.Length > 0)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        }

        using var response = await _http.SendAsync(message, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        var answer = JsonDocument.Parse(text).RootElement;
        return answer.TryGetProperty("profiledQueryPlan", out var plan) ? plan : throw new InvalidOperationException($"No plan was told: {text}");
    }

    private static long HitsOf(JsonElement plan) => plan.GetProperty("dbHits").GetInt64() + plan.GetProperty("children").EnumerateArray().Sum(HitsOf);
}
