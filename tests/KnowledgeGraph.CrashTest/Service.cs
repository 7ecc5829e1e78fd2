using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.CrashTest;

/// <summary>One run of the service's process.</summary>
internal sealed class Service : IDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly HttpClient _client;

    private Service(Process process, Uri address)
    {
        _process = process;
        _client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
    }

    /// <summary>Starts the service on a free port and waits until it says where it is.</summary>
    public static async Task<Service> StartAsync(CrashOptions options, string data)
    {
        var start = new ProcessStartInfo("dotnet", [options.Server, "--ontology", options.Ontology, "--data", data, "--url", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(StartsWithin);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains("http://", StringComparison.Ordinal))
            {
                var address = line[line.IndexOf("http://", StringComparison.Ordinal)..].Split(' ', '/')[2];
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new Service(process, new Uri($"http://{address}"));
            }
        }

        throw new InvalidOperationException($"The service did not start: {await errors}");
    }

    /// <summary>Sends a request and gives <c>data</c>.</summary>
    /// <exception cref="HttpRequestException">The service is gone.</exception>
    /// <exception cref="InvalidDataException">The answer has errors.</exception>
    public async Task<JsonNode> AskAsync(string query, object? variables = null)
    {
        using var response = await _client.PostAsJsonAsync("/graphql", new { query, variables });
        var answer = await response.Content.ReadFromJsonAsync<JsonNode>();
        return answer?["errors"] is null && answer?["data"] is { } data
            ? data
            : throw new InvalidDataException($"{query} was answered with {answer?.ToJsonString(Readable)}");
    }

    /// <summary>Ends the process at once, as a power failure would.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        _client.Dispose();
    }

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = false };
}
