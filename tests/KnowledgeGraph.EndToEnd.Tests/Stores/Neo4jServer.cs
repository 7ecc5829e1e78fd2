using System.Diagnostics;
using KnowledgeGraph.EndToEnd.Tests.Running;

namespace KnowledgeGraph.EndToEnd.Tests.Stores;

/// <summary>
/// A Neo4j server of its own on a temporary folder, which asks for a password and ends with the tests. Where it can't be had the tests are
/// skipped with the reason.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    /// <summary>The user of the server.</summary>
    public const string User = "neo4j";

    private const string PasswordVariable = "KG_NEO4J_PASSWORD";
    private const string Password = "right-password";
    private readonly string _home = Path.Combine(Path.GetTempPath(), $"kg-neo4j-{Path.GetRandomFileName()}");
    private readonly string? _before = Environment.GetEnvironmentVariable(PasswordVariable);
    private string? _uri;
    private string _missing = "";

    private static string Script => Path.Combine(Environment.GetEnvironmentVariable("KG_SHARED") ?? Path.Combine(Repository.Root, "..", "shared"), "neo4j", "bin", "neo4j");

    /// <summary>The options of the server's and kg's command lines that lead here; skips the test where there is no server.</summary>
    public string[] Options()
    {
        Skip.If(_uri is null, _missing);
        return ["--neo4j-uri", _uri!, "--neo4j-user", User];
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (!File.Exists(Script))
        {
            _missing = $"There is no Neo4j to start at {Script} (KG_SHARED names its folder).";
            return;
        }

        var (exit, output, errors) = await RunAsync("start", _home, "--heap", "384m", "--password", Password);
        _missing = $"The server did not start: {errors}";
        _uri = exit == 0 ? output.Split('\n').Select(line => line.Split('=', 2)).First(parts => parts[0].EndsWith("KG_NEO4J_URI", StringComparison.Ordinal))[1].Trim().Trim('"', '\'') : null;
        Environment.SetEnvironmentVariable(PasswordVariable, Password);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        Environment.SetEnvironmentVariable(PasswordVariable, _before);
        if (_uri is not null)
        {
            await RunAsync("stop", _home);
        }

        if (Directory.Exists(_home))
        {
            Directory.Delete(_home, recursive: true);
        }
    }

    private static async Task<(int Exit, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Script, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
