using KnowledgeGraph.Graph.Neo4j.Tests.Server;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Storing;

/// <summary>Short words for tests on a store in an emptied database.</summary>
internal static class StoreWorld
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.FromHours(1));

    public static Provenance Provenance { get; } = new("tester", "a test", "v1", Noon);

    /// <summary>Empties the database and opens a store in it.</summary>
    public static Task<Neo4jStore> OpenEmptyAsync(this Neo4jFixture neo4j) => neo4j.OpenEmptyAsync(neo4j.Open(), neo4j.Options());

    /// <summary>As <see cref="OpenEmptyAsync(Neo4jFixture)"/>, over an executor that the store takes over.</summary>
    public static async Task<Neo4jStore> OpenEmptyAsync(this Neo4jFixture neo4j, ICypherExecutor executor, Neo4jStoreOptions options)
    {
        await neo4j.WriteAsync("MATCH (n) DETACH DELETE n");
        return await Neo4jStore.OpenAsync(executor, options, CancellationToken.None);
    }

    /// <summary>Opens a store in the database as it is, as another process would.</summary>
    public static async Task<Neo4jStore> OpenStoreAsync(this Neo4jFixture neo4j) => await Neo4jStore.OpenAsync(neo4j.Options(), CancellationToken.None);

    /// <summary>As <see cref="OpenStoreAsync"/>, with a look at what is sent.</summary>
    public static async Task<(Neo4jStore Store, ObservedExecutor Sent)> OpenObservedAsync(this Neo4jFixture neo4j)
    {
        var sent = new ObservedExecutor(neo4j.Open());
        return (await Neo4jStore.OpenAsync(sent, neo4j.Options(), CancellationToken.None), sent);
    }

    public static ValueTask<CommitResult<T>> CommitAsync<T>(this Neo4jStore store, Func<GraphTransaction, T> work) =>
        store.CommitAsync(Provenance, work, CancellationToken.None);

    public static ValueTask<CommitResult<NodeId>> AddNodeAsync(this Neo4jStore store, string iri) => store.CommitAsync(transaction => transaction.Ensure(iri));

    public static ValueTask<List<string>> IrisAsync(this Neo4jStore store, long? commit = null) =>
        store.ReadAsync(view => view.Nodes().Select(view.IriOf).ToList(), commit, CancellationToken.None);

    /// <summary>Changes the database behind the store's back.</summary>
    public static async Task WriteAsync(this Neo4jFixture neo4j, string statement)
    {
        using var executor = neo4j.Open();
        await executor.WriteAsync(statement);
    }

    /// <summary>What a statement gives, JSON text a row.</summary>
    public static async Task<List<string>> AskAsync(this Neo4jFixture neo4j, string statement)
    {
        using var executor = neo4j.Open();
        return await executor.JsonAsync(new CypherRequest(statement));
    }
}
