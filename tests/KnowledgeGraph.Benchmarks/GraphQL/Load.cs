using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.GraphQL;

/// <summary>Asks one question over and over on a few connections, bounded in time.</summary>
internal sealed class Load(Uri address, string query) : IDisposable
{
    private const int Connections = 8;
    private readonly HttpClient _client = new() { BaseAddress = address };
    private readonly byte[] _body = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { query }));

    /// <summary>Asks once and gives the answer.</summary>
    public async Task<string> AskAsync()
    {
        using var content = new ByteArrayContent(_body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await _client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Asks for some time.</summary>
    /// <returns>Milliseconds of every answer, ascending, and answers per second.</returns>
    public async Task<(double[] Milliseconds, double PerSecond)> RunAsync(TimeSpan duration)
    {
        var clock = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => AskUntilAsync(clock, duration)));
        var elapsed = clock.Elapsed.TotalSeconds;
        var all = times.SelectMany(t => t).Order().ToArray();
        return (all, all.Length / elapsed);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<List<double>> AskUntilAsync(Stopwatch clock, TimeSpan duration)
    {
        var times = new List<double>();
        while (clock.Elapsed < duration)
        {
            var begin = clock.Elapsed;
            await AskAsync();
            times.Add((clock.Elapsed - begin).TotalMilliseconds);
        }

        return times;
    }
}
