using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Neo4j.Tests.Server;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Storing;

/// <summary>Commits of one process: numbered, whole, alone among writers.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class CommitTests(Neo4jFixture neo4j)
{
    [SkippableFact]
    public async Task A_commit_is_readable_in_Neo4j_under_the_names_of_the_ontology()
    {
        await using var store = await neo4j.OpenEmptyAsync();
        await store.CommitAsync(transaction =>
        {
            var (anna, visit) = (transaction.Ensure("id:anna"), transaction.Ensure("id:visit"));
            transaction.AddType(anna, transaction.Symbols.Of("https://example.org/#Customer"));
            transaction.AddValue(anna, transaction.Symbols.Of("https://example.org/#name"), StoredValue.OfString("Anna"));
            transaction.AddValue(visit, transaction.Symbols.Of("https://example.org/#startedAt"), StoredValue.OfDateTime(StoreWorld.Noon));
            transaction.AddAlias("id:visitor", anna);
            return transaction.Link(anna, transaction.Symbols.Of("https://example.org/#participatedIn"), visit);
        });
        Assert.Equal(
            ["""["Anna",["id:visitor"],1,"2026-11-20T11:00:00Z",60,1]"""],
            await neo4j.AskAsync("MATCH (c:Customer {iri: 'id:anna'})-[e:PARTICIPATED_IN]->(v:Entity) RETURN [c.name, c.aliases, c.seq, toString(v.startedAt), v.`startedAt°`, e.seq]"));
        Assert.Equal(["\"id:anna\""], await neo4j.AskAsync("MATCH (:Alias {iri: 'id:visitor'})-[:ALIAS_OF]->(c) RETURN c.iri"));
        Assert.Equal(
            ["""[1,"2026-11-20T11:00:00Z",60,"tester","a test","v1"]"""],
            await neo4j.AskAsync("MATCH (k:Commit) RETURN [k.seq, toString(k.at), k.offset, k.actor, k.source, k.ontology]"));
        Assert.Equal(["[1,1,1]"], await neo4j.AskAsync("MATCH (h:CommitHead) RETURN [h.seq, h.names, h.format]"));
    }

    [SkippableFact]
    public async Task Commits_of_many_writers_are_numbered_without_gaps()
    {
        const int Writers = 16;
        const int CommitsOfEach = 10;
        await using var store = await neo4j.OpenEmptyAsync();
        var numbers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Counting.CommitAsync(store, writer, CommitsOfEach)));
        Assert.Equal(Enumerable.Range(1, Writers * CommitsOfEach).Select(number => (long?)number), numbers.SelectMany(all => all).Order());
        await using var opened = await neo4j.OpenStoreAsync();
        Assert.Equal(Writers * CommitsOfEach, opened.Head);
        Assert.Equal((Writers * CommitsOfEach, Writers * CommitsOfEach), await opened.ReadAsync(Counting.Read, null, CancellationToken.None));
        Assert.Equal([$"{Writers * CommitsOfEach}"], await neo4j.AskAsync("MATCH (k:Commit) RETURN count(DISTINCT k.seq)"));
    }

    [SkippableFact]
    public async Task A_work_that_throws_leaves_nothing_and_the_others_of_its_group_are_kept()
    {
        await using var store = await neo4j.OpenEmptyAsync();
        using var gate = new ManualResetEventSlim();
        var first = store.CommitAsync(transaction =>
        {
            gate.Wait();
            return transaction.Ensure("id:first");
        });
        var failing = store.CommitAsync<int>(transaction =>
        {
            transaction.AddValue(transaction.Ensure("id:failing"), transaction.Symbols.Of("p:name"), StoredValue.OfString("x"));
            throw new InvalidDataException("no good");
        });
        var last = store.AddNodeAsync("id:last");
        gate.Set();
        Assert.Equal(1, (await first).Commit);
        Assert.Equal("no good", (await Assert.ThrowsAsync<InvalidDataException>(async () => await failing)).Message);
        Assert.Equal(2, (await last).Commit);
        Assert.Equal(["id:first", "id:last"], await store.IrisAsync());
        Assert.Equal(["2"], await neo4j.AskAsync("MATCH (n:Entity) RETURN count(n)"));
    }

    [SkippableFact]
    public async Task A_work_that_changes_nothing_makes_no_commit()
    {
        await using var store = await neo4j.OpenEmptyAsync();
        await store.AddNodeAsync("id:a");
        Assert.Null((await store.AddNodeAsync("id:a")).Commit);
        Assert.Null((await store.CommitAsync(transaction => transaction.Delete(transaction.Ensure("id:b")))).Commit);
        Assert.Equal(1, store.Head);
    }

    [SkippableFact]
    public async Task A_rehearsal_sees_what_it_wrote_and_leaves_nothing()
    {
        await using var store = await neo4j.OpenEmptyAsync();
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

    [SkippableFact]
    public async Task A_work_that_was_cancelled_before_its_turn_is_not_begun()
    {
        await using var store = await neo4j.OpenEmptyAsync();
        using var gate = new ManualResetEventSlim();
        using var cancelled = new CancellationTokenSource();
        var first = store.CommitAsync(transaction =>
        {
            gate.Wait();
            return transaction.Ensure("id:first");
        });
        var late = store.CommitAsync(StoreWorld.Provenance, transaction => transaction.Ensure("id:late"), cancelled.Token);
        await cancelled.CancelAsync();
        gate.Set();
        await first;
        await Assert.ThrowsAsync<TaskCanceledException>(async () => await late);
        Assert.Equal(["id:first"], await store.IrisAsync());
    }

    [SkippableFact]
    public async Task A_work_must_not_ask_its_store_to_write()
    {
        await using var store = await neo4j.OpenEmptyAsync();
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(async () => await store.CommitAsync(_ => store.AddNodeAsync("id:inner").AsTask()));
        Assert.Equal("A work can't ask its store for another commit: it would wait for itself. Use its transaction.", refusal.Message);
    }

    [SkippableFact]
    public async Task A_closed_store_says_so()
    {
        var store = await neo4j.OpenEmptyAsync();
        await store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.AddNodeAsync("id:a"));
    }

    [SkippableFact]
    public async Task The_provenance_of_a_node_is_told_with_an_answer()
    {
        await using var store = await neo4j.OpenEmptyAsync();
        await store.AddNodeAsync("id:a");
        var query = new GraphQuery(
            new NodeSource.OfIris(["id:a"]), Filter.True, [], new PageRequest(10, 0, null), new Selection([new SelectedItem.Provenance()]), false);
        var result = await store.QueryAsync(query, new QueryRun(StoreWorld.Noon, null, new QueryLimits(1_000)), CancellationToken.None);
        var record = Assert.IsType<CommitRecord>(Assert.Single(result.List.Nodes).Fields[0]);
        Assert.Equal(new CommitRecord(1, StoreWorld.Provenance), record);
        Assert.Equal(StoreWorld.Noon.Offset, record.Provenance.At.Offset);
    }

    [SkippableFact]
    public async Task A_commit_that_is_not_there_can_not_be_read_at()
    {
        await using var store = await neo4j.OpenEmptyAsync();
        await store.AddNodeAsync("id:a");
        Assert.Equal(1, await store.ReadAsync(view => view.Commit, 1, CancellationToken.None));
        var refusal = await Assert.ThrowsAsync<GraphStoreException>(async () => await store.ReadAsync(view => view.Commit, 2, CancellationToken.None));
        Assert.Equal("BAD_INPUT: Commit 2 can't be read at: the last one is 1. Name an earlier one, or none.", refusal.Summary());
    }

    [SkippableFact]
    public async Task What_a_commit_needs_is_asked_for_once()
    {
        await (await neo4j.OpenEmptyAsync()).DisposeAsync();
        var (store, sent) = await neo4j.OpenObservedAsync();
        await using var closing = store;
        await Counting.CommitAsync(store, writer: 1, count: 1);
        var (reads, writes) = (sent.Reads, sent.Writes);
        await Counting.CommitAsync(store, writer: 2, count: 1);
        Assert.Equal((1, 1), (sent.Reads - reads, sent.Writes - writes));
    }
}
