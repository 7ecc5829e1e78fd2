using System.Collections.Immutable;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>The working tree that these tests were built from.</summary>
internal static class Repository
{
    private static readonly Lazy<ImmutableArray<SourceFile>> ReadProduct = new(() => Read("src"));
    private static readonly Lazy<ImmutableArray<SourceFile>> ReadTests = new(() => Read("tests"));

    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file below <c>src</c>.</summary>
    public static ImmutableArray<SourceFile> Product => ReadProduct.Value;

    /// <summary>Every C# file below <c>tests</c>.</summary>
    public static ImmutableArray<SourceFile> Tests => ReadTests.Value;

    /// <summary>The files below a folder that are written by hand, relative to the root, with slashes; none where the folder is absent.</summary>
    public static IEnumerable<string> Files(string folder, string pattern)
    {
        var directory = Path.Combine(Root, folder);
        return !Directory.Exists(directory)
            ? []
            : Directory
                .EnumerateFiles(directory, pattern, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "dist" or "artifacts"))
                .Order(StringComparer.Ordinal);
    }

    public static string ReadText(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static ImmutableArray<SourceFile> Read(string folder) =>
        [.. Files(folder, "*.cs").Select(file => new SourceFile(file, ReadText(file)))];

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "KnowledgeGraph.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("No folder above the tests holds KnowledgeGraph.sln.");
    }
}
