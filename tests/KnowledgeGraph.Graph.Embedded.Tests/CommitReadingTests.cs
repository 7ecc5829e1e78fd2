using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Embedded.Tests;

/// <summary>Reading at a commit, and who wrote it.</summary>
public sealed class CommitReadingTests
{
    [Fact]
    public async Task A_read_names_its_commit_or_takes_the_newest()
    {
        await using var store = EmbeddedStore.InMemory();
        await store.AddNodeAsync("id:a");
        await store.AddNodeAsync("id:b");
        Assert.Equal([], await store.IrisAsync(0));
        Assert.Equal(["id:a"], await store.IrisAsync(1));
        Assert.Equal(["id:a", "id:b"], await store.IrisAsync());
    }

    [Fact]
    public async Task Only_so_many_commits_can_be_read_at_but_a_running_read_keeps_its_own()
    {
        await using var store = EmbeddedStore.InMemory(new EmbeddedStoreOptions { ReadableCommits = 2 });
        await store.AddNodeAsync("id:0");
        var iris = await store.ReadAsync(
            view =>
            {
                for (var number = 1; number < 9; number++)
                {
                    Assert.NotNull(store.CommitAsync(transaction => transaction.Ensure($"id:{number}")).AsTask().GetAwaiter().GetResult().Commit);
                }

                return view.Nodes().Select(view.IriOf).ToList();
            },
            null,
            CancellationToken.None);
        Assert.Equal(["id:0"], iris);
        Assert.Equal(1, store.OldestReadable);
        await store.AddNodeAsync("id:9");
        Assert.Equal(8, store.OldestReadable);
        var refusal = await Assert.ThrowsAsync<GraphStoreException>(async () => await store.IrisAsync(7));
        Assert.Equal("Commit 7 can't be read at: the store holds commits 8 to 10. Name one of these, or none.", refusal.Message);
        Assert.Equal("BAD_INPUT", refusal.Code);
        await Assert.ThrowsAsync<GraphStoreException>(async () => await store.IrisAsync(11));
    }

    [Fact]
    public async Task A_commit_tells_who_wrote_it_also_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        var provenance = new Provenance("importer \U0001F600", "people.ttl", "2026-11", new DateTimeOffset(2026, 11, 20, 23, 59, 59, 123, TimeSpan.FromMinutes(-210)).AddTicks(4567));
        await using (var store = EmbeddedStore.Open(folder.FolderPath))
        {
            await store.CommitAsync(provenance, transaction => transaction.Ensure("id:a"), CancellationToken.None);
            Assert.Equal(new CommitRecord(1, provenance), store.FindCommit(1));
        }

        await using var opened = EmbeddedStore.Open(folder.FolderPath);
        Assert.Equal(new CommitRecord(1, provenance), opened.FindCommit(1));
        Assert.Equal(provenance.At.Offset, opened.FindCommit(1)!.Provenance.At.Offset);
        Assert.Null(opened.FindCommit(0));
        Assert.Null(opened.FindCommit(2));
    }

    [Fact]
    public async Task A_question_is_answered_at_its_commit()
    {
        await using var store = EmbeddedStore.InMemory();
        var type = store.Symbols.Of("c:Thing");
        await store.CommitAsync(transaction => transaction.AddType(transaction.Ensure("id:a"), type));
        await store.CommitAsync(transaction => transaction.AddType(transaction.Ensure("id:b"), type));
        var query = new GraphQuery(new NodeSource.OfClasses([type]), Filter.True, [], PageRequest.All, new Selection([new SelectedItem.Provenance()]), CountTotal: true);
        var now = await store.QueryAsync(query, new QueryRun(Writing.Noon, null, new QueryLimits()), CancellationToken.None);
        var then = await store.QueryAsync(query, new QueryRun(Writing.Noon, 1, new QueryLimits()), CancellationToken.None);
        Assert.Equal(["id:a", "id:b"], now.List.Nodes.Select(node => node.Iri));
        Assert.Equal((2, 2), (now.Commit, now.List.Total));
        Assert.Equal(["id:a"], then.List.Nodes.Select(node => node.Iri));
        Assert.Equal((1, 1), (then.Commit, then.List.Total));
        Assert.Equal(store.FindCommit(2), now.List.Nodes[1].Fields[0]);
    }
}
