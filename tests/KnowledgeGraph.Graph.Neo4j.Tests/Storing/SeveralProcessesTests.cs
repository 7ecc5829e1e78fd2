using System.Collections.Frozen;
using KnowledgeGraph.Graph.Neo4j.Tests.Server;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Storing;

/// <summary>Several processes on one database, lost answers, and databases that others have changed.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class SeveralProcessesTests(Neo4jFixture neo4j)
{
    [SkippableFact]
    public async Task Two_processes_that_write_at_once_lose_nothing()
    {
        await using var one = await neo4j.OpenEmptyAsync();
        await using var two = await neo4j.OpenStoreAsync();
        var numbers = await Task.WhenAll(
            Counting.CommitAsync(one, 1, 15), Counting.CommitAsync(two, 2, 15), Counting.CommitAsync(one, 3, 15), Counting.CommitAsync(two, 4, 15));
        Assert.Equal(Enumerable.Range(1, 60).Select(number => (long?)number), numbers.SelectMany(all => all).Order());
        Assert.Equal((60, 60), await one.ReadAsync(Counting.Read, 60, CancellationToken.None));
        Assert.Equal((60, 60), await two.ReadAsync(Counting.Read, 60, CancellationToken.None));
    }

    [SkippableFact]
    public async Task Names_that_another_process_gave_are_learned()
    {
        await using var one = await neo4j.OpenEmptyAsync();
        await using var two = await neo4j.OpenStoreAsync();
        await two.AddNodeAsync("id:a");
        await one.CommitAsync(transaction => transaction.AddType(transaction.Ensure("id:a"), transaction.Symbols.Of("first:Customer")));
        await two.CommitAsync(transaction => transaction.AddType(transaction.Ensure("id:a"), transaction.Symbols.Of("second:Customer")));
        Assert.Equal(["""["Entity","Customer","Customer_2"]"""], await neo4j.AskAsync("MATCH (n:Entity) RETURN labels(n)"));
        Assert.Equal(
            ["first:Customer", "second:Customer"],
            await two.ReadAsync(view => TypesOf(view, "id:a"), null, CancellationToken.None));
    }

    [SkippableFact]
    public async Task A_commit_whose_answer_is_lost_is_made_once()
    {
        await (await neo4j.OpenEmptyAsync()).DisposeAsync();
        var (store, sent) = await neo4j.OpenObservedAsync();
        await using var closing = store;
        sent.LosesAnswers = true;
        Assert.Equal([1, 2, 3], await Counting.CommitAsync(store, writer: 1, count: 3));
        Assert.Equal((3, 3), await store.ReadAsync(Counting.Read, null, CancellationToken.None));
        Assert.Equal(["3"], await neo4j.AskAsync("MATCH (k:Commit) RETURN count(k)"));
    }

    [SkippableFact]
    public async Task A_refusal_that_rests_on_an_old_state_is_not_told()
    {
        await using var one = await neo4j.OpenEmptyAsync();
        await using var two = await neo4j.OpenStoreAsync();
        await two.RehearseAsync(transaction => transaction.TryFind("id:a", out _), CancellationToken.None);
        await one.AddNodeAsync("id:a");
        Assert.True(await two.RehearseAsync(transaction => transaction.TryFind("id:a", out _) ? true : throw new InvalidDataException("nobody"), CancellationToken.None));
    }

    [SkippableFact]
    public async Task Two_servers_with_different_versions_of_the_ontology_do_not_write_to_one_database()
    {
        await using var older = await neo4j.OpenEmptyAsync();
        await using var newer = await neo4j.OpenStoreAsync();
        await older.ApplySchemaAsync(new StoreSchema { OntologyVersion = "1.0" }, CancellationToken.None);
        await older.AddNodeAsync("id:a");
        await newer.ApplySchemaAsync(new StoreSchema { OntologyVersion = "2.0" }, CancellationToken.None);
        await newer.AddNodeAsync("id:b");
        var refusal = await Assert.ThrowsAsync<GraphStoreException>(async () => await older.AddNodeAsync("id:c"));
        Assert.Equal(
            $"ONTOLOGY_UNAVAILABLE: The database {neo4j.Options()} is served with ontology version 2.0 by another server, and this one has 1.0: "
            + "they would contradict each other. Give both the same ontology folder, or stop one of them.",
            refusal.Summary());
        await older.ApplySchemaAsync(new StoreSchema { OntologyVersion = "2.0" }, CancellationToken.None);
        await older.AddNodeAsync("id:d");
        Assert.Equal(["id:a", "id:b", "id:d"], await newer.IrisAsync(3));
    }

    [SkippableFact]
    public async Task A_store_of_a_later_program_is_refused()
    {
        await (await neo4j.OpenEmptyAsync()).DisposeAsync();
        await neo4j.WriteAsync("MATCH (h:CommitHead) SET h.format = 99");
        var refusal = await Assert.ThrowsAsync<GraphStoreException>(neo4j.OpenStoreAsync);
        Assert.Equal(
            $"STORE_UNAVAILABLE: The database {neo4j.Options()} has the format 99, and this program knows formats up to 1. Use the newer version of the program that wrote it.",
            refusal.Summary());
        await neo4j.WriteAsync("MATCH (n) DETACH DELETE n");
    }

    [SkippableFact]
    public async Task A_database_that_was_emptied_meanwhile_is_refused()
    {
        await using var store = await neo4j.OpenEmptyAsync();
        await store.AddNodeAsync("id:a");
        await neo4j.WriteAsync("MATCH (n) DETACH DELETE n");
        var refusal = await Assert.ThrowsAsync<GraphStoreException>(async () => await store.AddNodeAsync("id:b"));
        Assert.Equal($"STORE_UNAVAILABLE: The database {neo4j.Options()} holds no store any more: it was emptied. Restart the service.", refusal.Summary());
    }

    [SkippableFact]
    public async Task A_graph_that_others_have_damaged_takes_no_commit()
    {
        await using var store = await neo4j.OpenEmptyAsync();
        await store.AddNodeAsync("id:a");
        await neo4j.WriteAsync("MATCH (n:Entity) DETACH DELETE n");
        var refusal = await Assert.ThrowsAsync<GraphStoreException>(async () =>
            await store.CommitAsync(transaction => transaction.AddType(transaction.Ensure("id:a"), transaction.Symbols.Of("c:Customer"))));
        Assert.Contains("The graph in the database was changed by others than this service: nodes or edges are missing", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["1"], await neo4j.AskAsync("MATCH (h:CommitHead) RETURN h.seq"));
    }

    [SkippableFact]
    public async Task A_commit_that_the_database_refuses_does_not_take_its_group_with_it()
    {
        await using var store = await neo4j.OpenEmptyAsync();
        await neo4j.WriteAsync("CREATE CONSTRAINT others_rule FOR (n:Unrepeatable) REQUIRE n.code IS UNIQUE");
        try
        {
            await WriteCodeAsync(store, "id:a");
            using var gate = new ManualResetEventSlim();
            var first = store.CommitAsync(transaction =>
            {
                gate.Wait();
                return transaction.Ensure("id:first");
            });
            var refused = WriteCodeAsync(store, "id:b");
            var sound = store.AddNodeAsync("id:c");
            gate.Set();
            await first;
            Assert.Equal("CONFLICT", (await Assert.ThrowsAsync<GraphStoreException>(async () => await refused)).Code);
            Assert.Equal(3, (await sound).Commit);
            Assert.Equal(["id:a", "id:c", "id:first"], await store.IrisAsync());
        }
        finally
        {
            await neo4j.WriteAsync("DROP CONSTRAINT others_rule");
        }
    }

    [SkippableFact]
    public async Task An_ontology_version_gets_its_indexes_when_there_is_something_to_index()
    {
        await using var store = await neo4j.OpenEmptyAsync();
        var (at, customer) = (store.Symbols.Of("p:happenedAt"), store.Symbols.Of("c:Guest"));
        await store.ApplySchemaAsync(new StoreSchema { RangeIndexed = new[] { at }.ToFrozenSet(), RootClasses = new[] { customer }.ToFrozenSet() }, CancellationToken.None);
        await store.CommitAsync(transaction => transaction.AddType(transaction.Ensure("id:a"), customer)
            && transaction.AddValue(transaction.Ensure("id:a"), at, StoredValue.OfDateTime(StoreWorld.Noon)));

        // The indexes are made after the commit is acknowledged, and before the next one.
        await store.AddNodeAsync("id:b");
        Assert.Equal(
            ["""["Guest","iri","ONLINE"]""", """["Entity","happenedAt","ONLINE"]"""],
            await neo4j.AskAsync("SHOW INDEXES YIELD name, labelsOrTypes, properties, state WHERE name IN ['iri_Guest', 'range_happenedAt'] RETURN [labelsOrTypes[0], properties[0], state] ORDER BY name"));
    }

    [SkippableFact]
    public async Task Texts_that_become_searchable_get_folded_twins()
    {
        await using var store = await neo4j.OpenEmptyAsync();
        var name = store.Symbols.Of("p:name");
        await store.CommitAsync(transaction => transaction.AddValue(transaction.Ensure("id:a"), name, StoredValue.OfString("Anna"))
            && transaction.AddValue(transaction.Ensure("id:b"), name, StoredValue.OfString("BO")) && transaction.AddValue(transaction.Ensure("id:b"), name, StoredValue.OfString("Bö")));
        await store.ApplySchemaAsync(new StoreSchema { TextIndexed = new[] { name }.ToFrozenSet() }, CancellationToken.None);
        await store.CommitAsync(transaction => transaction.AddValue(transaction.Ensure("id:c"), name, StoredValue.OfString("Cäsar")));
        Assert.Equal(
            ["""["Anna","anna"]""", """[["BO","Bö"],["bo","bö"]]""", """["Cäsar","cäsar"]"""],
            await neo4j.AskAsync("MATCH (n:Entity) RETURN [n.name, n.`name~`] ORDER BY n.iri"));
    }

    private static ValueTask<CommitResult<bool>> WriteCodeAsync(Neo4jStore store, string iri) => store.CommitAsync(transaction =>
        transaction.AddType(transaction.Ensure(iri), transaction.Symbols.Of("c:Unrepeatable"))
        && transaction.AddValue(transaction.Ensure(iri), transaction.Symbols.Of("p:code"), StoredValue.OfInteger(7)));

    private static List<string> TypesOf(IGraphView view, string iri)
    {
        var types = new List<Symbol>();
        view.TypesOf(view.TryFind(iri, out var node) ? node : throw new InvalidOperationException(iri), types);
        return [.. types.Select(view.Symbols.NameOf).Order(StringComparer.Ordinal)];
    }
}
