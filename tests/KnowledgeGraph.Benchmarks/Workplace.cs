using System.ComponentModel;
using System.Diagnostics;

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

    /// <summary>Installs a peer's packages in a copy of its folder and starts it.</summary>
    /// <param name="folder">Its folder below that of this project.</param>
    /// <param name="install">Command of npm.</param>
    /// <param name="argument">What its server is told.</param>
    /// <param name="output">Told why, if it can't be had.</param>
    /// <returns>The peer; null where Node or the packages can't be had.</returns>
    public async Task<PeerProcess?> StartNodeAsync(string folder, string install, string argument, TextWriter output)
    {
        var peer = Path.Combine(Folder, Path.GetFileName(folder));
        CopyFolder(Path.Combine(Repository.Root(), "tests", "KnowledgeGraph.Benchmarks", folder), peer);
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", [install, "--no-audit", "--no-fund", "--silent"]) { WorkingDirectory = peer })!;
            await npm.WaitForExitAsync();
            return await PeerProcess.StartAsync("node", peer, "server.mjs", argument);
        }
        catch (Exception absent) when (absent is Win32Exception or InvalidOperationException)
        {
            output.WriteLine($"{Path.GetFileName(folder)} is left out: {absent.Message}");
            return null;
        }
    }

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
