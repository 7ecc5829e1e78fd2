using System.Collections.Frozen;
using KnowledgeGraph.Graph.Neo4j.Tests.Server;
using KnowledgeGraph.Graph.Tests.Memory;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Storing;

/// <summary>Random histories: the database tells what plain dictionaries tell, to the process that wrote it and to another.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class RandomHistoryTests(Neo4jFixture neo4j)
{
    private static readonly HashSet<string> OrderedPredicates = [RandomChanges.Ordered];

    public static TheoryData<int, int, int> Histories => new()
    {
        // seed, number of IRIs, steps of a commit
        { 21, 4, 6 },
        { 22, 20, 30 },
        { 23, 60, 100 },
        { 24, 5, 60 },
    };

    [SkippableTheory]
    [MemberData(nameof(Histories))]
    public async Task The_database_tells_what_plain_dictionaries_tell(int seed, int iris, int steps)
    {
        await using var emptied = await neo4j.OpenEmptyAsync();
        var (random, plain) = (new Random(seed), new PlainGraph(OrderedPredicates));
        for (var life = 0; life < 3; life++)
        {
            await using var store = await OpenAsync();
            for (var commit = 0; commit < 8; commit++)
            {
                plain = await CommitAsync(store, random.Next(), plain, iris, steps);
            }

            Assert.Equal(plain.Describe(), await DescribeAsync(store));
            await using var other = await OpenAsync();
            Assert.Equal(plain.Describe(), await DescribeAsync(other));
            plain = await CommitAsync(other, random.Next(), plain, iris, steps);
            plain = await CommitAsync(store, random.Next(), plain, iris, steps);
            Assert.Equal(plain.Describe(), await DescribeAsync(store));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Histories))]
    public async Task A_group_of_commits_is_what_they_are_one_after_the_other(int seed, int iris, int steps)
    {
        await using var store = await neo4j.OpenEmptyAsync();
        await store.ApplySchemaAsync(Schema(store), CancellationToken.None);
        var (random, plain) = (new Random(seed), new PlainGraph(OrderedPredicates));
        for (var round = 0; round < 6; round++)
        {
            // Works of a group run in any order, so each goes on from the state that the one before it left.
            var seeds = Enumerable.Range(0, 4).Select(_ => random.Next()).ToList();
            var log = new SortedDictionary<long, int>();
            var states = new Dictionary<long, PlainGraph> { [store.Head] = plain };
            await Task.WhenAll(seeds.Select(async seed =>
            {
                var result = await store.CommitAsync(transaction =>
                    states[transaction.Commit] = new RandomChanges(seed, iris).Change(transaction, states[transaction.Commit - 1].Copy(), steps));
                if (result.Commit is { } number)
                {
                    lock (log)
                    {
                        log.Add(number, seed);
                    }
                }
            }));
            foreach (var number in log.Keys)
            {
                states[number].Number(number, states[number - 1]);
            }

            plain = states[store.Head];
            Assert.Equal(plain.Describe(), await DescribeAsync(store));
        }
    }

    private static async Task<PlainGraph> CommitAsync(Neo4jStore store, int seed, PlainGraph before, int iris, int steps)
    {
        var result = await store.CommitAsync(transaction => new RandomChanges(seed, iris).Change(transaction, before.Copy(), steps));
        var isChanged = result.Value.Number(result.Commit ?? 0, before);
        Assert.Equal(isChanged ? store.Head : null, result.Commit);
        return result.Value;
    }

    private async Task<Neo4jStore> OpenAsync()
    {
        var store = await neo4j.OpenStoreAsync();
        await store.ApplySchemaAsync(Schema(store), CancellationToken.None);
        return store;
    }

    private static StoreSchema Schema(Neo4jStore store) => new() { OrderedPredicates = OrderedPredicates.Select(store.Symbols.Of).ToFrozenSet() };

    private static async Task<List<string>> DescribeAsync(Neo4jStore store) =>
        await store.ReadAsync(view => GraphDescription.Of(view).ToList(), null, CancellationToken.None);
}
