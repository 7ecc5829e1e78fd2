using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.EndToEnd.Tests.Running;

/// <summary>The service as a process of its own on a free port, asked over HTTP. It is ended when it is disposed of.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    /// <summary>The moment at which the example is looked at: every question is asked as of it, unless told otherwise.</summary>
    public const string ReferenceTime = "2026-11-20T12:00:00Z";

    // A cold start on a machine that builds at the same time takes its time; it doesn't hang.
    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(2);
    private readonly ServerProgram _program;

    private ServerProcess(ServerProgram program, Uri address)
    {
        _program = program;
        Http = new HttpClient { BaseAddress = address };
    }

    /// <summary>A client whose relative addresses are the service's.</summary>
    public HttpClient Http { get; }

    /// <summary>The service's root address.</summary>
    public Uri Address => Http.BaseAddress!;

    /// <summary>What the service has written so far.</summary>
    public string Output => _program.Written;

    /// <summary>Starts the service and waits until it serves.</summary>
    /// <param name="ontology">The ontology folder.</param>
    /// <param name="data">The data folder; one that isn't there is made and gets the ontology's examples.</param>
    /// <param name="more">Further arguments.</param>
    public static async Task<ServerProcess> StartAsync(string ontology, string data, params string[] more)
    {
        var program = ServerProgram.Start(["--ontology", ontology, "--data", data, "--url", "http://127.0.0.1:0", .. more]);
        try
        {
            var line = await program.FirstLineAsync(StartPatience);
            var address = AddressInLine().Match(line);
            return address.Success
                ? new ServerProcess(program, new Uri(address.Value))
                : throw new InvalidOperationException($"The server's first line should name its address:\n{program.Written}");
        }
        catch
        {
            program.Dispose();
            throw;
        }
    }

    /// <summary>Asks a question.</summary>
    /// <param name="query">A GraphQL document with one operation.</param>
    /// <param name="asOf">The moment as of which it is asked; null: the service's own clock.</param>
    /// <returns>The answer, as it came: <c>data</c>, or <c>errors</c>, or both.</returns>
    public async Task<string> AskAsync(string query, string? asOf = ReferenceTime)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        if (asOf is not null)
        {
            request.Headers.Add("KG-As-Of", asOf);
        }

        using var response = await Http.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        return response.StatusCode == HttpStatusCode.OK
            ? answer
            : throw new HttpRequestException($"The server answered {(int)response.StatusCode}:\n{answer}\nThe server wrote:\n{Output}");
    }

    /// <summary>Asks a question, and gives what stands under <c>data</c>.</summary>
    /// <exception cref="HttpRequestException">There are errors.</exception>
    public async Task<JsonObject> DataAsync(string query, string? asOf = ReferenceTime)
    {
        var answer = JsonNode.Parse(await AskAsync(query, asOf))!.AsObject();
        return answer["errors"] is null
            ? answer["data"]!.AsObject()
            : throw new HttpRequestException($"The server answered with errors:\n{answer["errors"]!.ToJsonString()}\nThe server wrote:\n{Output}");
    }

    /// <summary>Asks it to end, as Ctrl+C does, and waits until it has.</summary>
    /// <returns>Its exit code.</returns>
    public Task<int> StopAsync()
    {
        _program.AskToStop();
        return _program.EndAsync(StartPatience);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Http.Dispose();
        _program.Dispose();
        return ValueTask.CompletedTask;
    }

    [GeneratedRegex(@"http://[0-9.]+:[0-9]+")]
    private static partial Regex AddressInLine();
}
