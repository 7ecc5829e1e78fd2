using KnowledgeGraph.Graph.Values;
using static KnowledgeGraph.Graph.Contract.GraphWords;

namespace KnowledgeGraph.Graph.Contract.Changes;

/// <summary>Every form of change, and what it leaves in the store: done by a work itself, and done again from its list of steps.</summary>
public abstract class ChangeFormContract(ContractStore place) : StoreContract(place)
{
    /// <summary>What is said, what was there, the change, whether it says that it changed something, and what is there then.</summary>
    public static TheoryData<string, Action<NodeWriter>, Func<ChangeWords, bool>, bool, string> Forms => new()
    {
        { "a node", _ => { }, c => c.Made("a"), true, "a*" },
        { "a node that is there", w => w.Node("a"), c => c.Made("a"), false, "a" },
        { "a class", w => w.Node("a"), c => c.Transaction.AddType(c["a"], c.Class("Book")), true, "a*; Book" },
        { "a further class", w => w.Node("a", "Novel"), c => c.Transaction.AddType(c["a"], c.Class("Book")), true, "a*; Book; Novel" },
        { "a class that it has", w => w.Node("a", "Book"), c => c.Transaction.AddType(c["a"], c.Class("Book")), false, "a; Book" },
        { "a class goes", w => w.Node("a", "Book", "Novel"), c => c.Transaction.RemoveType(c["a"], c.Class("Novel")), true, "a*; Book" },
        { "the last class goes", w => w.Node("a", "Book"), c => c.Transaction.RemoveType(c["a"], c.Class("Book")), true, "a*" },
        { "a class that it has not", w => w.Node("a", "Book"), c => c.Transaction.RemoveType(c["a"], c.Class("Novel")), false, "a; Book" },
        { "a value", w => w.Node("a"), c => c.Add("a", "name", "A"), true, "a*; name A*" },
        { "a value beside others", w => w.Node("a").With("name", "B"), c => c.Add("a", "name", "A"), true, "a*; name A*, B" },
        { "a value that it has", w => w.Node("a").With("name", "A"), c => c.Add("a", "name", "A"), false, "a; name A" },
        { "an equal decimal of another scale", w => w.Node("a").With("price", StoredValue.OfDecimal(150, 2)), c => c.Add("a", "price", StoredValue.OfDecimal(15, 1)), false, "a; price 1.5" },
        { "an equal instant of another offset", w => w.Node("a").At("at", "2026-11-20T12:00:00Z"), c => c.Add("a", "at", GraphWords.At("2026-11-20T13:00:00+01:00")), false, "a; at 2026-11-20T12:00:00Z" },
        { "an equal text in a language written otherwise", w => w.Node("a").With("name", "A", "en"), c => c.Add("a", "name", StoredValue.OfLangString("A", "EN")), false, "a; name A" },
        { "an equal text in another language", w => w.Node("a").With("name", "A", "en"), c => c.Add("a", "name", StoredValue.OfLangString("A", "de")), true, "a*; name A*, A" },
        { "an equal number of another kind", w => w.Node("a").With("n", 1), c => c.Add("a", "n", StoredValue.OfDouble(1)), true, "a*; n 1, 1*" },
        { "an equal value of another IRI", w => w.Node("a").With("name", "A"), c => c.Add("a", "name", "A", "z"), true, "a*; name A[z]*" },
        { "an equal value of the same IRI", w => w.Node("a"), c => c.Add("a", "name", "A", "z") & !c.Add("a", "name", "A", "z"), true, "a*; name A[z]*" },
        { "a value of its own IRI, named", w => w.Node("a").With("name", "A"), c => c.Add("a", "name", "A", "a"), false, "a; name A" },
        { "a value goes", w => w.Node("a").With("name", "A").With("name", "B"), c => c.Remove("a", "name", "A"), true, "a*; name B" },
        { "the last value goes", w => w.Node("a").With("name", "A"), c => c.Remove("a", "name", "A"), true, "a*" },
        { "a value goes in another language's spelling", w => w.Node("a").With("name", "A", "en"), c => c.Transaction.RemoveValue(c["a"], c.Predicate("name"), StoredValue.OfLangString("A", "EN")), true, "a*" },
        { "a value that it has not", w => w.Node("a").With("name", "A"), c => c.Remove("a", "name", "B"), false, "a; name A" },
        { "a value goes of whichever IRI", w => w.Node("a").With("name", "A"), c => c.Add("a", "name", "A", "z") && c.Remove("a", "name", "A"), true, "a*" },
        { "a value goes of its own IRI only", w => w.Node("a").With("name", "A"), c => c.Add("a", "name", "A", "z") && c.RemoveAsserted("a", "name", "A", null), true, "a*; name A[z]*" },
        { "a value goes of another IRI only", w => w.Node("a").With("name", "A"), c => c.Add("a", "name", "A", "z") && c.RemoveAsserted("a", "name", "A", "z"), true, "a; name A" },
        { "a value is replaced", w => w.Node("a").With("name", "A").With("n", 1), c => c.Remove("a", "name", "A") && c.Add("a", "name", "C"), true, "a*; n 1; name C*" },
        { "a value goes and comes back", w => w.Node("a").With("name", "A"), c => c.Remove("a", "name", "A") && c.Add("a", "name", "A"), true, "a; name A" },
        { "a value becomes the last of an ordered list", w => w.Node("a").With("list", 3, 1, 2), c => c.Transaction.AddValue(c["a"], c.Predicate("list"), StoredValue.OfInteger(0)), true, "a*; list 3, 1, 2, 0*" },
        { "a value of an ordered list moves to its end", w => w.Node("a").With("list", 3, 1, 2), c => c.MoveToEnd("a", "list", 3), true, "a*; list 1, 2, 3" },
        { "an edge", w => w.Node("a").Node("b"), c => c.Link("a", "b"), true, "a; to → b*|b" },
        { "an edge that is there", w => w.Node("a").To("to", "b"), c => c.Link("a", "b"), false, "a; to → b|b" },
        { "the edge the other way is another", w => w.Node("a").To("to", "b"), c => c.Link("b", "a"), true, "a; to → b|b; to → a*" },
        { "an edge to itself", w => w.Node("a"), c => c.Link("a", "a"), true, "a; to → a*" },
        { "an edge of another IRI", w => w.Node("a").To("to", "b"), c => c.Link("a", "b", "z"), true, "a; to → b; to → b[z→]*|b" },
        { "an edge to another IRI", w => w.Node("a").Node("b"), c => c.Link("a", "b", null, "y"), true, "a; to → b[→y]*|b" },
        { "an edge between other IRIs", w => w.Node("a").Node("b"), c => c.Link("a", "b", "z", "y") & !c.Link("a", "b", "z", "y"), true, "a; to → b[z→y]*|b" },
        { "an edge of its own IRIs, named", w => w.Node("a").To("to", "b"), c => c.Link("a", "b", "a", "b"), false, "a; to → b|b" },
        { "an edge goes", w => w.Node("a").To("to", "b").To("also", "b"), c => c.Unlink("a", "b"), true, "a; also → b|b" },
        { "an edge that isn't there", w => w.Node("a").To("to", "b"), c => c.Unlink("b", "a"), false, "a; to → b|b" },
        { "an edge goes of whichever IRIs", w => w.Node("a").To("to", "b"), c => c.Link("a", "b", "z") && c.Unlink("a", "b"), true, "a|b" },
        { "an edge goes of its own IRIs only", w => w.Node("a").To("to", "b"), c => c.Link("a", "b", "z") && c.UnlinkAsserted("a", "b", null, null), true, "a; to → b[z→]*|b" },
        { "an edge goes of other IRIs only", w => w.Node("a").To("to", "b"), c => c.Link("a", "b", "z") && c.UnlinkAsserted("a", "b", "z", null), true, "a; to → b|b" },
        { "an edge goes and comes back", w => w.Node("a").To("to", "b"), c => c.Unlink("a", "b") && c.Link("a", "b"), true, "a; to → b|b" },
        { "a node goes with all that it has", w => w.Node("a", "Book").With("name", "A").To("to", "b", "a").Also(Iri("z")).Node("b").To("to", "a", "b"), c => c.Transaction.Delete(c["a"]), true, "b; to → b" },
        { "a node goes twice", w => w.Node("a"), c => c["a"] is var a && c.Transaction.Delete(a) & !c.Transaction.Delete(a), true, "" },
        { "a node comes and goes", _ => { }, c => c.Made("a") && c.Add("a", "name", "A") && c.Transaction.Delete(c["a"]), true, "" },
        { "a node goes and comes back bare", w => w.Node("a", "Book").With("name", "A").To("to", "b"), c => c.Transaction.Delete(c["a"]) && c.Made("a"), true, "a*|b" },
        { "an alias", w => w.Node("a"), c => c.Transaction.AddAlias(Iri("z"), c["a"]), true, "a*; = z" },
        { "an alias that it has", w => w.Node("a").Also(Iri("z")), c => c.Transaction.AddAlias(Iri("z"), c["a"]), false, "a; = z" },
        { "an alias goes", w => w.Node("a").Also(Iri("z")).Also(Iri("y")), c => c.Transaction.RemoveAlias(Iri("z")), true, "a*; = y" },
        { "an alias that is none", w => w.Node("a"), c => c.Transaction.RemoveAlias(Iri("a")) | c.Transaction.RemoveAlias(Iri("z")), false, "a" },
        { "an alias moves", w => w.Node("a").Also(Iri("z")).Node("b"), c => c.Transaction.RemoveAlias(Iri("z")) && c.Transaction.AddAlias(Iri("z"), c["b"]), true, "a*|b*; = z" },
        { "a node becomes an alias", w => w.Node("a").Node("b"), c => c.Transaction.Delete(c["b"]) && c.Transaction.AddAlias(Iri("b"), c["a"]), true, "a*; = b" },
        { "an alias becomes a node", w => w.Node("a").Also(Iri("z")), c => c.Transaction.RemoveAlias(Iri("z")) && c.Made("z"), true, "a*|z*" },
        { "an alias stands for its node", w => w.Node("a").Also(Iri("z")), c => !c.Made("z") && c.Add("z", "name", "A"), true, "a*; = z; name A*" },
        { "what was done since a savepoint is undone", w => w.Node("a").With("name", "A"), c => c.UndoneAfter(() => c.Add("a", "name", "B")), true, "a*; name A, first*" },
        { "an undone node leaves nothing", w => w.Node("a"), c => c.UndoneAfter(() => c.Made("b") && c.Link("a", "b")), true, "a*; name first*" },
        { "an undone removal leaves all", w => w.Node("a", "Book").To("to", "b").Also(Iri("z")), c => c.UndoneAfter(() => c.Transaction.Delete(c["a"]) && c.Made("a") && c.Add("a", "name", "A")), true, "a*; Book; = z; name first*; to → b|b" },
        { "one name for a class, a value and an edge", w => w.Node("a"), c => c.Transaction.AddType(c["a"], c.Predicate("x")) && c.Add("a", "x", "A") && c.Transaction.Link(c["a"], c.Predicate("x"), c["a"]), true, "a*; x; x A*; x → a*" },
    };

