namespace KnowledgeGraph.Server;

/// <summary>A question from the folder of saved queries.</summary>
/// <param name="Name">File name without its ending.</param>
/// <param name="Title">First comment line.</param>
/// <param name="Comment">The other comment lines at the file's begin.</param>
/// <param name="Text">The whole file.</param>
internal sealed record SavedQuery(string Name, string Title, string Comment, string Text)
{
    /// <summary>Reads the <c>*.graphql</c> files of a folder, ordered by name; none if there is no such folder.</summary>
    public static IReadOnlyList<SavedQuery> ReadAll(string folder) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder, "*.graphql").Order(StringComparer.Ordinal).Select(Read)]
        : [];

    private static SavedQuery Read(string file)
    {
        var text = File.ReadAllText(file);
        var comments = text.Split('\n').Select(l => l.Trim()).TakeWhile(l => l.StartsWith('#')).Select(l => l.TrimStart('#').Trim()).ToList();
        var name = Path.GetFileNameWithoutExtension(file);
        return new SavedQuery(name, comments.FirstOrDefault() ?? name, string.Join('\n', comments.Skip(1)), text);
    }
}
