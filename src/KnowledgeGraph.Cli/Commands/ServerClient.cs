using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>A running server. Failures are <see cref="HttpRequestException"/>, with a sentence that says what to do.</summary>
internal sealed class ServerClient : IDisposable
{
    private const string Turtle = "text/turtle";
    private readonly HttpClient _http;

    /// <summary>Prepares it; nothing is sent yet.</summary>
    /// <exception cref="FormatException">It is no address.</exception>
    public ServerClient(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !uri.Scheme.StartsWith(Uri.UriSchemeHttp, StringComparison.Ordinal))
        {
            throw new FormatException($"--server: '{address}' is no address: write it like http://127.0.0.1:5080.");
        }

        _http = new HttpClient { BaseAddress = uri, Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Asks a question.</summary>
    /// <returns>The answer as JSON.</returns>
    public async Task<string> AskAsync(Question question, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = question.Text, variables = question.Variables }),
        };
        if (question.AsOf is not null)
        {
            request.Headers.Add("KG-As-Of", question.AsOf);
        }

        using var response = await SendAsync(request, cancellationToken);
        RefuseUnless(response, "application/json");
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    /// <summary>Loads Turtle files in one commit.</summary>
    /// <exception cref="OntologyRefusedException">Something in them can't be stored; nothing is.</exception>
    public async Task<CommitResult<LoadReport>> LoadAsync(IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        using var content = new MultipartContent("mixed");
        foreach (var file in files)
        {
            content.Add(ContentOf(file));
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, "/load") { Content = content };
        using var response = await SendAsync(request, cancellationToken);
        RefuseUnless(response, "application/json");
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return response.IsSuccessStatusCode
            ? new CommitResult<LoadReport>(
                new LoadReport(Number(answer, "triples"), Number(answer, "stored"), Number(answer, "notCanonical"), []),
                answer.GetProperty("commit") is { ValueKind: JsonValueKind.Number } commit ? commit.GetInt64() : null)
            : throw new OntologyRefusedException([.. answer.GetProperty("problems").EnumerateArray().Select(ProblemOf)]);
    }

    /// <summary>Copies what was asserted, as Turtle.</summary>
    /// <returns>The number of triples.</returns>
    public async Task<int> ExportAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/export");
        using var response = await SendAsync(request, cancellationToken);
        RefuseUnless(response, Turtle);
        using var text = new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken));
        var part = new char[16 * 1024];
        while (await text.ReadBlockAsync(part, cancellationToken) is > 0 and var read)
        {
            await output.WriteAsync(part.AsMemory(0, read), cancellationToken);
        }

        return int.Parse(response.Headers.GetValues("KG-Triples").Single(), CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static StreamContent ContentOf(string file)
    {
        var content = new StreamContent(File.OpenRead(file));
        content.Headers.ContentType = new MediaTypeHeaderValue(Turtle);
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = file };
        return content;
    }

    private static int Number(JsonElement answer, string name) => answer.GetProperty(name).GetInt32();

    private static Problem ProblemOf(JsonElement problem)
    {
        var source = problem.GetProperty("file").GetString() is { } file ? new SourceReference(file, Number(problem, "line"), Number(problem, "column")) : null;
        return new Problem(problem.GetProperty("code").GetString()!, Severity.Violation, problem.GetProperty("message").GetString()!, source);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (HttpRequestException failure)
        {
            throw new HttpRequestException(
                $"{_http.BaseAddress} can't be talked to: {failure.Message.TrimEnd('.')}. Start the server there, correct --server, or leave it out to open a data folder.",
                failure);
        }
    }

    private void RefuseUnless(HttpResponseMessage response, string mediaType)
    {
        if (response.Content.Headers.ContentType?.MediaType != mediaType)
        {
            throw new HttpRequestException(
                $"{_http.BaseAddress} answered with status {(int)response.StatusCode} and no {mediaType}. Is it a KnowledgeGraph server of this version? Correct --server.");
        }
    }
}
