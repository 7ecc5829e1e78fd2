using System.Diagnostics;

namespace KnowledgeGraph.Neo4jServers;

/// <summary>The program of a server and its folder; the ports of its first start are kept.</summary>
internal sealed class OwnProgram(string heap, bool isBusy, string password, string[] more) : IAsyncDisposable
{
    private readonly string _home = Path.Combine(Path.GetTempPath(), $"kg-neo4j-{Path.GetRandomFileName()}");
    private string[] _ports = [];

    /// <summary>Why it can't be started on this machine; null if it can.</summary>
    public static string? Missing => File.Exists(Script) ? null : $"There is no Neo4j to start at {Script} (KG_SHARED names its folder).";

    private static string Script => Path.Combine(Environment.GetEnvironmentVariable("KG_SHARED") ?? Path.Combine(Root(), "..", "shared"), "neo4j", "bin", "neo4j");

    /// <summary>Address for drivers, once it has been started.</summary>
    public Uri? Bolt { get; private set; }

    /// <summary>Starts it and waits until it answers.</summary>
    /// <returns>Its address.</returns>
    public async Task<Uri> StartAsync()
    {
        string[] secret = password.Length > 0 ? ["--password", password] : [];
        var (exit, output, errors) = await RunAsync(["start", _home, "--heap", heap, .. secret, .. more, .. _ports]);
        if (exit != 0)
        {
            throw new InvalidOperationException($"The Neo4j server did not start: {errors}");
        }

        var values = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        var http = new Uri(values["KG_NEO4J_URI"]);
        Bolt = new Uri(values["KG_NEO4J_BOLT_URI"]);
        _ports = ["--http", $"{http.Port}", "--bolt", $"{Bolt.Port}"];
        return http;
    }

    /// <summary>Ends it at once.</summary>
    public Task KillAsync() => RunAsync(["kill", _home]);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Directory.Exists(_home))
        {
            await KillAsync();
            Directory.Delete(_home, recursive: true);
        }
    }

    private async Task<(int Exit, string Output, string Errors)> RunAsync(string[] arguments)
    {
        var start = new ProcessStartInfo(Script, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (!isBusy)
        {
            start.Environment["JDK_JAVA_OPTIONS"] = "-XX:TieredStopAtLevel=1";
        }

        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Run this from within the repository.");
    }
}
