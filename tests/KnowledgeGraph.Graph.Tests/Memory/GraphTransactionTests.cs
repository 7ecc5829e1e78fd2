using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Tests.Memory;

/// <summary>What a transaction lets its work do, see and undo.</summary>
public sealed class GraphTransactionTests
{
    private readonly MemoryGraph _graph = new();

    private Symbol Name => _graph.Symbols.Of("p:name");

    private Symbol At => _graph.Symbols.Of("p:at");

    private Symbol Customer => _graph.Symbols.Of("c:Customer");

    [Fact]
    public void Snapshots_see_a_transaction_only_once_it_is_published()
    {
        var before = _graph.View();
        var transaction = _graph.Begin();
        transaction.AddType(transaction.Ensure("id:a"), Customer);
        Assert.Equal(["id:a"], transaction.NodesOf(Customer).Select(transaction.IriOf));
        Assert.Empty(_graph.View().NodesOf(Customer));

        Assert.True(_graph.Publish(transaction));
        Assert.Equal(["id:a"], _graph.View().NodesOf(Customer).Select(_graph.View().IriOf));
        Assert.Empty(before.NodesOf(Customer));
        Assert.False(before.TryFind("id:a", out _));
        Assert.Equal((0, 1), (before.Commit, _graph.Head));
    }

    [Fact]
    public void Writing_twice_and_removing_what_is_not_there_change_nothing()
    {
        var transaction = _graph.Begin();
        var (a, b) = (transaction.Ensure("id:a"), transaction.Ensure("id:b"));
        Assert.Equal(a, transaction.Ensure("id:a"));
        Assert.Equal((true, false), (transaction.AddType(a, Customer), transaction.AddType(a, Customer)));
        Assert.Equal((true, false), (transaction.AddValue(a, Name, StoredValue.OfString("A")), transaction.AddValue(a, Name, StoredValue.OfString("A"))));
        Assert.Equal((true, false), (transaction.Link(a, At, b), transaction.Link(a, At, b)));
        Assert.Equal((true, false), (transaction.Unlink(a, At, b), transaction.Unlink(a, At, b)));
        Assert.Equal((true, false), (transaction.RemoveType(a, Customer), transaction.RemoveType(a, Customer)));
        Assert.Equal((true, false), (transaction.RemoveValue(a, Name, StoredValue.OfString("A")), transaction.RemoveValue(a, Name, StoredValue.OfString("A"))));
        Assert.Equal((true, false), (transaction.Delete(b), transaction.Delete(b)));
        Assert.False(transaction.RemoveAlias("id:a"));
    }

    [Fact]
    public void Steps_that_cancel_each_other_are_no_change()
    {
        Commit(transaction =>
        {
            var a = transaction.Ensure("id:a");
            transaction.AddValue(a, Name, StoredValue.OfString("A"));
            transaction.Link(a, At, transaction.Ensure("id:b"));
        });
        var transaction = _graph.Begin();
        Assert.True(transaction.TryFind("id:a", out var a) & transaction.TryFind("id:b", out var b));
        transaction.Unlink(a, At, b);
        transaction.RemoveValue(a, Name, StoredValue.OfString("A"));
        transaction.AddType(a, Customer);
        Assert.Equal([a, b], transaction.Changed.OrderBy(node => node.Value));

        transaction.RemoveType(a, Customer);
        transaction.AddValue(a, Name, StoredValue.OfString("A"));
        transaction.Link(a, At, b);
        transaction.Delete(transaction.Ensure("id:c"));
        Assert.Empty(transaction.Changed);
        Assert.True(transaction.IsEmpty);
        Assert.False(_graph.Publish(transaction));
        Assert.Equal(1, _graph.Head);
        Assert.Equal((1, 1), (_graph.View().CommitOf(a), _graph.View().EdgesFrom(a).Single().Commit));
    }

    [Fact]
    public void A_change_names_what_goes_before_what_comes()
    {
        Commit(transaction =>
        {
            var a = transaction.Ensure("id:a");
            transaction.AddType(a, Customer);
            transaction.AddValue(a, Name, StoredValue.OfString("A"));
            transaction.Link(transaction.Ensure("id:b"), At, a);
        });
        var transaction = _graph.Begin();
        Assert.True(transaction.TryFind("id:a", out var a) & transaction.TryFind("id:b", out var b));
        transaction.Delete(a);
        transaction.AddAlias("id:a", b);
        transaction.AddValue(b, Name, StoredValue.OfString("A"), assertedOf: "id:a");
        transaction.Link(b, At, b, assertedTo: "id:a");
        Assert.Equal(
            [
                new GraphOperation.RemoveEdge("id:b", At, "id:a", null, null),
                new GraphOperation.RemoveValue("id:a", Name, StoredValue.OfString("A"), null),
                new GraphOperation.RemoveType("id:a", Customer),
                new GraphOperation.RemoveNode("id:a"),
                new GraphOperation.AddAlias("id:a", "id:b"),
                new GraphOperation.AddValue("id:b", Name, StoredValue.OfString("A"), "id:a"),
                new GraphOperation.AddEdge("id:b", At, "id:b", null, "id:a"),
            ],
            transaction.Change.Operations.ToArray());
    }

