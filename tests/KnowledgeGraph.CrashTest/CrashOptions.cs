using System.Globalization;

namespace KnowledgeGraph.CrashTest;

/// <summary>What the test was asked to do.</summary>
/// <param name="Kills">How often the service is killed. Default: 25.</param>
/// <param name="Seed">Seed of everything that is left to chance. Default: 1.</param>
/// <param name="Server">The service's assembly. Default: that of the newest build in the repository.</param>
/// <param name="Ontology">The ontology folder. Default: the repository's.</param>
internal sealed record CrashOptions(int Kills, int Seed, string Server, string Ontology)
{
    /// <summary>Reads the command line.</summary>
    public static CrashOptions Read(string[] arguments)
    {
        var root = Root();
        return new CrashOptions(
            int.Parse(Value("--kills") ?? "25", CultureInfo.InvariantCulture),
            int.Parse(Value("--seed") ?? "1", CultureInfo.InvariantCulture),
            Value("--server") ?? NewestBuild(root),
            Path.Combine(root, "ontology"));

        string? Value(string name) => Array.IndexOf(arguments, name) is var at and >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }

    private static string NewestBuild(string root) => Directory
        .GetFiles(Path.Combine(root, "src", "KnowledgeGraph.Server", "bin"), "KnowledgeGraph.Server.dll", SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}ref", StringComparison.Ordinal))
        .OrderByDescending(File.GetLastWriteTimeUtc)
        .FirstOrDefault() ?? throw new FileNotFoundException("Build src/KnowledgeGraph.Server first, or name its assembly with --server.");

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "KnowledgeGraph.sln")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new DirectoryNotFoundException("Run this from within the repository.");
    }
}
