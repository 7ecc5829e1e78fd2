namespace KnowledgeGraph.Rdf.Tests;

/// <summary>Finds the repository, and the official suites and design documents that lie beside it where somebody put them.</summary>
internal static class SharedFolder
{
    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>A path below the shared folder; whether anything is there is for the caller to ask.</summary>
    public static string PathTo(params string[] parts) =>
        Path.Combine([Environment.GetEnvironmentVariable("KG_SHARED") ?? Path.Combine(RepositoryRoot, "..", "shared"), .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
