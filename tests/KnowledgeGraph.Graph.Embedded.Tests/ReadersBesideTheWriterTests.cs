using System.Collections.Concurrent;
using KnowledgeGraph.Graph.Tests.Memory;

namespace KnowledgeGraph.Graph.Embedded.Tests;

/// <summary>
/// Readers go on while the writer adds, ends, deletes, undoes and lets go of what no reader needs: each sees its commit to the last line.
/// </summary>
public sealed class ReadersBesideTheWriterTests
{
    private const int Commits = 300;

    [Theory]
    [InlineData(31, 6, 0)]
    [InlineData(32, 30, 3)]
    public async Task A_reader_sees_its_commit_whole(int seed, int iris, int readableCommits)
    {
        await using var store = EmbeddedStore.InMemory(new EmbeddedStoreOptions { ReadableCommits = readableCommits, LargestGroup = 4 });
        var written = new ConcurrentDictionary<long, string> { [0] = "" };
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => ReadAsync(store, written, stop.Token))).ToArray();
        await WriteAsync(store, written, new RandomChanges(seed, iris));
        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), reads => Assert.True(reads > 0));
    }

    private static async Task WriteAsync(EmbeddedStore store, ConcurrentDictionary<long, string> written, RandomChanges changes)
    {
        var plain = new PlainGraph(new HashSet<string>());
        while (store.Head < Commits)
        {
            // A rehearsal before each commit writes the same places and is undone.
            var waiting = store.RehearseAsync(transaction => changes.Next(2) == 0 && DeleteSome(transaction, changes), CancellationToken.None);
            var result = await store.CommitAsync(transaction =>
            {
                var after = changes.Change(transaction, plain.Copy(), 15);
                written[transaction.Commit] = Tell(transaction);
                return after;
            });
            await waiting;
            plain = result.Value;
        }
    }

    private static bool DeleteSome(GraphTransaction transaction, RandomChanges changes)
    {
        foreach (var node in transaction.Nodes().Where(_ => changes.Next(3) == 0))
        {
            transaction.Delete(node);
        }

        transaction.Link(transaction.Ensure("id:rehearsed"), transaction.Symbols.Of("p:at"), transaction.Ensure("id:rehearsed too"));
        return true;
    }

    private static async Task<int> ReadAsync(EmbeddedStore store, ConcurrentDictionary<long, string> written, CancellationToken stop)
    {
        var reads = 0;
        while (!stop.IsCancellationRequested || reads == 0)
        {
            var (commit, told, again) = await store.ReadAsync(view => (view.Commit, Tell(view), Tell(view)), null, CancellationToken.None);
            Assert.Equal(written[commit], told);
            Assert.Equal(told, again);
            reads++;
        }

        return reads;
    }

    // Without the commits of nodes: inside its transaction a node that was changed and changed back still counts as touched.
    private static string Tell(IGraphView view) =>
        string.Join('\n', GraphDescription.Of(view).Where(line => !line.Contains(" changed in ", StringComparison.Ordinal)));
}
