namespace KnowledgeGraph.Ontology.Sources;

/// <summary>The Turtle files of an ontology folder: <c>*.ttl</c> and <c>shapes/*.ttl</c>, in order of name.</summary>
internal sealed class OntologyFolder(string path)
{
    private const string Extension = ".ttl";

    // What lies there is no part of the ontology: fixtures, and people and events of an example.
    private static readonly string[] Others = ["tests/", "examples/"];

    private static readonly string[] Folders = ["", "shapes"];

    public IReadOnlyList<OntologyDocument> ReadDocuments() =>
    [
        .. Folders
            .Select(below => Path.Combine(path, below))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, $"*{Extension}"))
            .Select(NameOf)
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>A further file of the folder that an import names, or null.</summary>
    public OntologyDocument? Find(string name)
    {
        var full = Path.GetFullPath(Path.Combine(path, name));
        var isInside = full.StartsWith(Path.GetFullPath(path) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside && name.EndsWith(Extension, StringComparison.Ordinal) && !Others.Any(name.StartsWith) && File.Exists(full) ? Read(NameOf(full)) : null;
    }

    private string NameOf(string file) => Path.GetRelativePath(path, file).Replace('\\', '/');

    private OntologyDocument Read(string name) => new(name, File.ReadAllBytes(Path.Combine(path, name)));
}