    [SkippableTheory]
    [MemberData(nameof(Forms))]
    public async Task A_change_leaves_what_it_says(string what, Action<NodeWriter> before, Func<ChangeWords, bool> change, bool changes, string expected)
    {
        await BeginAsync(before);
        var head = Store.Head;
        var result = await CommitAsync(transaction => change(new ChangeWords(transaction)));
        Assert.Equal((what, changes), (what, result.Value));
        Assert.Equal(result.Commit ?? head, Store.Head);
        Assert.Equal((what, expected), (what, await PictureAsync(result.Commit)));
    }

    [SkippableTheory]
    [MemberData(nameof(Forms))]
    public async Task A_change_is_done_again_by_its_steps(string what, Action<NodeWriter> before, Func<ChangeWords, bool> change, bool changes, string expected)
    {
        Assert.NotNull(what);
        await BeginAsync(before);
        var (answer, steps) = await Store.RehearseAsync(transaction => (change(new ChangeWords(transaction)), transaction.Change), CancellationToken.None);
        var result = await CommitAsync(transaction =>
        {
            steps.ApplyTo(transaction);
            return transaction.IsEmpty;
        });
        Assert.Equal((what, changes), (what, answer));
        Assert.Equal((steps.IsEmpty, result.Commit is null), (result.Value, steps.IsEmpty));
        Assert.Equal((what, expected), (what, await PictureAsync(result.Commit)));
    }

    /// <inheritdoc/>
    protected override Task FillAsync(IGraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.ApplySchemaAsync(new StoreSchema { OrderedPredicates = [new GraphWords(store.Symbols).Predicate("list")] }, CancellationToken.None).AsTask();
    }

    // Each row begins with a graph of its own, and a commit before the change.
    private async Task BeginAsync(Action<NodeWriter> before)
    {
        await CommitAsync(transaction => transaction.Nodes().ToList().Count(transaction.Delete));
        await CommitAsync(transaction =>
        {
            before(new NodeWriter(transaction));
            return true;
        });
    }

    // Without a commit nothing is new, so nothing may bear the mark of one.
    private async Task<string> PictureAsync(long? commit)
    {
        var lines = await ReadAsync(Picture.Of);
        return string.Join('|', commit is null ? lines.Select(line => line.Replace("*", "", StringComparison.Ordinal)) : lines);
    }
}
