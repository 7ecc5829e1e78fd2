using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Graph.Embedded.Tests;

/// <summary>Who may open a data folder, and what is told to those who may not.</summary>
public sealed class DataFolderTests
{
    [Fact]
    public async Task A_folder_in_use_names_who_uses_it()
    {
        using var folder = new TemporaryFolder();
        await using var store = EmbeddedStore.Open(folder.FolderPath);
        var refusal = Assert.Throws<GraphStoreException>(() => EmbeddedStore.Open(folder.FolderPath));
        Assert.Matches(
            $"^The data folder {folder.FolderPath} is in use by process {Environment.ProcessId} \\([^)]+\\) since [-0-9T:]+Z\\. "
            + "Stop that process, talk to it instead, or name another folder\\.$",
            refusal.Message);
        Assert.True(refusal.IsRetriable);
    }

    [Fact]
    public async Task A_lock_whose_process_is_gone_is_taken_over()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Sub("graph.lock"), "");
        File.WriteAllText(folder.Sub("graph.owner"), "process 4000000 (gone) since 2020-01-01T00:00:00Z");
        await using var store = EmbeddedStore.Open(folder.FolderPath);
        Assert.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} "), File.ReadAllText(folder.Sub("graph.owner")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_store_gives_its_folder_free_and_leaves_one_file_of_data()
    {
        using var folder = new TemporaryFolder();
        await using (var store = EmbeddedStore.Open(folder.FolderPath))
        {
            await store.AddNodeAsync("id:a");
        }

        Assert.Equal(["graph.db", "graph.lock"], Directory.GetFiles(folder.FolderPath).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        await using var again = EmbeddedStore.Open(folder.FolderPath);
        Assert.Equal(["id:a"], await again.IrisAsync());
    }

    [Fact]
    public void A_folder_that_cannot_be_made_says_why()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Sub("file"), "");
        var refusal = Assert.Throws<GraphStoreException>(() => EmbeddedStore.Open(folder.Sub("file")));
        Assert.StartsWith($"The data folder {folder.Sub("file")} can't be used: ", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(" Give this user the right to write there, or name another folder.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_format_is_refused()
    {
        using var folder = new TemporaryFolder();
        await EmbeddedStore.Open(folder.FolderPath).DisposeAsync();
        Execute(folder, "PRAGMA user_version = 2");
        Assert.Equal(
            $"{folder.Sub("graph.db")} has data format 2; this program reads formats up to 1. Use the newer program, or name another folder.",
            Assert.Throws<GraphStoreException>(() => EmbeddedStore.Open(folder.FolderPath)).Message);
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        Execute(folder, "CREATE TABLE t (a)");
        var bytes = File.ReadAllBytes(folder.Sub("graph.db"));
        Assert.Equal(
            $"{folder.Sub("graph.db")} is an SQLite database, but not one of this program's stores. Name another folder.",
            Assert.Throws<GraphStoreException>(() => EmbeddedStore.Open(folder.FolderPath)).Message);
        Assert.Equal(bytes, File.ReadAllBytes(folder.Sub("graph.db")));
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Sub("graph.db"), new string('x', 10_000));
        Assert.Equal(
            $"Opening could not be done on {folder.Sub("graph.db")}: it is damaged (SQLite Error 26: 'file is not a database'). "
            + "Restore the folder from a backup, or load the data into a new one.",
            Assert.Throws<GraphStoreException>(() => EmbeddedStore.Open(folder.FolderPath)).Message);
    }

    [Fact]
    public async Task Overwritten_pages_are_found()
    {
        using var folder = new TemporaryFolder();
        await using (var store = EmbeddedStore.Open(folder.FolderPath))
        {
            await store.CommitAsync(transaction => Enumerable.Range(0, 2_000).Select(number => transaction.Ensure($"id:{number}")).Count());
        }

        using (var file = new FileStream(folder.Sub("graph.db"), FileMode.Open, FileAccess.ReadWrite))
        {
            file.Position = 3 * 4096;
            file.Write(Enumerable.Repeat((byte)0xFF, (int)(file.Length - file.Position)).ToArray());
        }

        var refusal = Assert.Throws<GraphStoreException>(() => EmbeddedStore.Open(folder.FolderPath));
        Assert.Equal(
            $"Opening could not be done on {folder.Sub("graph.db")}: it is damaged (SQLite Error 11: 'database disk image is malformed'). "
            + "Restore the folder from a backup, or load the data into a new one.",
            refusal.Message);
        Assert.False(refusal.IsRetriable);
    }

    [Theory]
    [InlineData("DELETE FROM commit_log WHERE number = 1", "commit 1 is missing.")]
    [InlineData("DELETE FROM term", "term 1 is named but isn't there.")]
    [InlineData("DELETE FROM node WHERE id = 1", "table node_type names node 1, which isn't there.")]
    [InlineData("DELETE FROM node_type; DELETE FROM node WHERE id = 1", "node 1 is named but isn't there.")]
    [InlineData("UPDATE node SET iri = 'id:same'", "The IRI <id:same> comes twice. (Parameter 'iri')")]
    [InlineData("INSERT INTO value VALUES (1, 1, 0, 15, 1, NULL, 1, NULL)", "there is no kind of value 15.")]
    [InlineData("INSERT INTO value VALUES (1, 1, 0, 2, 1, 1000, 1, NULL)", "Arithmetic operation resulted in an overflow.")]
    public async Task Tables_that_contradict_each_other_are_found(string damage, string finding)
    {
        using var folder = new TemporaryFolder();
        await using (var store = EmbeddedStore.Open(folder.FolderPath))
        {
            await store.CommitAsync(transaction => transaction.AddType(transaction.Ensure("id:a"), transaction.Symbols.Of("c:A")));
            await store.CommitAsync(transaction => transaction.Link(transaction.Ensure("id:a"), transaction.Symbols.Of("c:A"), transaction.Ensure("id:b")));
        }

        Execute(folder, damage);
        Assert.Equal(
            $"The database {folder.Sub("graph.db")} is damaged: {finding} Restore the folder from a backup, or load the data into a new one.",
            Assert.Throws<GraphStoreException>(() => EmbeddedStore.Open(folder.FolderPath)).Message);
    }

    [Fact]
    public async Task A_damaged_entry_of_the_log_is_found_when_it_is_read()
    {
        using var folder = new TemporaryFolder();
        await using (var store = EmbeddedStore.Open(folder.FolderPath))
        {
            await store.AddNodeAsync("id:a");
        }

        Execute(folder, "UPDATE change_log SET change = x'01FF'");
        await using var opened = EmbeddedStore.Open(folder.FolderPath);
        Assert.Equal(
            $"The database {folder.Sub("graph.db")} is damaged: commit 1 in the log: The bytes are no change of a graph: they are damaged or cut short. "
            + "Restore the folder from a backup, or load the data into a new one.",
            Assert.Throws<GraphStoreException>(() => opened.FindChange(1)).Message);
    }

    private static void Execute(TemporaryFolder folder, string text)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Sub("graph.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