    [Fact]
    public void Savepoints_nest()
    {
        var transaction = _graph.Begin();
        var a = transaction.Ensure("id:a");
        var outer = transaction.Savepoint();
        transaction.Ensure("id:b");
        var inner = transaction.Savepoint();
        transaction.Link(a, At, transaction.Ensure("id:c"));
        transaction.RollBackTo(inner);
        Assert.Equal(["id:a", "id:b"], transaction.Nodes().Select(transaction.IriOf));
        transaction.RollBackTo(outer);
        Assert.Equal(["id:a"], transaction.Nodes().Select(transaction.IriOf));
        Assert.Equal([new GraphOperation.AddNode("id:a")], transaction.Change.Operations.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => transaction.RollBackTo(inner));
    }

    [Fact]
    public void An_alias_leads_to_its_node_and_goes_with_it()
    {
        Commit(transaction => transaction.AddAlias("id:other", transaction.Ensure("id:a")));
        var view = _graph.View();
        Assert.True(view.TryFind("id:other", out var node));
        Assert.Equal("id:a", view.IriOf(node));
        Assert.Equal(["id:other"], view.AliasesOf(node));
        Assert.Equal(["id:a"], view.Nodes().Select(view.IriOf));

        Commit(transaction => transaction.Delete(node));
        Assert.False(_graph.View().TryFind("id:other", out _));
        Assert.True(view.TryFind("id:other", out _));
    }

    [Fact]
    public void An_alias_must_be_free()
    {
        var transaction = _graph.Begin();
        var (a, b) = (transaction.Ensure("id:a"), transaction.Ensure("id:b"));
        transaction.AddAlias("id:taken", a);
        Assert.Equal(
            "<id:b> names a node already: delete that node, or remove the alias, first.",
            Assert.Throws<InvalidOperationException>(() => transaction.AddAlias("id:b", a)).Message);
        Assert.Equal(
            "<id:taken> names a node already: delete that node, or remove the alias, first.",
            Assert.Throws<InvalidOperationException>(() => transaction.AddAlias("id:taken", b)).Message);
        Assert.Throws<InvalidOperationException>(() => transaction.AddAlias("id:a", a));
        Assert.False(transaction.AddAlias("id:taken", a));
        Assert.Equal(a, transaction.Ensure("id:taken"));
    }

    [Fact]
    public void What_a_merge_brought_together_is_told_once_and_can_be_parted_again()
    {
        Commit(transaction =>
        {
            var (a, b) = (transaction.Ensure("id:a"), transaction.Ensure("id:b"));
            transaction.Link(a, At, b);
            transaction.Link(a, At, b, assertedFrom: "id:merged");
            transaction.AddValue(a, Name, StoredValue.OfString("A"));
            transaction.AddValue(a, Name, StoredValue.OfString("A"), assertedOf: "id:merged");
            Assert.False(transaction.Link(a, At, b, assertedFrom: "id:a"));
        });
        var transaction = _graph.Begin();
        Assert.True(transaction.TryFind("id:a", out var a) & transaction.TryFind("id:b", out var b));
        Assert.Equal([b], Follow(transaction, a));
        Assert.Equal(["A"], ValuesOf(transaction, a, Name));
        Assert.Equal([null, "id:merged"], transaction.EdgesFrom(a).Select(edge => edge.AssertedFrom));
        Assert.Equal([null, "id:merged"], transaction.ValuesOf(a).Select(value => value.AssertedOf));

        Assert.True(transaction.UnlinkAsserted(a, At, b, assertedFrom: null, assertedTo: null));
        Assert.True(transaction.RemoveValueAsserted(a, Name, StoredValue.OfString("A"), assertedOf: null));
        Assert.Equal([b], Follow(transaction, a));
        Assert.Equal(["A"], ValuesOf(transaction, a, Name));
        Assert.True(transaction.Unlink(a, At, b));
        Assert.True(transaction.RemoveValue(a, Name, StoredValue.OfString("A")));
        Assert.Empty(Follow(transaction, a));
        Assert.Empty(ValuesOf(transaction, a, Name));
    }

    [Fact]
    public void Values_are_in_value_order_and_those_of_an_ordered_predicate_as_they_came()
    {
        var steps = _graph.Symbols.Of("p:steps");
        _graph.OrderedPredicates = new HashSet<Symbol> { steps };
        Commit(transaction =>
        {
            var a = transaction.Ensure("id:a");
            foreach (var text in new[] { "second", "first", "third" })
            {
                transaction.AddValue(a, Name, StoredValue.OfString(text));
                transaction.AddValue(a, steps, StoredValue.OfString(text));
            }
        });
        var view = _graph.View();
        Assert.True(view.TryFind("id:a", out var a));
        Assert.Equal(["first", "second", "third"], ValuesOf(view, a, Name));
        Assert.Equal(["second", "first", "third"], ValuesOf(view, a, steps));
        Assert.Equal("first", view.ValueOf(a, steps)!.Text);
        Assert.Null(view.ValueOf(a, At));

        // Another order of the same values is a change of the ordered predicate only.
        var transaction = _graph.Begin();
        foreach (var predicate in new[] { Name, steps })
        {
            transaction.RemoveValue(a, predicate, StoredValue.OfString("second"));
            transaction.AddValue(a, predicate, StoredValue.OfString("second"));
        }

        Assert.Equal(["first", "third", "second"], ValuesOf(transaction, a, steps));
        Assert.All(
            transaction.Change.Operations,
            operation => Assert.Equal(steps, operation is GraphOperation.AddValue added ? added.Predicate : ((GraphOperation.RemoveValue)operation).Predicate));
        Assert.Equal(6, transaction.Change.Operations.Length);
    }

