using System.Runtime.CompilerServices;
using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Tests.Memory;

/// <summary>Large places of the graph, and what is let go of.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class MemoryGraphGrowthTests
{
    private readonly MemoryGraph _graph = new();

    private Symbol At => _graph.Symbols.Of("p:at");

    [Fact]
    public void A_hub_of_many_edges_answers_in_both_directions_at_every_commit()
    {
        const int Commits = 20;
        const int EdgesOfEach = 1_000;
        for (var commit = 0; commit < Commits; commit++)
        {
            var first = commit * EdgesOfEach;
            Commit(transaction =>
            {
                var hub = transaction.Ensure("id:hub");
                for (var number = first; number < first + EdgesOfEach; number++)
                {
                    var other = transaction.Ensure($"id:{number}");
                    transaction.Link(hub, At, other);
                    transaction.Link(other, At, hub);
                }
            });
        }

        for (var commit = 1; commit <= Commits; commit++)
        {
            var view = _graph.ViewAt(commit);
            Assert.True(view.TryFind("id:hub", out var hub));
            Assert.Equal(commit * EdgesOfEach, Follow(view, hub, inverse: false).Count);
            Assert.Equal(commit * EdgesOfEach, Follow(view, hub, inverse: true).Count);
            Assert.True(view.TryFind($"id:{(commit * EdgesOfEach) - 1}", out var last));
            Assert.True(view.HasEdge(hub, At, last) && view.HasEdge(last, At, hub));
            Assert.False(view.HasEdge(hub, _graph.Symbols.Of("p:other"), last));
        }
    }

    [Fact]
    public void An_edge_that_comes_and_goes_is_told_of_right_at_every_commit()
    {
        Commit(transaction =>
        {
            var hub = transaction.Ensure("id:hub");
            for (var number = 0; number < 200; number++)
            {
                transaction.Link(hub, At, transaction.Ensure($"id:{number}"));
            }
        });
        Assert.True(_graph.View().TryFind("id:hub", out var hub) & _graph.View().TryFind("id:77", out var other));
        for (var commit = 2; commit < 300; commit++)
        {
            Commit(transaction => Assert.True(commit % 2 == 0 ? transaction.Unlink(hub, At, other) : transaction.Link(hub, At, other)));
        }

        for (var commit = 1; commit < 300; commit++)
        {
            Assert.Equal(commit % 2 == 1, _graph.ViewAt(commit).HasEdge(hub, At, other));
            Assert.Equal(commit % 2 == 1 ? 200 : 199, Follow(_graph.ViewAt(commit), hub, inverse: false).Count);
        }
    }

    [Fact]
    public void Edges_rolled_back_time_and_again_leave_a_hub_as_it_was()
    {
        Commit(transaction =>
        {
            for (var number = 0; number < 100; number++)
            {
                transaction.Link(transaction.Ensure("id:hub"), At, transaction.Ensure($"id:{number}"));
            }
        });
        Commit(transaction =>
        {
            var (hub, other) = (transaction.Ensure("id:hub"), transaction.Ensure("id:other"));
            for (var attempt = 0; attempt < 2_000; attempt++)
            {
                var savepoint = transaction.Savepoint();
                Assert.True(transaction.Link(hub, At, other));
                transaction.RollBackTo(savepoint);
                Assert.False(transaction.HasEdge(hub, At, other));
            }

            Assert.True(transaction.Link(hub, At, other));
        });
        Assert.True(_graph.View().TryFind("id:hub", out var hub));
        Assert.Equal(101, Follow(_graph.View(), hub, inverse: false).Count);
    }

    [Fact]
    public void What_no_picture_needs_is_let_go_of()
    {
        var texts = new List<WeakReference>();
        for (var number = 0; number < 2_000; number++)
        {
            AddAndDelete(number, texts);
            _graph.RaiseHorizon(_graph.Head);
        }

        Assert.Equal(["id:hub"], _graph.View().Nodes().Select(_graph.View().IriOf));
        GC.Collect();
        Assert.InRange(texts.Count(text => text.IsAlive), 0, texts.Count / 20);
    }

    [Fact]
    public void What_a_picture_needs_is_kept()
    {
        var texts = new List<WeakReference>();
        for (var number = 0; number < 100; number++)
        {
            AddAndDelete(number, texts);
        }

        _graph.RaiseHorizon(1);
        GC.Collect();
        Assert.All(texts, text => Assert.True(text.IsAlive));
        Assert.Equal(["id:record-77", "id:hub"], _graph.ViewAt((77 * 2) + 1).Nodes().Select(_graph.View().IriOf).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void A_commit_that_was_let_go_of_cannot_be_asked_for()
    {
        for (var number = 0; number < 5; number++)
        {
            Commit(transaction => transaction.Ensure($"id:{number}"));
        }

        _graph.RaiseHorizon(3);
        Assert.Equal(3, _graph.Horizon);
        Assert.Throws<ArgumentOutOfRangeException>(() => _graph.ViewAt(2));
        Assert.Equal(3, _graph.ViewAt(3).Nodes().Count());
        _graph.RaiseHorizon(1);
        Assert.Equal(3, _graph.Horizon);
        _graph.RaiseHorizon(99);
        Assert.Equal(5, _graph.Horizon);
    }

    // A record comes, with a value, and an edge that carries the IRI of which it was asserted; then it goes.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddAndDelete(int number, List<WeakReference> texts)
    {
        var (iri, value, asserted) = ($"id:record-{number}", StoredValue.OfString($"value {number}"), $"id:asserted-{number}");
        Commit(transaction =>
        {
            var record = transaction.Ensure(iri);
            transaction.AddType(record, _graph.Symbols.Of("c:Record"));
            transaction.AddValue(record, _graph.Symbols.Of("p:name"), value);
            transaction.Link(record, At, transaction.Ensure("id:hub"), assertedFrom: asserted);
        });
        Commit(transaction => transaction.Delete(transaction.Ensure(iri)));
        texts.AddRange([new WeakReference(iri), new WeakReference(value), new WeakReference(asserted)]);
    }

    private List<NodeId> Follow(GraphSnapshot view, NodeId node, bool inverse)
    {
        var reached = new List<NodeId>();
        view.Follow(node, At, inverse, reached);
        return reached;
    }

    private void Commit(Action<GraphTransaction> work)
    {
        var transaction = _graph.Begin();
        work(transaction);
        Assert.True(_graph.Publish(transaction));
    }
}
