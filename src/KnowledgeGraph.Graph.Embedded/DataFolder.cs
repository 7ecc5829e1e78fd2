using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>
/// A data folder that this process owns until it is disposed. The operating system holds the lock, so that one whose process is gone
/// is free at once; the text beside it only tells others who holds it.
/// </summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream _lock;
    private readonly string _ownerFile;

    private DataFolder(string path, FileStream heldLock, string ownerFile)
    {
        FolderPath = path;
        _lock = heldLock;
        _ownerFile = ownerFile;
    }

    /// <summary>Full path of the folder.</summary>
    public string FolderPath { get; }

    /// <summary>Full path of the database file.</summary>
    public string DatabaseFile => Path.Combine(FolderPath, "graph.db");

    /// <summary>Takes a folder, made if need be.</summary>
    /// <exception cref="GraphStoreException">Another process owns it, or it can't be written to.</exception>
    public static DataFolder Take(string path, TimeProvider clock)
    {
        var folder = Path.GetFullPath(path);
        var (lockFile, ownerFile) = (Path.Combine(folder, "graph.lock"), Path.Combine(folder, "graph.owner"));
        try
        {
            Directory.CreateDirectory(folder);
            var heldLock = new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            TellOthers(ownerFile, clock);
            return new DataFolder(folder, heldLock, ownerFile);
        }
        catch (IOException failure) when (File.Exists(lockFile))
        {
            throw StoreFailure.Of(
                $"The data folder {folder} is in use by {ReadOwner(ownerFile)}. Stop that process, talk to it instead, or name another folder.",
                isRetriable: true,
                failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw StoreFailure.Of(
                $"The data folder {folder} can't be used: {failure.Message} Give this user the right to write there, or name another folder.",
                isRetriable: false,
                failure);
        }
    }

    public void Dispose()
    {
        File.Delete(_ownerFile);
        _lock.Dispose();
    }

    private static void TellOthers(string ownerFile, TimeProvider clock)
    {
        try
        {
            using var process = Process.GetCurrentProcess();
            File.WriteAllText(ownerFile, string.Create(
                CultureInfo.InvariantCulture,
                $"process {Environment.ProcessId} ({process.ProcessName}) since {clock.GetUtcNow():yyyy-MM-dd'T'HH:mm:ss'Z'}"));
        }
        catch (IOException)
        {
            // The lock is held all the same; others are told of "another process".
        }
    }

    private static string ReadOwner(string ownerFile)
    {
        try
        {
            return File.ReadAllText(ownerFile).Trim() is { Length: > 0 } owner ? owner : "another process";
        }
        catch (IOException)
        {
            return "another process";
        }
    }
}
