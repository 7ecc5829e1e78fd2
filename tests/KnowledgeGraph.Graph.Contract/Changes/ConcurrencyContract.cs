using KnowledgeGraph.Graph.Values;
using static KnowledgeGraph.Graph.Contract.GraphWords;

namespace KnowledgeGraph.Graph.Contract.Changes;

/// <summary>Sixteen writers at once: each work is alone among writers, none is lost, and readers see whole commits.</summary>
public abstract class ConcurrencyContract(ContractStore place) : StoreContract(place)
{
    private const int Writers = 16;
    private const int CommitsOfEach = 6;

    [SkippableFact]
    public async Task Commits_are_numbered_without_gaps_and_none_is_lost()
    {
        var before = Store.Head;
        var numbers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => CountAsync("gapless", writer))));
        Assert.Equal(Enumerable.Range(1, Writers * CommitsOfEach).Select(number => (long?)(before + number)), numbers.SelectMany(all => all).Order());
        Assert.Equal(before + (Writers * CommitsOfEach), Store.Head);
        await ReopenAsync();
        Assert.Equal((Writers * CommitsOfEach, Writers * CommitsOfEach), await ReadAsync(view => Counted(view, "gapless")));
        Assert.Equal(before + (Writers * CommitsOfEach), Store.Head);
    }

    [SkippableFact]
    public async Task Readers_beside_writers_see_whole_commits_only()
    {
        var writing = Task.WhenAll(Enumerable.Range(0, Writers / 4).Select(writer => Task.Run(() => CountAsync("read", writer))));
        var reads = 0;
        while (!writing.IsCompleted || reads == 0)
        {
            var (counter, linked) = await ReadAsync(view => Counted(view, "read"));
            Assert.Equal(counter, linked);
            reads++;
        }

        await writing;
    }

    [SkippableFact]
    public async Task Of_many_that_bring_the_same_request_one_writes_and_the_others_find_it()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () => await CommitAsync(t =>
        {
            if (t.TryFind("id:request", out var known))
            {
                return t.ValueOf(known, t.Symbols.Of("p:by"))!.Number;
            }

            new NodeWriter(t).Node("request").With("by", writer);
            return writer;
        }))));
        Assert.Single(results, result => result.Commit is not null);
        Assert.Single(results.Select(result => result.Value).Distinct());
    }

    [SkippableFact]
    public async Task Of_many_that_expect_the_same_version_one_writes_and_the_others_are_told()
    {
        await CommitAsync(t => new NodeWriter(t).Node("version").With("n", 0));
        var results = await Task.WhenAll(Enumerable.Range(1, Writers).Select(writer => Task.Run(async () =>
        {
            try
            {
                await CommitAsync(t => Replace(t, "version", 0, writer));
                return "";
            }
            catch (InvalidOperationException conflict)
            {
                return conflict.Message;
            }
        })));
        Assert.Single(results, result => result.Length == 0);
        var winner = await ReadAsync(view => view.TryFind(Iri("version"), out var node) ? view.ValueOf(node, view.Symbols.Of("p:n"))!.Number : 0);
        Assert.Equal(Enumerable.Repeat($"Expected 0, found {winner}.", Writers - 1), results.Where(result => result.Length > 0));
    }

    [SkippableFact]
    public async Task Works_that_fail_do_not_harm_those_that_wait_with_them()
    {
        var before = Store.Head;
        using var gate = new ManualResetEventSlim();
        var first = CommitAsync(t =>
        {
            gate.Wait();
            return t.Ensure("id:mixed-first");
        }).AsTask();
        var others = Enumerable.Range(0, Writers).Select(writer => CommitAsync(t =>
        {
            new NodeWriter(t).Node($"mixed{writer}", "Mixed");
            return writer % 2 == 0 ? writer : throw new InvalidDataException($"no good: {writer}");
        }).AsTask()).ToList();
        gate.Set();
        await first;
        for (var writer = 0; writer < Writers; writer++)
        {
            if (writer % 2 == 0)
            {
                Assert.Equal(writer, (await others[writer]).Value);
            }
            else
            {
                Assert.Equal($"no good: {writer}", (await Assert.ThrowsAsync<InvalidDataException>(() => others[writer])).Message);
            }
        }

        Assert.Equal(before + 1 + (Writers / 2), Store.Head);
        Assert.Equal(Writers / 2, (await AskAsync(Query(Words.All("Mixed"), countTotal: true))).List.Total);
    }

    private static bool Replace(GraphTransaction transaction, string name, int expected, int value)
    {
        var words = new ChangeWords(transaction);
        var found = transaction.ValueOf(words[name], words.Predicate("n"))!;
        if (found.Number != expected)
        {
            throw new InvalidOperationException($"Expected {expected}, found {found.Number}.");
        }

        transaction.RemoveValue(words[name], words.Predicate("n"), found);
        return transaction.AddValue(words[name], words.Predicate("n"), StoredValue.OfInteger(value));
    }

    // The hub's counter and the number of things that are linked to it grow together.
    private static bool CountOneUp(GraphTransaction transaction, string hub, string thing)
    {
        new NodeWriter(transaction).Node(hub).Node(thing).To("at", hub);
        var (words, node) = (new ChangeWords(transaction), new ChangeWords(transaction)[hub]);
        var before = transaction.ValueOf(node, words.Predicate("n"));
        if (before is not null)
        {
            transaction.RemoveValue(node, words.Predicate("n"), before);
        }

        return transaction.AddValue(node, words.Predicate("n"), StoredValue.OfInteger((before?.Number ?? 0) + 1));
    }

    private static (long Counter, int Linked) Counted(IGraphView view, string hub)
    {
        var things = new List<NodeId>();
        if (!view.TryFind(Iri(hub), out var node))
        {
            return (0, 0);
        }

        view.Follow(node, view.Symbols.Of("p:at"), inverse: true, things);
        return (view.ValueOf(node, view.Symbols.Of("p:n"))!.Number, things.Count);
    }

    private async Task<List<long?>> CountAsync(string hub, int writer)
    {
        var numbers = new List<long?>();
        for (var number = 0; number < CommitsOfEach; number++)
        {
            numbers.Add((await CommitAsync(t => CountOneUp(t, hub, $"{hub}-{writer}-{number}"))).Commit);
        }

        return numbers;
    }
}
