namespace KnowledgeGraph.Graph.Embedded.Tests;

/// <summary>A copy of a store that is at work.</summary>
public sealed class BackupTests
{
    [Fact]
    public async Task A_backup_opens_as_a_store_of_its_own()
    {
        using var folder = new TemporaryFolder();
        await using var store = EmbeddedStore.Open(folder.Sub("live"));
        await store.AddNodeAsync("id:a");
        await store.BackUpAsync(folder.Sub("copy"), CancellationToken.None);
        await store.AddNodeAsync("id:b");

        await using var copy = EmbeddedStore.Open(folder.Sub("copy"));
        Assert.Equal(["id:a"], await copy.IrisAsync());
        Assert.Equal(2, (await copy.AddNodeAsync("id:c")).Commit);
        Assert.Equal(["id:a", "id:b"], await store.IrisAsync());
    }

    [Fact]
    public async Task A_backup_is_never_written_over_another()
    {
        using var folder = new TemporaryFolder();
        await using var store = EmbeddedStore.Open(folder.Sub("live"));
        await store.BackUpAsync(folder.Sub("copy"), CancellationToken.None);
        var refusal = await Assert.ThrowsAsync<GraphStoreException>(() => store.BackUpAsync(folder.Sub("copy"), CancellationToken.None));
        Assert.Equal(
            $"{Path.Combine(folder.Sub("copy"), "graph.db")} is there already: a backup is never written over another. Name a new folder.",
            refusal.Message);
    }

    [Fact]
    public async Task A_store_in_memory_has_nothing_to_back_up()
    {
        using var folder = new TemporaryFolder();
        await using var store = EmbeddedStore.InMemory();
        var refusal = await Assert.ThrowsAsync<GraphStoreException>(() => store.BackUpAsync(folder.Sub("copy"), CancellationToken.None));
        Assert.Equal("A store in memory has nothing on disk to copy. Open one in a data folder.", refusal.Message);
    }
}
