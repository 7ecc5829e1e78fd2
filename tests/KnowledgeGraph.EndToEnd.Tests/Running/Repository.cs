using System.Runtime.CompilerServices;

namespace KnowledgeGraph.EndToEnd.Tests.Running;

/// <summary>The folder that holds the solution, and what of it is served or asked.</summary>
internal static class Repository
{
    /// <summary>The folder itself.</summary>
    public static string Root { get; } = Find();

    /// <summary>The ontology that is served by default.</summary>
    public static string Ontology { get; } = Path.Combine(Root, "ontology");

    /// <summary>The saved queries.</summary>
    public static string Queries { get; } = Path.Combine(Root, "queries");

    /// <summary>What the saved queries are answered, one file for each.</summary>
    public static string Answers { get; } = Path.Combine(Root, "tests", "KnowledgeGraph.EndToEnd.Tests", "Answers");

    /// <summary>The lending library: an ontology that shares no term with the one above.</summary>
    public static string Library { get; } = Path.Combine(Root, "tests", "KnowledgeGraph.Api.Tests", "Library");

    /// <summary>The server's assembly, of the configuration that the tests were built in.</summary>
    public static string Server { get; } = Path.Combine(Root, "src", "KnowledgeGraph.Server", "bin", BuiltAs(), "KnowledgeGraph.Server.dll");

    /// <summary>The assembly of <c>kg</c>, of the same configuration.</summary>
    public static string CommandLine { get; } = Path.Combine(Root, "src", "KnowledgeGraph.Cli", "bin", BuiltAs(), "kg.dll");

    /// <summary>Names of the saved queries, in their order.</summary>
    public static IReadOnlyList<string> QueryNames { get; } =
        [.. Directory.GetFiles(Queries, "*.graphql").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>The text of a saved query.</summary>
    public static string Query(string name) => File.ReadAllText(Path.Combine(Queries, name + ".graphql"));

    private static string BuiltAs()
    {
        var folder = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        return Path.Combine(Path.GetFileName(Path.GetDirectoryName(folder)!), Path.GetFileName(folder));
    }

    private static string Find([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException($"No folder above {here} holds KnowledgeGraph.sln.");
    }
}
