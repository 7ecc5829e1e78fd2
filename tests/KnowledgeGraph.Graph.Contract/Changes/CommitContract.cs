using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using static KnowledgeGraph.Graph.Contract.GraphWords;

namespace KnowledgeGraph.Graph.Contract.Changes;

/// <summary>What becomes a commit, what doesn't, and what is known of it.</summary>
public abstract class CommitContract(ContractStore place) : StoreContract(place)
{
    private static readonly Provenance Written = new("importer \U0001F600", "C:\\people's \"list\".ttl", "2026-11 `x`", new DateTimeOffset(2026, 11, 20, 23, 59, 59, TimeSpan.FromMinutes(-210)).AddMicroseconds(123456));

    [SkippableFact]
    public async Task Commits_are_numbered_one_by_one_and_the_head_is_the_last()
    {
        var before = Store.Head;
        Assert.Equal(before + 1, (await CommitAsync(t => t.Ensure("id:numbered1"))).Commit);
        Assert.Equal(before + 2, (await CommitAsync(t => t.Ensure("id:numbered2"))).Commit);
        Assert.Equal(before + 2, Store.Head);
        Assert.Equal(before + 2, await ReadAsync(view => view.Commit));
        await ReopenAsync();
        Assert.Equal(before + 2, Store.Head);
    }

    [SkippableFact]
    public async Task A_commit_tells_who_wrote_it_also_later()
    {
        var commit = (await Store.CommitAsync(Written, t => t.Ensure("id:written"), CancellationToken.None)).Commit!.Value;
        await CommitAsync(t => t.Ensure("id:written-later"));
        foreach (var isAgain in new[] { false, true })
        {
            var record = Assert.IsType<CommitRecord>((await TellAsync("written", new SelectedItem.Provenance())).Fields[0]);
            Assert.Equal((new CommitRecord(commit, Written), Written.At.Offset), (record, record.Provenance.At.Offset));
            if (!isAgain)
            {
                await ReopenAsync();
            }
        }
    }

    [SkippableFact]
    public async Task A_value_an_edge_and_a_node_each_know_their_own_commit()
    {
        var first = (await CommitAsync(t => new NodeWriter(t).Node("known").With("name", "A").To("to", "known-end"))).Commit;
        var second = (await CommitAsync(t => new NodeWriter(t).Node("known").With("name", "B"))).Commit;
        var third = (await CommitAsync(t => new NodeWriter(t).Node("known").To("to", "known"))).Commit;
        await ReopenAsync();
        var (node, values, edges) = await ReadAsync(view =>
        {
            Assert.True(view.TryFind(Iri("known"), out var known));
            return (view.CommitOf(known), view.ValuesOf(known).ToDictionary(value => value.Value.Text, value => value.Commit), view.EdgesFrom(known).Select(edge => edge.Commit).Order().ToList());
        });
        Assert.Equal((second, first, second), (node, values["A"], values["B"]));
        Assert.Equal([first!.Value, third!.Value], edges);
    }

    [SkippableFact]
    public async Task A_work_that_changes_nothing_makes_no_commit()
    {
        await CommitAsync(t => t.Ensure("id:same"));
        var before = Store.Head;
        Assert.Null((await CommitAsync(t => t.Ensure("id:same"))).Commit);
        Assert.Null((await CommitAsync(t => t.Delete(t.Ensure("id:passing")))).Commit);
        Assert.Null((await CommitAsync(_ => true)).Commit);
        Assert.Equal(before, Store.Head);
    }

    [SkippableFact]
    public async Task A_work_reads_what_it_has_written_and_the_picture_before_it()
    {
        await CommitAsync(t => new NodeWriter(t).Node("seen", "Seen").With("name", "A").To("to", "seen-end"));
        var (now, before) = (await CommitAsync(t =>
        {
            new NodeWriter(t).Node("seen").With("name", "B").To("to", "seen-too").Node("seen-too", "Seen");
            return (Look(t), Look(t.Before));
        })).Value;
        Assert.Equal((2, 2, "seen-end seen-too"), now);
        Assert.Equal((1, 1, "seen-end"), before);

        static (int Nodes, int Values, string Ends) Look(IGraphView view)
        {
            var words = new GraphWords(view.Symbols);
            Assert.True(view.TryFind(Iri("seen"), out var node));
            var ends = new List<NodeId>();
            view.Follow(node, words.Predicate("to"), inverse: false, ends);
            return (view.NodesOf(words.Class("Seen")).Count(), view.ValuesOf(node).Count(), string.Join(' ', ends.Select(end => NameOf(view.IriOf(end))).Order(StringComparer.Ordinal)));
        }
    }

    [SkippableFact]
    public async Task A_work_that_throws_leaves_no_trace_and_its_exception_reaches_the_caller()
    {
        var before = Store.Head;
        var failure = new InvalidDataException("no good");
        var thrown = await Assert.ThrowsAsync<InvalidDataException>(async () => await CommitAsync<int>(t =>
        {
            new NodeWriter(t).Node("failing", "Failing").With("name", "A").To("to", "failing-end");
            throw failure;
        }));
        Assert.Same(failure, thrown);
        Assert.Equal(before, Store.Head);
        Assert.Empty((await AskAsync(Query(Words.All("Failing")))).List.Nodes);
        Assert.False(await ReadAsync(view => view.TryFind(Iri("failing"), out _)));
        Assert.Equal(before + 1, (await CommitAsync(t => t.Ensure("id:after-failing"))).Commit);
    }

