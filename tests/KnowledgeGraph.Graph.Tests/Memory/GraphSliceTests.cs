using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Tests.Memory;

/// <summary>What is read and written on a slice is what would be on the whole graph, in as many rounds as the readings depend on one another.</summary>
public sealed class GraphSliceTests
{
    private static readonly HashSet<string> OrderedPredicates = [RandomChanges.Ordered];

    public static TheoryData<int, int, int, int> Histories => new()
    {
        // seed, number of IRIs, steps of a work, edges at a side of a node that come with it
        { 1, 4, 4, 0 },
        { 2, 8, 12, 1 },
        { 3, 15, 25, 2 },
        { 4, 40, 60, 3 },
        { 5, 6, 200, 500 },
        { 6, 3, 30, 0 },
        { 7, 100, 200, 4 },
        { 8, 200, 20, 0 },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void A_work_changes_on_a_slice_what_it_changes_on_the_whole_graph(int seed, int iris, int steps, int few)
    {
        var (whole, random) = (NewGraph(), new Random(seed));
        var (plain, slice) = (new PlainGraph(OrderedPredicates), SliceOf(whole));
        for (var commit = 0; commit < 40; commit++)
        {
            if (random.Next(6) == 0)
            {
                slice = SliceOf(whole);
            }

            plain = CommitGroup(whole, slice, new SliceFeeder(whole, few), plain, [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => random.Next())], iris, steps);
            Assert.Equal(whole.Head, slice.Graph.Head);
            AssertReadAlike(whole, slice, new SliceFeeder(whole, few), random.Next());
        }

        Assert.Equal(GraphDescription.Of(whole.View()), Read(slice, new SliceFeeder(whole, few), view => GraphDescription.Of(view).ToList()));
    }

    [Fact]
    public void A_walk_along_a_chain_takes_a_round_for_each_node_of_it_and_the_second_walk_none()
    {
        var whole = NewGraph();
        var next = whole.Symbols.Of("p:next");
        Chain(whole, next, length: 12);
        var (slice, feeder) = (SliceOf(whole), new SliceFeeder(whole, few: 500));
        Assert.Equal(11, Read(slice, feeder, view => Walk(view, next)));
        Assert.Equal(12, feeder.Rounds);
        Assert.Equal(11, Read(slice, feeder, view => Walk(view, next)));
        Assert.Equal(12, feeder.Rounds);
    }

    [Fact]
    public void Many_nodes_that_do_not_depend_on_one_another_come_in_one_round()
    {
        var whole = NewGraph();
        Chain(whole, whole.Symbols.Of("p:next"), length: 300);
        var (slice, feeder) = (SliceOf(whole), new SliceFeeder(whole, few: 500));
        var found = Read(slice, feeder, view => Enumerable.Range(0, 400).Count(at => view.TryFind($"id:{at}", out _)));
        Assert.Equal(300, found);
        Assert.Equal(1, feeder.Rounds);
    }

    [Fact]
    public void Of_a_node_with_many_edges_only_those_of_the_wanted_predicate_come()
    {
        var whole = NewGraph();
        var (at, of) = (whole.Symbols.Of("p:at"), whole.Symbols.Of("p:of"));
        var transaction = whole.Begin();
        var hub = transaction.Ensure("id:hub");
        for (var number = 0; number < 50; number++)
        {
            transaction.Link(transaction.Ensure($"id:{number}"), number < 10 ? of : at, hub);
        }

        whole.Publish(transaction);
        var (slice, feeder) = (SliceOf(whole), new SliceFeeder(whole, few: 20));
        Assert.Equal(10, Read(slice, feeder, view => Count(view, "id:hub", of)));
        Assert.Equal(2, feeder.Rounds);
        Assert.Equal(11 + 10, slice.Size);
    }

    [Fact]
    public void A_new_node_is_linked_to_a_node_with_many_edges_without_loading_these()
    {
        var whole = NewGraph();
        var at = whole.Symbols.Of("p:at");
        var transaction = whole.Begin();
        var hub = transaction.Ensure("id:hub");
        for (var number = 0; number < 50; number++)
        {
            transaction.Link(transaction.Ensure($"id:{number}"), at, hub);
        }

        whole.Publish(transaction);
        var (slice, feeder) = (SliceOf(whole), new SliceFeeder(whole, few: 20));
        Assert.True(Run(slice, feeder, t => t.Link(t.Ensure("id:new"), at, t.Ensure("id:hub"))).Value);
        Assert.Equal(1, feeder.Rounds);
        Assert.Equal(2 + 1, slice.Size);
    }

    [Fact]
    public void What_a_work_throws_over_a_gap_is_not_told_and_what_it_throws_over_the_graph_is()
    {
        var whole = NewGraph();
        Chain(whole, whole.Symbols.Of("p:next"), length: 1);
        var (slice, feeder) = (SliceOf(whole), new SliceFeeder(whole, few: 500));
        var (found, transaction) = Run(slice, feeder, t => t.TryFind("id:0", out var node) ? t.IriOf(node) : throw new InvalidOperationException("nobody"));
        Assert.Equal("id:0", found);
        slice.Graph.Abandon(transaction);
        var thrown = Assert.Throws<InvalidOperationException>(() => Run(slice, feeder, t => t.TryFind("id:7", out _) ? 0 : throw new InvalidOperationException("nobody")));
        Assert.Equal("nobody", thrown.Message);
        Assert.Equal("id:7", Run(slice, feeder, t => t.IriOf(t.Ensure("id:7"))).Value);
    }