    [Fact]
    public void A_loop_is_one_edge_that_leaves_and_reaches()
    {
        Commit(transaction => transaction.Link(transaction.Ensure("id:a"), At, transaction.Ensure("id:a")));
        var view = _graph.View();
        Assert.True(view.TryFind("id:a", out var a));
        Assert.Equal(view.EdgesFrom(a), view.EdgesTo(a));
        Commit(transaction => transaction.Delete(a));
        Assert.Equal([a], Follow(view, a));
        Assert.Empty(Follow(_graph.View(), a));
    }

    [Fact]
    public void Enumerations_go_on_over_changes()
    {
        Commit(transaction =>
        {
            for (var number = 0; number < 100; number++)
            {
                var node = transaction.Ensure($"id:{number:D3}");
                transaction.AddType(node, Customer);
                transaction.Link(node, At, transaction.Ensure("id:hub"));
            }
        });
        var transaction = _graph.Begin();
        Assert.True(transaction.TryFind("id:hub", out var hub));
        var seen = 0;
        foreach (var node in transaction.NodesOf(Customer))
        {
            transaction.AddType(transaction.Ensure($"id:new{seen++}"), Customer);
            transaction.RemoveType(node, Customer);
        }

        var ended = 0;
        foreach (var edge in transaction.EdgesTo(hub))
        {
            transaction.Link(hub, At, edge.From);
            transaction.Unlink(edge.From, At, hub);
            ended++;
        }

        Assert.Equal((100, 100), (seen, ended));
        Assert.Equal(100, transaction.NodesOf(Customer).Count());
        Assert.Empty(transaction.EdgesTo(hub));
        Assert.Equal(100, Follow(transaction, hub).Count);
    }

    [Fact]
    public void Misuse_is_told_in_words()
    {
        var transaction = _graph.Begin();
        var (a, gone) = (transaction.Ensure("id:a"), transaction.Ensure("id:gone"));
        transaction.Delete(gone);
        Assert.Equal("<id:gone> isn't in the graph. (Parameter 'node')", Assert.Throws<ArgumentException>(() => transaction.AddType(gone, Customer)).Message);
        Assert.Equal("<id:gone> isn't in the graph. (Parameter 'node')", Assert.Throws<ArgumentException>(() => transaction.Link(a, At, gone)).Message);
        Assert.Throws<ArgumentException>(() => transaction.Ensure(""));
        Assert.Equal("The IRI holds a NUL character. Escape it as %00. (Parameter 'iri')", Assert.Throws<ArgumentException>(() => transaction.Ensure("id:\0")).Message);
        Assert.Equal(
            "The text has half of a surrogate pair at position 3: it isn't Unicode text. Send whole characters. (Parameter 'iri')",
            Assert.Throws<ArgumentException>(() => transaction.Ensure("id:\uDC00")).Message);
        Assert.Equal("Another transaction is open: seal or abandon it first.", Assert.Throws<InvalidOperationException>(_graph.Begin).Message);
        Assert.Equal("A transaction is open: seal or abandon it first.", Assert.Throws<InvalidOperationException>(_graph.Publish).Message);
        _graph.Publish(transaction);
        Assert.Equal("The transaction has ended.", Assert.Throws<InvalidOperationException>(() => transaction.Ensure("id:b")).Message);
        Assert.Equal("The transaction isn't open any more.", Assert.Throws<InvalidOperationException>(() => _graph.Seal(transaction)).Message);
        Assert.Equal(
            "Only the open transaction or the one sealed last can be abandoned.",
            Assert.Throws<InvalidOperationException>(() => _graph.Abandon(transaction)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => _graph.ViewAt(2));
    }

    private static List<string> ValuesOf(IGraphView view, NodeId node, Symbol predicate)
    {
        var values = new List<StoredValue>();
        view.ValuesOf(node, predicate, values);
        return values.ConvertAll(value => value.Text);
    }

    private List<NodeId> Follow(IGraphView view, NodeId node)
    {
        var reached = new List<NodeId>();
        view.Follow(node, At, inverse: false, reached);
        return reached;
    }

    private void Commit(Action<GraphTransaction> work)
    {
        var transaction = _graph.Begin();
        work(transaction);
        Assert.True(_graph.Publish(transaction));
    }
}
