using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Engagement.Tests;

/// <summary>The folder that holds the solution.</summary>
internal static class Repository
{
    /// <summary>The ontology folder that is served.</summary>
    public static string Ontology { get; } = Path.Combine(Root(), "ontology");

    private static string Root([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException($"No folder above {here} holds KnowledgeGraph.sln.");
    }
}
