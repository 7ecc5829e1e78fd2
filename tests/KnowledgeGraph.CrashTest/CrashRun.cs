using KnowledgeGraph.Neo4jServers;

namespace KnowledgeGraph.CrashTest;

/// <summary>Writes, kills, restarts and looks, as often as was asked.</summary>
internal sealed class CrashRun : IAsyncDisposable
{
    private const int LongestPause = 600;
    private const int SeedStep = 10_007;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(60);
    private readonly CrashOptions _options;
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-crash-").FullName;
    private readonly Ledger _ledger = new();
    private readonly Findings _findings = new();
    private readonly BatchMaker _batches;
    private readonly Inspection _inspection;
    private Neo4jInstance? _neo4j;
    private Service? _service;

    public CrashRun(CrashOptions options)
    {
        _options = options;
        _batches = new BatchMaker(options.Seed);
        _inspection = new Inspection(_ledger, _findings);
    }

    /// <summary>Runs the test and prints its sum.</summary>
    /// <returns>0, or 1 if anything was lost, doubled or halved.</returns>
    public async Task<int> RunAsync()
    {
        _neo4j = _options.Store == CrashOptions.Neo4j ? await Neo4jInstance.StartAsync("384m", isBusy: false) : null;
        await (_options.Victim == CrashOptions.Database ? KillDatabaseAsync() : KillServiceAsync());
        await _inspection.LookAsync(_service!, "at the end");
        await _inspection.RepeatAsync(_service!);
        using (var whole = await Service.StartAsync(_options, OnFolder("whole")))
        {
            await _inspection.CompareAsync(_service!, whole);
        }

        var batches = _ledger.Acknowledged;
        _findings.Check(batches.Count > 0, "nothing was acknowledged, so nothing was tested");
        Console.WriteLine($"{_options.Kills} kills, {batches.Count} batches with {batches.Sum(b => b.Items.Count)} items acknowledged, {_ledger.Unanswered} times a batch got no answer");
        return _findings.Print();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _service?.Dispose();
        if (_neo4j is not null)
        {
            await _neo4j.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    // Each time another process of the service.
    private async Task KillServiceAsync()
    {
        for (var kill = 1; kill <= _options.Kills; kill++)
        {
            var service = await StartAsync();
            await _inspection.LookAsync(service, $"before kill {kill}");
            var random = RandomOf(kill);
            var writing = WritersOf(service).WriteUntilGoneAsync(random);
            await AcknowledgedAsync(writing);
            await Task.Delay(random.Next(LongestPause));
            await service.KillAsync();
            await writing;
            service.Dispose();
        }

        await StartAsync();
    }

    // One process of the service, whose writers never stop.
    private async Task KillDatabaseAsync()
    {
        var service = await StartAsync();
        using var enough = new CancellationTokenSource();
        var writing = WritersOf(service).WriteAsync(RandomOf(0), enough.Token);
        for (var kill = 1; kill <= _options.Kills; kill++)
        {
            await AcknowledgedAsync(writing);
            await Task.Delay(RandomOf(kill).Next(LongestPause));
            await _neo4j!.KillAsync();
            await _neo4j.StartAgainAsync();
            _findings.Check(await AcknowledgedAsync(writing), $"after kill {kill}: the service has written nothing within {Recovery.TotalSeconds} s");
            await _inspection.LookAsync(service, $"after kill {kill}");
        }

        await enough.CancelAsync();
        await writing;
    }

    private Random RandomOf(int kill) => new((_options.Seed * SeedStep) + kill);

    private Writers WritersOf(Service service) => new(service, _ledger, _batches, _findings);

    private async Task<Service> StartAsync() =>
        _service = await Service.StartAsync(_options, _neo4j is null ? OnFolder("data") : ["--store", CrashOptions.Neo4j, "--neo4j-uri", $"{_neo4j.Uri}"]);

    private string[] OnFolder(string name) => ["--store", CrashOptions.Embedded, "--data", Path.Combine(_folder, name)];

    // Waits for the next acknowledgement.
    private async Task<bool> AcknowledgedAsync(Task writing)
    {
        var (before, deadline) = (_ledger.Acknowledged.Count, DateTime.UtcNow + Recovery);
        while (_ledger.Acknowledged.Count == before && !writing.IsCompleted && DateTime.UtcNow < deadline)
        {
            await Task.Delay(BetweenLooks);
        }

        return _ledger.Acknowledged.Count > before;
    }
}
