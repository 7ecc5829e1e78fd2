namespace KnowledgeGraph.Benchmarks;

/// <summary>Where things lie in the repository that the benchmarks are run in.</summary>
internal static class Repository
{
    /// <summary>The repository's folder.</summary>
    public static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "KnowledgeGraph.sln")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new DirectoryNotFoundException("Run this from within the repository.");
    }

    /// <summary>The service's assembly, of a release build if there is one.</summary>
    public static string Server() => new[] { "Release", "Debug" }
        .Select(c => Path.Combine(Root(), "src", "KnowledgeGraph.Server", "bin", c, "net10.0", "KnowledgeGraph.Server.dll"))
        .FirstOrDefault(File.Exists) ?? throw new FileNotFoundException("Build it first: dotnet build -c Release src/KnowledgeGraph.Server");
}
