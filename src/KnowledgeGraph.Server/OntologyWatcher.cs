namespace KnowledgeGraph.Server;

/// <summary>
/// Tells when the files of an ontology folder changed: file events, gathered for 300 ms, and a look at names, sizes and times every second for
/// file systems that send none.
/// </summary>
/// <param name="folder">The ontology folder.</param>
/// <param name="seen">What <see cref="Look"/> saw before the version in force was loaded, so that no edit in between is missed.</param>
/// <param name="changed">Told that something changed.</param>
/// <param name="clock">Times the gathering.</param>
internal sealed class OntologyWatcher(string folder, string seen, Func<CancellationToken, Task> changed, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim _signal = new(0);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = new FileSystemWatcher(folder, "*.ttl") { IncludeSubdirectories = true, EnableRaisingEvents = true };
        watcher.Changed += (_, _) => _signal.Release();
        watcher.Created += (_, _) => _signal.Release();
        watcher.Deleted += (_, _) => _signal.Release();
        watcher.Renamed += (_, _) => _signal.Release();

        var last = seen;
        while (!stoppingToken.IsCancellationRequested)
        {
            var isSignalled = await _signal.WaitAsync(BetweenLooks, stoppingToken);
            var now = Look(folder);
            if (now == last)
            {
                continue;
            }

            if (isSignalled)
            {
                await Task.Delay(Gathering, clock, stoppingToken);
                now = Look(folder);
            }

            last = now;
            await changed(stoppingToken);
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _signal.Dispose();
        base.Dispose();
    }

    /// <summary>Names, sizes and times of the folder's Turtle files.</summary>
    public static string Look(string folder)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles("*.ttl", SearchOption.AllDirectories);
        return string.Join('\n', files.Select(f => $"{f.FullName} {f.Length} {f.LastWriteTimeUtc.Ticks}").Order(StringComparer.Ordinal));
    }
}
