using System.Collections.Frozen;
using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Tests.Memory;

namespace KnowledgeGraph.Graph.Embedded.Tests;

/// <summary>Random histories: a store that is closed and opened again tells what it told before, and its log tells how it came to it.</summary>
public sealed class ReopenedStoreTests
{
    private static readonly HashSet<string> OrderedPredicates = [RandomChanges.Ordered];

    public static TheoryData<int, int, int> Histories => new()
    {
        // seed, number of IRIs, steps of a commit
        { 11, 4, 6 },
        { 12, 20, 30 },
        { 13, 60, 100 },
        { 14, 5, 60 },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public async Task A_store_opened_again_tells_what_it_told_before(int seed, int iris, int steps)
    {
        using var folder = new TemporaryFolder();
        var changes = new RandomChanges(seed, iris);
        var plain = new PlainGraph(OrderedPredicates);
        for (var life = 0; life < 6; life++)
        {
            await using var store = await OpenAsync(folder);
            Assert.Equal(plain.Describe(), await DescribeAsync(store));
            for (var commit = 0; commit < 8; commit++)
            {
                plain = await CommitAsync(store, changes, plain, steps);
            }

            Assert.Equal(plain.Describe(), await DescribeAsync(store));
        }
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public async Task The_log_holds_every_change_from_the_first_on(int seed, int iris, int steps)
    {
        using var folder = new TemporaryFolder();
        var changes = new RandomChanges(seed, iris);
        var plain = new PlainGraph(OrderedPredicates);
        await using (var store = await OpenAsync(folder))
        {
            for (var commit = 0; commit < 20; commit++)
            {
                plain = await CommitAsync(store, changes, plain, steps);
            }
        }

        await using var opened = await OpenAsync(folder);
        var copy = new MemoryGraph(opened.Symbols) { OrderedPredicates = opened.Schema.OrderedPredicates };
        for (var number = 1L; number <= opened.Head; number++)
        {
            var replay = copy.Begin();
            opened.FindChange(number)!.ApplyTo(replay);
            Assert.True(copy.Publish(replay));
        }

        Assert.Null(opened.FindChange(opened.Head + 1));
        Assert.Equal(await DescribeAsync(opened), GraphDescription.Of(copy.View()));
    }

    private static async Task<PlainGraph> CommitAsync(EmbeddedStore store, RandomChanges changes, PlainGraph before, int steps)
    {
        var result = await store.CommitAsync(transaction => changes.Change(transaction, before.Copy(), steps));
        var isChanged = result.Value.Number(result.Commit ?? 0, before);
        Assert.Equal(isChanged ? store.Head : null, result.Commit);
        return result.Value;
    }

    private static async Task<EmbeddedStore> OpenAsync(TemporaryFolder folder)
    {
        var store = EmbeddedStore.Open(folder.FolderPath);
        var ordered = OrderedPredicates.Select(store.Symbols.Of).ToFrozenSet();
        await store.ApplySchemaAsync(new StoreSchema { OrderedPredicates = ordered }, CancellationToken.None);
        return store;
    }

    private static ValueTask<List<string>> DescribeAsync(EmbeddedStore store) =>
        store.ReadAsync(view => GraphDescription.Of(view).ToList(), null, CancellationToken.None);
}
