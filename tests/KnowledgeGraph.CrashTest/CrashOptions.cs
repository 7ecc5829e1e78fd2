using System.Globalization;

namespace KnowledgeGraph.CrashTest;

/// <summary>What the test was asked to do.</summary>
/// <param name="Kills">How often something is killed. Default: 25.</param>
/// <param name="Seed">Seed of everything that is left to chance. Default: 1.</param>
/// <param name="Store">Where the service keeps its graph: <see cref="Embedded"/> or <see cref="Neo4j"/>. Default: embedded.</param>
/// <param name="Victim">What is killed: <see cref="Service"/> or <see cref="Database"/>. Default: the service.</param>
/// <param name="Server">The service's assembly. Default: that of the newest build in the repository.</param>
/// <param name="Ontology">The ontology folder. Default: the repository's.</param>
internal sealed record CrashOptions(int Kills, int Seed, string Store, string Victim, string Server, string Ontology)
{
    public const string Embedded = "embedded";
    public const string Neo4j = "neo4j";
    public const string Service = "service";
    public const string Database = "database";

    /// <summary>Reads the command line.</summary>
    /// <exception cref="ArgumentException">There is no such store or victim, or the embedded store has no process to kill.</exception>
    public static CrashOptions Read(string[] arguments)
    {
        var root = Root();
        var options = new CrashOptions(
            int.Parse(Value("--kills") ?? "25", CultureInfo.InvariantCulture),
            int.Parse(Value("--seed") ?? "1", CultureInfo.InvariantCulture),
            Choice("--store", Embedded, Neo4j),
            Choice("--kill", Service, Database),
            Value("--server") ?? NewestBuild(root),
            Path.Combine(root, "ontology"));
        return options is { Victim: Database, Store: Embedded }
            ? throw new ArgumentException("The embedded store runs in the service's process: --kill database needs --store neo4j.", nameof(arguments))
            : options;

        string? Value(string name) => Array.IndexOf(arguments, name) is var at and >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;

        string Choice(string name, string usual, string other) => Value(name) is var value && (value is null || value == usual) ? usual
            : value == other ? other
            : throw new ArgumentException($"{name} is {usual} or {other}, not {value}.", nameof(arguments));
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
