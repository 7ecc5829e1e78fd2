using KnowledgeGraph.Graph.Values;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Graph.Embedded.Tests;

/// <summary>The disk says no: nothing of the change is kept, the caller is told why, and the store goes on.</summary>
public sealed class StoreFailureTests
{
    [Fact]
    public async Task Without_room_the_change_is_refused_and_a_smaller_one_still_fits()
    {
        using var folder = new TemporaryFolder();
        await using (var store = EmbeddedStore.Open(folder.FolderPath, new EmbeddedStoreOptions { MaximumBytes = 400_000 }))
        {
            await store.AddNodeAsync("id:before");
            var refusal = await Assert.ThrowsAsync<GraphStoreException>(async () => await store.CommitAsync(transaction =>
                transaction.AddValue(transaction.Ensure("id:large"), transaction.Symbols.Of("p:new"), StoredValue.OfString(new string('x', 600_000)))));
            Assert.Equal(
                $"The change could not be done on {folder.Sub("graph.db")}: there is no room left (the disk is full, or the store's greatest size is reached) "
                + "(SQLite Error 13: 'database or disk is full'). Make room and try again.",
                refusal.Message);
            Assert.Equal(("STORE_UNAVAILABLE", true), (refusal.Code, refusal.IsRetriable));
            Assert.Equal(["id:before"], await store.IrisAsync());
            Assert.Equal(2, (await store.CommitAsync(transaction => transaction.AddType(transaction.Ensure("id:after"), transaction.Symbols.Of("p:new")))).Commit);
        }

        await using var opened = EmbeddedStore.Open(folder.FolderPath);
        Assert.Equal(["id:after", "id:before"], await opened.IrisAsync());
    }

    [Fact]
    public async Task All_of_a_group_are_told_and_the_next_group_gets_their_numbers()
    {
        using var folder = new TemporaryFolder();
        await using var store = EmbeddedStore.Open(folder.FolderPath);
        await store.AddNodeAsync("id:before");
        using (var other = new SqliteConnection($"Data Source={folder.Sub("graph.db")};Pooling=False"))
        {
            other.Open();
            using var hold = other.BeginTransaction(deferred: false);
            Task[] group = [store.AddNodeAsync("id:a").AsTask(), store.AddNodeAsync("id:a").AsTask(), store.AddNodeAsync("id:b").AsTask()];
            foreach (var request in group)
            {
                var refusal = await Assert.ThrowsAsync<GraphStoreException>(() => request);
                Assert.Equal(
                    $"The change could not be done on {folder.Sub("graph.db")}: another program holds a lock on it (SQLite Error 5: 'database is locked'). "
                    + "Close that program and try again.",
                    refusal.Message);
                Assert.True(refusal.IsRetriable);
            }
        }

        Assert.Equal(["id:before"], await store.IrisAsync());
        Assert.Equal(2, (await store.AddNodeAsync("id:c")).Commit);
        Assert.Equal(["id:before", "id:c"], await store.IrisAsync());
    }

    [Fact]
    public async Task Disk_and_memory_that_disagree_stop_the_writing()
    {
        using var folder = new TemporaryFolder();
        await using var store = EmbeddedStore.Open(folder.FolderPath);
        await store.AddNodeAsync("id:before");
        using (var other = new SqliteConnection($"Data Source={folder.Sub("graph.db")};Pooling=False"))
        {
            other.Open();
            using var foreign = other.CreateCommand();
            foreign.CommandText = "INSERT INTO commit_log VALUES (2, 0, 0, 'a stranger', '', '')";
            foreign.ExecuteNonQuery();
        }

        await Assert.ThrowsAsync<GraphStoreException>(async () => await store.AddNodeAsync("id:a"));
        var refusal = await Assert.ThrowsAsync<GraphStoreException>(async () => await store.AddNodeAsync("id:a"));
        Assert.Equal(
            $"{folder.Sub("graph.db")} holds 2 commits, the running store 1. Restart the service: it then goes on from the disk.",
            refusal.Message);
        Assert.Equal(["id:before"], await store.IrisAsync());
    }
}
