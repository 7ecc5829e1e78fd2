namespace KnowledgeGraph.EndToEnd.Tests.Running;

/// <summary>A folder of its own for a test, gone afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its full path.</summary>
    public string FolderPath { get; } = Directory.CreateTempSubdirectory("kg-end-to-end-").FullName;

    /// <summary>The full path of something in it.</summary>
    public string Sub(string name) => Path.Combine(FolderPath, name);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(FolderPath, recursive: true);
}
