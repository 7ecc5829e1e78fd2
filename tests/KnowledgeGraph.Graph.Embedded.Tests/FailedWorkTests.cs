namespace KnowledgeGraph.Graph.Embedded.Tests;

/// <summary>Work that throws, changes nothing, comes too late or must not be.</summary>
public sealed class FailedWorkTests
{
    [Fact]
    public async Task A_work_that_throws_is_undone_and_the_others_of_its_group_are_kept()
    {
        await using var store = EmbeddedStore.InMemory();
        using var gate = new ManualResetEventSlim();
        var first = store.CommitAsync(transaction =>
        {
            gate.Wait();
            return transaction.Ensure("id:first");
        });
        var failing = store.CommitAsync<int>(transaction =>
        {
            transaction.Ensure("id:failing");
            throw new InvalidDataException("no good");
        });
        var last = store.AddNodeAsync("id:last");
        gate.Set();
        Assert.Equal(1, (await first).Commit);
        Assert.Equal("no good", (await Assert.ThrowsAsync<InvalidDataException>(async () => await failing)).Message);
        Assert.Equal(2, (await last).Commit);
        Assert.Equal(["id:first", "id:last"], await store.IrisAsync());
    }

    [Fact]
    public async Task A_work_that_changes_nothing_makes_no_commit()
    {
        await using var store = EmbeddedStore.InMemory();
        await store.AddNodeAsync("id:a");
        Assert.Null((await store.AddNodeAsync("id:a")).Commit);
        Assert.Null((await store.CommitAsync(transaction => transaction.Delete(transaction.Ensure("id:b")))).Commit);
        Assert.Equal(1, store.Head);
    }

    [Fact]
    public async Task A_rehearsal_sees_what_it_wrote_and_leaves_nothing()
    {
        await using var store = EmbeddedStore.InMemory();
        await store.AddNodeAsync("id:a");
        var seen = await store.RehearseAsync(
            transaction =>
            {
                transaction.Ensure("id:b");
                return transaction.Nodes().Select(transaction.IriOf).ToList();
            },
            CancellationToken.None);
        Assert.Equal(["id:a", "id:b"], seen);
        Assert.Equal(["id:a"], await store.IrisAsync());
        Assert.Equal(1, store.Head);
    }

    [Fact]
    public async Task A_work_that_was_cancelled_before_its_turn_is_not_begun()
    {
        await using var store = EmbeddedStore.InMemory();
        using var gate = new ManualResetEventSlim();
        using var cancelled = new CancellationTokenSource();
        var first = store.CommitAsync(transaction =>
        {
            gate.Wait();
            return transaction.Ensure("id:first");
        });
        var late = store.CommitAsync(Writing.Provenance, transaction => transaction.Ensure("id:late"), cancelled.Token);
        await cancelled.CancelAsync();
        gate.Set();
        await first;
        await Assert.ThrowsAsync<TaskCanceledException>(async () => await late);
        Assert.Equal(["id:first"], await store.IrisAsync());
    }

    [Fact]
    public async Task A_work_must_not_ask_its_store_to_write()
    {
        await using var store = EmbeddedStore.InMemory();
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await store.CommitAsync(_ => store.AddNodeAsync("id:inner").AsTask()));
        Assert.Equal("A work can't ask its store for another commit: it would wait for itself. Use its transaction.", refusal.Message);
    }

    [Fact]
    public async Task A_transaction_is_of_no_use_after_its_work()
    {
        await using var store = EmbeddedStore.InMemory();
        var transaction = (await store.CommitAsync(transaction =>
        {
            transaction.Ensure("id:a");
            return transaction;
        })).Value;
        Assert.Equal("The transaction has ended.", Assert.Throws<InvalidOperationException>(() => transaction.Ensure("id:b")).Message);
    }

    [Fact]
    public async Task A_closed_store_says_so()
    {
        var store = EmbeddedStore.InMemory();
        await store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.AddNodeAsync("id:a"));
    }
}
