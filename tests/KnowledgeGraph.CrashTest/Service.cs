using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.CrashTest;

/// <summary>One run of the service's process.</summary>
internal sealed class Service : IDisposable
{
    private const string Greeting = "KnowledgeGraph is at ";
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(2);
    private static readonly string[] StoreIsGone = ["STORE_UNAVAILABLE", "TIMEOUT"];
    private readonly Process _process;
    private readonly StringBuilder _written = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(60) };

    private Service(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Starts the service on a free port and waits until it says where it is.</summary>
    /// <param name="options">The assembly and the ontology.</param>
    /// <param name="store">Arguments that say where it keeps its graph.</param>
    /// <exception cref="InvalidOperationException">It did not start; the message is what it wrote.</exception>
    public static async Task<Service> StartAsync(CrashOptions options, IEnumerable<string> store)
    {
        var service = new Service(new ProcessStartInfo("dotnet", [options.Server, "--ontology", options.Ontology, "--url", "http://127.0.0.1:0", .. store])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        await Task.WhenAny(service._address.Task, service._process.WaitForExitAsync(), Task.Delay(StartsWithin));
        if (service._address.Task.IsCompleted)
        {
            service._client.BaseAddress = await service._address.Task;
            return service;
        }

        service.Dispose();
        throw new InvalidOperationException($"The service did not start:\n{service.Written()}");
    }

    /// <summary>Sends a request and gives <c>data</c>.</summary>
    /// <exception cref="HttpRequestException">The service is gone.</exception>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    /// <exception cref="StoreGoneException">The service's database is gone.</exception>
    /// <exception cref="InvalidDataException">The answer has errors.</exception>
    public async Task<JsonNode> AskAsync(string query, object? variables = null, CancellationToken cancellationToken = default)
    {
        using var response = await _client.PostAsJsonAsync("", new { query, variables }, cancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonNode>(cancellationToken);
        return answer?["errors"] is null && answer?["data"] is { } data ? data : throw Failure(query, answer);
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

    private Exception Failure(string query, JsonNode? answer)
    {
        var text = answer?.ToJsonString(Readable);
        return answer?["errors"]?.AsArray() is { Count: > 0 } errors && errors.All(e => StoreIsGone.Contains((string?)e!["extensions"]?["code"]))
            ? new StoreGoneException($"{query} was answered with {text}")
            : new InvalidDataException($"{query} was answered with {text}; the service wrote\n{Written()}");
    }

    private void Take(string? line)
    {
        lock (_written)
        {
            _written.Append(line).Append('\n');
        }

        if (line?.StartsWith(Greeting, StringComparison.Ordinal) is true)
        {
            _address.TrySetResult(new Uri(line[Greeting.Length..].Split(' ')[0]));
        }
    }

    private string Written()
    {
        lock (_written)
        {
            return _written.ToString();
        }
    }

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = false };
}
