namespace KnowledgeGraph.Graph.Embedded.Tests;

/// <summary>Values that the host keeps beside the graph.</summary>
public sealed class StateTests
{
    [Fact]
    public async Task A_state_is_kept_until_it_is_removed()
    {
        using var folder = new TemporaryFolder();
        await using (var store = EmbeddedStore.Open(folder.FolderPath))
        {
            Assert.Null(store.GetState("clock"));
            await store.SetStateAsync("clock", "2026-11-20", CancellationToken.None);
            await store.SetStateAsync("other", "x", CancellationToken.None);
            await store.SetStateAsync("other", null, CancellationToken.None);
            Assert.Equal(0, store.Head);
        }

        await using var opened = EmbeddedStore.Open(folder.FolderPath);
        Assert.Equal("2026-11-20", opened.GetState("clock"));
        Assert.Null(opened.GetState("other"));
    }

    [Fact]
    public async Task A_state_set_with_a_commit_is_set_even_if_nothing_else_changes()
    {
        await using var store = EmbeddedStore.InMemory();
        var result = await store.CommitAsync(
            Writing.Provenance, _ => 1, new Dictionary<string, string?> { ["ontology"] = "v2" }, CancellationToken.None);
        Assert.Null(result.Commit);
        Assert.Equal("v2", store.GetState("ontology"));
    }

    [Fact]
    public async Task A_state_of_a_work_that_throws_is_not_set()
    {
        await using var store = EmbeddedStore.InMemory();
        await Assert.ThrowsAsync<InvalidDataException>(async () => await store.CommitAsync<int>(
            Writing.Provenance, _ => throw new InvalidDataException(), new Dictionary<string, string?> { ["ontology"] = "v2" }, CancellationToken.None));
        Assert.Null(store.GetState("ontology"));
    }
}
