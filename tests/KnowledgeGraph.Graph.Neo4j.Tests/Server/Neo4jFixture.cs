using System.Diagnostics;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Server;

/// <summary>
/// A real server for all tests: the one at <c>KG_NEO4J_URI</c> if that is set, else one of its own on a temporary folder, which ends with
/// the tests. Where neither can be had the tests are skipped with the reason.
/// </summary>
public sealed class Neo4jFixture : IAsyncLifetime
{
    private readonly string _home = Path.Combine(Path.GetTempPath(), $"kg-neo4j-{Path.GetRandomFileName()}");
    private Neo4jStoreOptions? _options;
    private string _missing = "";
    private bool _isStarted;

    public async Task InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("KG_NEO4J_URI") is { Length: > 0 } uri)
        {
            _options = OptionsOf(uri, Environment.GetEnvironmentVariable("KG_NEO4J_USER"), Environment.GetEnvironmentVariable("KG_NEO4J_PASSWORD"));
            return;
        }

        if (!File.Exists(Script))
        {
            _missing = $"KG_NEO4J_URI names no server, and there is none to start at {Script} (KG_SHARED names its folder).";
            return;
        }

        var (exit, output, errors) = await RunAsync("start", _home, "--heap", "768m");
        _isStarted = exit == 0;
        _missing = $"The server did not start: {errors}";
        _options = _isStarted ? OptionsOf(Value(output, "KG_NEO4J_URI"), null, null) : null;
    }

    public async Task DisposeAsync()
    {
        if (_isStarted)
        {
            await RunAsync("stop", _home);
        }

        if (Directory.Exists(_home))
        {
            Directory.Delete(_home, recursive: true);
        }
    }

    /// <summary>How to reach the server; skips the test where there is none.</summary>
    internal Neo4jStoreOptions Options()
    {
        Skip.If(_options is null, _missing);
        return _options!;
    }

    /// <summary>A new executor on the server; skips the test where there is none.</summary>
    internal QueryApiExecutor Open() => new(Options());

    private static string Script => Path.Combine(Environment.GetEnvironmentVariable("KG_SHARED") ?? Path.Combine(RepositoryRoot(), "..", "shared"), "neo4j", "bin", "neo4j");

    private static Neo4jStoreOptions OptionsOf(string uri, string? user, string? password) => new()
    {
        Uri = new Uri(uri),
        User = user ?? "",
        Password = password ?? "",
        Database = Environment.GetEnvironmentVariable("KG_NEO4J_DATABASE") ?? "neo4j",
        TimeLimit = TimeSpan.FromMinutes(1),
    };

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    private static string Value(string output, string name) =>
        output.Split('\n').Select(line => line.Split('=', 2)).First(parts => parts[0] == name)[1].Trim();

    private static async Task<(int Exit, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Script, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
