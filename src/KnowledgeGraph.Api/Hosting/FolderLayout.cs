using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>Where things lie by default.</summary>
public static class FolderLayout
{
    private const string RepositoryMark = "KnowledgeGraph.sln";

    /// <summary>The repository that the program was built in, or started in; else the folder of the program.</summary>
    public static string Root() => Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory) ?? AppContext.BaseDirectory;

    /// <summary>The data folder of an ontology folder: each has its own.</summary>
    public static string DataFolderOf(string root, string ontologyFolder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(ontologyFolder));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(full)).AsSpan(0, 4));
        return Path.Combine(root, ".data", $"{Path.GetFileName(full)}-{hash}");
    }

    private static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, RepositoryMark)))
            {
                return at.FullName;
            }
        }

        return null;
    }
}
