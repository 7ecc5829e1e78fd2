namespace KnowledgeGraph.Benchmarks;

/// <summary>A temporary folder with a copy of the repository's ontology, on which the service is started as an operator starts it.</summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>Makes the folder.</summary>
    public Workplace()
    {
        Folder = Directory.CreateTempSubdirectory("kg-benchmark-").FullName;
        CopyFolder(Path.Combine(Repository.Root(), "ontology"), Ontology);
    }

    /// <summary>The temporary folder.</summary>
    public string Folder { get; }

    /// <summary>The copy of the ontology folder.</summary>
    public string Ontology => Path.Combine(Folder, "ontology");

    /// <summary>Starts the service on the copy; its data folder stays from start to start.</summary>
    /// <param name="more">More arguments.</param>
    public Task<PeerProcess> StartServiceAsync(params string[] more) => PeerProcess.StartAsync(
        "dotnet", Folder, [Repository.Server(), "--ontology", Ontology, "--data", Path.Combine(Folder, "data"), "--url", "http://127.0.0.1:0", .. more]);

    /// <summary>Copies a folder with everything below it.</summary>
    public static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
