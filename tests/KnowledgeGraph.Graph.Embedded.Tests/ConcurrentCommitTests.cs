using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Embedded.Tests;

/// <summary>Many writers and readers at once.</summary>
public sealed class ConcurrentCommitTests
{
    private const int Writers = 16;
    private const int CommitsOfEach = 40;

    [Fact]
    public async Task Commits_of_many_writers_are_numbered_without_gaps()
    {
        using var folder = new TemporaryFolder();
        await using (var store = EmbeddedStore.Open(folder.FolderPath))
        {
            var numbers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(store, writer))));
            Assert.Equal(Enumerable.Range(1, Writers * CommitsOfEach).Select(number => (long?)number), numbers.SelectMany(all => all).Order());
        }

        await using var opened = EmbeddedStore.Open(folder.FolderPath);
        Assert.Equal(Writers * CommitsOfEach, opened.Head);
        Assert.Equal(Writers * CommitsOfEach, await opened.ReadAsync(CounterOf, null, CancellationToken.None));
        Assert.All(Enumerable.Range(1, Writers * CommitsOfEach), number => Assert.Equal(number, opened.FindCommit(number)!.Number));
    }

    [Fact]
    public async Task Readers_beside_writers_see_whole_commits_only()
    {
        await using var store = EmbeddedStore.InMemory();
        var writing = Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() => WriteAsync(store, writer))));
        var reads = 0;
        while (!writing.IsCompleted || reads == 0)
        {
            var (commit, counter, nodes, linked) = await store.ReadAsync(
                view => (view.Commit, CounterOf(view), view.NodesOf(view.Symbols.Of("c:Thing")).Count(), LinkedTo(view)), null, CancellationToken.None);
            Assert.Equal((commit, commit, commit), (counter, nodes, linked));
            reads++;
        }

        await writing;
    }

    private static async Task<List<long?>> WriteAsync(EmbeddedStore store, int writer)
    {
        var numbers = new List<long?>();
        for (var commit = 0; commit < CommitsOfEach; commit++)
        {
            var iri = $"id:w{writer}-{commit}";
            numbers.Add((await store.CommitAsync(transaction => Write(transaction, iri))).Commit);
        }

        return numbers;
    }

    // Each commit counts one up, and links one more thing to the hub.
    private static bool Write(GraphTransaction transaction, string iri)
    {
        var (hub, thing, count) = (transaction.Ensure("id:hub"), transaction.Ensure(iri), transaction.Symbols.Of("p:count"));
        var before = transaction.ValueOf(hub, count);
        if (before is not null)
        {
            transaction.RemoveValue(hub, count, before);
        }

        transaction.AddType(thing, transaction.Symbols.Of("c:Thing"));
        transaction.Link(thing, transaction.Symbols.Of("p:at"), hub);
        return transaction.AddValue(hub, count, StoredValue.OfInteger((before?.Number ?? 0) + 1));
    }

    private static long CounterOf(IGraphView view) =>
        view.TryFind("id:hub", out var hub) ? view.ValueOf(hub, view.Symbols.Of("p:count"))!.Number : 0;

    private static int LinkedTo(IGraphView view)
    {
        var things = new List<NodeId>();
        if (view.TryFind("id:hub", out var hub))
        {
            view.Follow(hub, view.Symbols.Of("p:at"), inverse: true, things);
        }

        return things.Count;
    }
}
