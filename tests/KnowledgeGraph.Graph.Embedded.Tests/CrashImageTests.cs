using KnowledgeGraph.Graph.Tests.Memory;

namespace KnowledgeGraph.Graph.Embedded.Tests;

/// <summary>
/// What a process leaves on disk when it dies at any moment: the database file and a beginning of its write-ahead log. It opens, with
/// all commits whose end is in it and nothing of the next.
/// </summary>
public sealed class CrashImageTests
{
    private static readonly HashSet<string> NoOrdered = [];

    [Fact]
    public async Task Any_beginning_of_the_log_opens_to_whole_commits()
    {
        using var folder = new TemporaryFolder();
        var history = new List<string[]> { Array.Empty<string>() };
        var (changes, random) = (new RandomChanges(77, 12), new Random(77));
        var lengths = new List<long>();
        await using var store = EmbeddedStore.Open(folder.Sub("live"));
        var plain = new PlainGraph(NoOrdered);
        while (store.Head < 25)
        {
            var result = await store.CommitAsync(transaction => changes.Change(transaction, plain.Copy(), 20));
            if (result.Value.Number(result.Commit ?? 0, plain))
            {
                plain = result.Value;
                history.Add([.. plain.Describe()]);
                lengths.Add(new FileInfo(LogOf(folder.Sub("live"))).Length);
            }
        }

        for (var image = 0; image < 60; image++)
        {
            var length = image < lengths.Count ? lengths[image] : random.NextInt64(lengths[^1] + 1);
            await AssertOpensAsync(folder, image, length, lengths, history);
        }
    }

    [Fact]
    public async Task Copies_taken_while_writers_are_at_work_open_to_whole_commits()
    {
        using var folder = new TemporaryFolder();
        await using var store = EmbeddedStore.Open(folder.Sub("live"));
        await store.AddNodeAsync("id:0");
        var writing = Task.Run(async () =>
        {
            for (var number = 1; number < 200; number++)
            {
                await store.CommitAsync(transaction =>
                    transaction.Link(transaction.Ensure($"id:{number}"), transaction.Symbols.Of("p:after"), transaction.Ensure($"id:{number - 1}")));
            }
        });
        for (var image = 0; image < 8 || !writing.IsCompleted; image++)
        {
            var acknowledged = store.Head;
            CopyTo(folder, image, long.MaxValue);
            await using var copy = EmbeddedStore.Open(folder.Sub($"image{image}"));
            Assert.InRange(copy.Head, acknowledged, 200);
            Assert.Equal(
                Enumerable.Range(0, (int)copy.Head).Select(number => $"id:{number}").Order(StringComparer.Ordinal),
                await copy.IrisAsync());
            Assert.Equal(copy.Head - 1, await copy.ReadAsync(view => view.Nodes().Sum(node => view.EdgesFrom(node).Count()), null, CancellationToken.None));
        }

        await writing;
    }

    private static string LogOf(string folder) => Path.Combine(folder, "graph.db-wal");

    private static async Task AssertOpensAsync(TemporaryFolder folder, int image, long length, List<long> lengths, List<string[]> history)
    {
        CopyTo(folder, image, length);
        await using var store = EmbeddedStore.Open(folder.Sub($"image{image}"));
        Assert.Equal(lengths.Count(end => end <= length), store.Head);
        Assert.Equal(
            history[(int)store.Head],
            await store.ReadAsync(view => GraphDescription.Of(view).ToArray(), null, CancellationToken.None));
        Assert.Equal(store.Head + 1, (await store.AddNodeAsync("id:goes-on")).Commit);
    }

    private static void CopyTo(TemporaryFolder folder, int image, long length)
    {
        var (source, target) = (folder.Sub("live"), Directory.CreateDirectory(folder.Sub($"image{image}")).FullName);
        foreach (var name in new[] { "graph.db", "graph.db-wal" })
        {
            using var from = new FileStream(Path.Combine(source, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var to = File.Create(Path.Combine(target, name));
            from.CopyTo(to);
            if (name.EndsWith("-wal", StringComparison.Ordinal) && length < to.Length)
            {
                to.SetLength(length);
            }
        }
    }
}