    [SkippableFact]
    public async Task A_work_may_fail_on_what_it_finds_deep_in_the_graph()
    {
        await CommitAsync(t => new NodeWriter(t).Node("deep1").To("to", "deep2").Node("deep2").To("to", "deep3").Node("deep3").With("name", "locked"));
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(async () => await CommitAsync<bool>(t =>
        {
            var (words, at) = (new ChangeWords(t), new ChangeWords(t)["deep1"]);
            t.AddValue(at, words.Predicate("name"), StoredValue.OfString("changed"));
            for (var ends = new List<NodeId>(); t.ValueOf(at, words.Predicate("name"))?.Text != "locked"; at = ends[0])
            {
                ends.Clear();
                t.Follow(at, words.Predicate("to"), inverse: false, ends);
            }

            throw new InvalidOperationException($"{NameOf(t.IriOf(at))} is locked");
        }));
        Assert.Equal("deep3 is locked", thrown.Message);
        Assert.False(await ReadAsync(view => view.TryFind(Iri("deep1"), out var node) && view.ValuesOf(node).Any()));
    }

    [SkippableFact]
    public async Task A_rehearsal_sees_what_it_wrote_and_leaves_nothing()
    {
        await CommitAsync(t => new NodeWriter(t).Node("stage", "Stage"));
        var before = Store.Head;
        var seen = await Store.RehearseAsync(
            t =>
            {
                new NodeWriter(t).Node("rehearsed", "Stage").With("name", "A");
                return t.NodesOf(new GraphWords(t.Symbols).Class("Stage")).Select(node => NameOf(t.IriOf(node))).ToList();
            },
            CancellationToken.None);
        Assert.Equal(["rehearsed", "stage"], seen);
        Assert.Equal("stage", Names((await AskAsync(Query(Words.All("Stage")))).List));
        Assert.Equal(before, Store.Head);
        await Assert.ThrowsAsync<InvalidDataException>(async () => await Store.RehearseAsync<int>(_ => throw new InvalidDataException(), CancellationToken.None));
    }

    [SkippableFact]
    public async Task A_work_that_was_cancelled_before_its_turn_is_not_begun()
    {
        using var gate = new ManualResetEventSlim();
        using var cancelled = new CancellationTokenSource();
        var first = CommitAsync(t =>
        {
            gate.Wait();
            return t.Ensure("id:first");
        });
        var isBegun = false;
        var late = Store.CommitAsync(
            Provenance,
            t =>
            {
                isBegun = true;
                return t.Ensure("id:late");
            },
            cancelled.Token);
        await cancelled.CancelAsync();
        gate.Set();
        await first;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await late);
        Assert.False(isBegun);
        Assert.False(await ReadAsync(view => view.TryFind("id:late", out _)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.CommitAsync(Provenance, t => t.Ensure("id:late"), cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.ReadAsync(view => view.Commit, null, cancelled.Token));
    }

    [SkippableFact]
    public async Task A_work_must_not_ask_its_store_to_write()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(async () => await CommitAsync(_ => CommitAsync(t => t.Ensure("id:inner")).AsTask()));
        Assert.Equal("A work can't ask its store for another commit: it would wait for itself. Use its transaction.", refusal.Message);
    }

    [SkippableFact]
    public async Task A_transaction_is_of_no_use_after_its_work()
    {
        var transaction = (await CommitAsync(t =>
        {
            t.Ensure("id:kept");
            return t;
        })).Value;
        Assert.Equal("The transaction has ended.", Assert.Throws<InvalidOperationException>(() => transaction.Ensure("id:b")).Message);
    }

    [SkippableFact]
    public async Task Misuse_is_told_in_words_and_leaves_no_trace()
    {
        await CommitAsync(t => new NodeWriter(t).Node("used").Also("id:used-alias").Node("used-too"));
        var before = Store.Head;
        await AssertRefusedAsync<ArgumentException>("<id:gone> isn't in the graph. (Parameter 'node')", t => t.AddType(Gone(t), t.Symbols.Of("c:A")));
        await AssertRefusedAsync<ArgumentException>("<id:gone> isn't in the graph. (Parameter 'node')", t => t.Link(t.Ensure("id:used"), t.Symbols.Of("p:to"), Gone(t)));
        await AssertRefusedAsync<InvalidOperationException>("<id:used-too> names a node already: delete that node, or remove the alias, first.", t => t.AddAlias("id:used-too", t.Ensure("id:used")));
        await AssertRefusedAsync<InvalidOperationException>("<id:used-alias> names a node already: delete that node, or remove the alias, first.", t => t.AddAlias("id:used-alias", t.Ensure("id:used-too")));
        await AssertRefusedAsync<InvalidOperationException>("<id:used> names a node already: delete that node, or remove the alias, first.", t => t.AddAlias("id:used", t.Ensure("id:used")));
        Assert.Equal(before, Store.Head);
    }

    [SkippableFact]
    public async Task A_store_is_told_of_an_ontology_version_and_says_which_it_goes_by()
    {
        var schema = new StoreSchema { RangeIndexed = [Words.Predicate("pages")], TextIndexed = [Words.Predicate("name")], RootClasses = [Words.Class("Book")] };
        await Store.ApplySchemaAsync(schema, CancellationToken.None);
        Assert.Same(schema, Store.Schema);
        await Store.ApplySchemaAsync(schema, CancellationToken.None);
        await Store.ApplySchemaAsync(StoreSchema.None, CancellationToken.None);
        Assert.Same(StoreSchema.None, Store.Schema);
    }

    private static NodeId Gone(GraphTransaction transaction)
    {
        var gone = transaction.Ensure("id:gone");
        transaction.Delete(gone);
        return gone;
    }

    private async Task AssertRefusedAsync<TException>(string message, Func<GraphTransaction, bool> work)
        where TException : Exception =>
        Assert.Equal(message, (await Assert.ThrowsAsync<TException>(async () => await CommitAsync(work))).Message);
}