    private static PlainGraph CommitGroup(MemoryGraph whole, GraphSlice slice, SliceFeeder feeder, PlainGraph plain, int[] seeds, int iris, int steps)
    {
        var changes = new List<(GraphTransaction OnSlice, int Seed, PlainGraph Before)>();
        foreach (var seed in seeds)
        {
            var (before, after) = (plain, plain);
            var transaction = Run(slice, feeder, t => after = new RandomChanges(seed, iris).Change(t, before.Copy(), steps)).Transaction;
            after.Number(transaction.Commit, before);
            var number = transaction.Commit;
            if (slice.Graph.Seal(transaction))
            {
                changes.Add((transaction, seed, before));
                plain = after;
                Assert.Equal(number, transaction.Commit);
            }
        }

        foreach (var (onSlice, seed, before) in changes)
        {
            var onWhole = whole.Begin();
            new RandomChanges(seed, iris).Change(onWhole, before.Copy(), steps);
            Assert.Equal(Lines(onWhole.Change), Lines(onSlice.Change));
            Assert.True(whole.Publish(onWhole));
        }

        slice.Publish();
        return plain;
    }

    private static IEnumerable<string> Lines(GraphChange change) => change.Operations.Select(operation => operation.ToString()).Order(StringComparer.Ordinal);

    private static void AssertReadAlike(MemoryGraph whole, GraphSlice slice, SliceFeeder feeder, int seed) =>
        Assert.Equal(RandomReading(whole.View(), seed), Read(slice, feeder, view => RandomReading(view, seed)));

    /// <summary>Walks from a few nodes over a few edges and tells what it meets.</summary>
    private static List<string> RandomReading(IGraphView view, int seed)
    {
        var (random, told) = (new Random(seed), new List<string>());
        for (var walk = 0; walk < 3; walk++)
        {
            if (!view.TryFind($"id:n{random.Next(20)}", out var node))
            {
                continue;
            }

            for (var step = 0; step < 3; step++)
            {
                told.Add(view.IriOf(node));
                var reached = random.Next(4) switch
                {
                    0 => [.. view.EdgesFrom(node).Select(edge => edge.To)],
                    1 => [.. view.EdgesTo(node).Select(edge => edge.From)],
                    2 => view.NodesOf(view.Symbols.Of(RandomChanges.Classes[random.Next(3)])).ToList(),
                    _ => Followed(view, node, view.Symbols.Of(RandomChanges.Predicates[random.Next(2)]), random.Next(2) == 0),
                };
                told.AddRange(reached.Select(view.IriOf).Distinct().Order(StringComparer.Ordinal));
                told.Add(GraphDescription.TextOf(view.ValueOf(node, view.Symbols.Of("p:steps")) ?? StoredValue.OfString("none")));
                if (reached.OrderBy(view.IriOf, StringComparer.Ordinal).Select(other => (NodeId?)other).FirstOrDefault() is { } next)
                {
                    told.Add($"{view.HasEdge(node, view.Symbols.Of("p:at"), next)} {view.CommitOf(next)}");
                    node = next;
                }
            }
        }

        return told;
    }

    private static List<NodeId> Followed(IGraphView view, NodeId node, Symbol predicate, bool inverse)
    {
        var into = new List<NodeId>();
        view.Follow(node, predicate, inverse, into);
        return into;
    }

    private static int Count(IGraphView view, string iri, Symbol predicate) =>
        view.TryFind(iri, out var node) ? Followed(view, node, predicate, inverse: true).Count : -1;

    private static int Walk(IGraphView view, Symbol next)
    {
        var steps = 0;
        for (var here = view.TryFind("id:0", out var start) ? Followed(view, start, next, inverse: false) : []; here.Count > 0; here = Followed(view, here[0], next, inverse: false))
        {
            steps++;
        }

        return steps;
    }

    private static void Chain(MemoryGraph graph, Symbol next, int length)
    {
        var transaction = graph.Begin();
        for (var at = 1; at < length; at++)
        {
            transaction.Link(transaction.Ensure($"id:{at - 1}"), next, transaction.Ensure($"id:{at}"));
        }

        transaction.AddType(transaction.Ensure("id:0"), graph.Symbols.Of("c:First"));
        graph.Publish(transaction);
    }

    private static T Read<T>(GraphSlice slice, SliceFeeder feeder, Func<IGraphView, T> read)
    {
        T? value;
        while (!slice.TryRead(read, out value))
        {
            feeder.Fill(slice, slice.TakeWants());
        }

        return value!;
    }

    private static (T Value, GraphTransaction Transaction) Run<T>(GraphSlice slice, SliceFeeder feeder, Func<GraphTransaction, T> work)
    {
        T? value;
        GraphTransaction transaction;
        while (!slice.TryRun(work, out value, out transaction))
        {
            feeder.Fill(slice, slice.TakeWants());
        }

        return (value!, transaction);
    }

    private static GraphSlice SliceOf(MemoryGraph whole)
    {
        var slice = new GraphSlice(whole.Symbols, whole.Head);
        slice.Graph.OrderedPredicates = whole.OrderedPredicates;
        return slice;
    }

    private static MemoryGraph NewGraph()
    {
        var graph = new MemoryGraph();
        graph.OrderedPredicates = OrderedPredicates.Select(graph.Symbols.Of).ToHashSet();
        return graph;
    }
}
