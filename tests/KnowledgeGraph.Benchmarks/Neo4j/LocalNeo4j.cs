using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>A Neo4j server of its own on a temporary folder, with the plugin that the peer needs.</summary>
internal sealed class LocalNeo4j : IDisposable
{
    private readonly string _script;
    private readonly string _home;

    private LocalNeo4j(string script, string home, string settings)
    {
        (_script, _home) = (script, home);
        Http = new Uri(Setting(settings, "KG_NEO4J_URI"));
        Bolt = new Uri(Setting(settings, "KG_NEO4J_BOLT_URI"));
    }

    /// <summary>Address of the HTTP Query API.</summary>
    public Uri Http { get; }

    /// <summary>Address for drivers.</summary>
    public Uri Bolt { get; }

    /// <summary>Starts it.</summary>
    /// <param name="home">Folder of its data, which it makes.</param>
    /// <exception cref="InvalidOperationException">There is none to start, or it doesn't start; the message says why.</exception>
    public static async Task<LocalNeo4j> StartAsync(string home)
    {
        var shared = Environment.GetEnvironmentVariable("KG_SHARED") ?? Path.Combine(Repository.Root(), "..", "shared");
        var script = Path.Combine(shared, "neo4j", "bin", "neo4j");
        if (!File.Exists(script))
        {
            throw new InvalidOperationException($"There is no Neo4j to start at {script}; KG_SHARED names the folder that holds neo4j/bin/neo4j.");
        }

        var (exit, output, errors) = await RunAsync(
            script, "start", home, "--apoc", "--heap", "2g", "--set", "server.memory.pagecache.size=1g", "--set", "server.threads.worker_count=32");
        return exit == 0 ? new LocalNeo4j(script, home, output) : throw new InvalidOperationException($"Neo4j did not start: {errors}");
    }

    /// <inheritdoc/>
    public void Dispose() => RunAsync(_script, "stop", _home).GetAwaiter().GetResult();

    private static string Setting(string settings, string name) =>
        settings.Split('\n').Select(line => line.Split('=', 2)).First(parts => parts[0] == name)[1].Trim();

    private static async Task<(int Exit, string Output, string Errors)> RunAsync(string script, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(script, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
