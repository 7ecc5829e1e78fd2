namespace KnowledgeGraph.EndToEnd.Tests.Running;

/// <summary>A copy of an ontology folder's Turtle files that a test may edit as a person would, and bring back to what it was.</summary>
public sealed class OntologyCopy : IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly Dictionary<string, string> _originals = new(StringComparer.Ordinal);

    private OntologyCopy()
    {
    }

    /// <summary>The folder to serve.</summary>
    public string FolderPath => _temporary.Sub("ontology");

    /// <summary>A folder beside it that isn't there yet, for data.</summary>
    public string DataPath => _temporary.Sub("data");

    /// <summary>Copies a folder.</summary>
    /// <param name="folder">The ontology folder.</param>
    /// <param name="rewrite">What becomes of each file's text; null: nothing.</param>
    public static OntologyCopy Of(string folder, Func<string, string>? rewrite = null)
    {
        var copy = new OntologyCopy();
        foreach (var file in Directory.EnumerateFiles(folder, "*.ttl", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            copy.Write(Path.GetRelativePath(folder, file), rewrite is null ? text : rewrite(text));
        }

        return copy;
    }

    /// <summary>A folder with these files and nothing else.</summary>
    public static OntologyCopy With(params (string File, string Text)[] files)
    {
        var copy = new OntologyCopy();
        foreach (var (file, text) in files)
        {
            copy.Write(file, text);
        }

        return copy;
    }

    /// <summary>Replaces a passage that occurs once.</summary>
    /// <exception cref="ArgumentException">It doesn't, so the test no longer fits the ontology.</exception>
    public void Replace(string file, string passage, string replacement)
    {
        var text = Remember(file);
        var at = text.IndexOf(passage, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(passage, at + 1, StringComparison.Ordinal) >= 0)
        {
            throw new ArgumentException($"{file} must hold this passage once, and holds it {(at < 0 ? "never" : "more than once")}:\n{passage}", nameof(passage));
        }

        File.WriteAllText(PathOf(file), string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + passage.Length)));
    }

    /// <summary>Adds text at the end of a file.</summary>
    public void Append(string file, string addition) => File.WriteAllText(PathOf(file), Remember(file) + addition);

    /// <summary>Writes a file of the folder, whatever was in it.</summary>
    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    /// <summary>The number of lines of a file.</summary>
    public int LinesOf(string file) => File.ReadAllLines(PathOf(file)).Length;

    /// <summary>Undoes every edit.</summary>
    public void Restore()
    {
        foreach (var (file, text) in _originals)
        {
            File.WriteAllText(PathOf(file), text);
        }

        _originals.Clear();
    }

    /// <inheritdoc/>
    public void Dispose() => _temporary.Dispose();

    private string Remember(string file)
    {
        var text = File.ReadAllText(PathOf(file));
        _originals.TryAdd(file, text);
        return text;
    }

    private string PathOf(string file) => Path.Combine(FolderPath, file);
}
