using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Asks one question over and over on a few connections, each with a thread of its own, bounded in time.</summary>
internal sealed class Load(Uri address, string query)
{
    /// <summary>Requests in flight.</summary>
    public const int Connections = 8;

    private readonly Uri _endpoint = new(address, "/graphql");
    private readonly byte[] _body = JsonSerializer.SerializeToUtf8Bytes(new { query });

    /// <summary>Asks once and gives the answer.</summary>
    public string Ask()
    {
        using var connection = new HttpConnection(_endpoint, _body);
        using var answer = new MemoryStream();
        connection.Ask(answer);
        return Encoding.UTF8.GetString(answer.GetBuffer(), 0, (int)answer.Length);
    }

    /// <summary>Asks for some time.</summary>
    public LoadResult Run(TimeSpan duration)
    {
        var clock = Stopwatch.StartNew();
        var asking = Enumerable.Range(0, Connections)
            .Select(_ => Task.Factory.StartNew(() => AskUntil(clock, duration), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))
            .ToArray();
        Task.WaitAll(asking);
        return new LoadResult([.. asking.SelectMany(a => a.Result).Order()], clock.Elapsed);
    }

    private List<double> AskUntil(Stopwatch clock, TimeSpan duration)
    {
        using var connection = new HttpConnection(_endpoint, _body);
        var times = new List<double>();
        while (clock.Elapsed < duration)
        {
            var begin = clock.Elapsed;
            connection.Ask(null);
            times.Add((clock.Elapsed - begin).TotalMilliseconds);
        }

        return times;
    }
}
