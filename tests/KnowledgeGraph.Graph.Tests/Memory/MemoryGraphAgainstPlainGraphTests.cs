using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Tests.Memory;

/// <summary>Random histories: the graph in memory tells at each commit what plain dictionaries tell.</summary>
public sealed class MemoryGraphAgainstPlainGraphTests
{
    private static readonly HashSet<string> OrderedPredicates = [RandomChanges.Ordered];

    public static TheoryData<int, int, int> Histories => new()
    {
        // seed, number of IRIs, steps of a transaction
        { 1, 4, 4 },
        { 2, 8, 12 },
        { 3, 15, 25 },
        { 4, 40, 60 },
        { 5, 6, 200 },
        { 6, 3, 30 },
        { 7, 100, 400 },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void Every_commit_that_can_be_asked_for_tells_what_plain_dictionaries_tell(int seed, int iris, int steps)
    {
        var graph = NewGraph();
        var changes = new RandomChanges(seed, iris);
        var history = new List<PlainGraph> { new(OrderedPredicates) };
        var snapshots = new List<GraphSnapshot> { graph.View() };
        for (var round = 0; round < 60; round++)
        {
            if (CommitGroup(graph, changes, history, steps))
            {
                snapshots.Add(graph.View());
            }

            if (changes.Next(8) == 0)
            {
                graph.RaiseHorizon(graph.Head - changes.Next(6));
                snapshots.RemoveAll(snapshot => snapshot.Commit < graph.Horizon);
            }

            AssertSame(history[(int)graph.Head], graph.View());
            AssertSame(history[(int)graph.Horizon], graph.ViewAt(graph.Horizon));
        }

        Assert.All(snapshots, snapshot => AssertSame(history[(int)snapshot.Commit], snapshot));
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void The_changes_of_all_commits_applied_to_an_empty_graph_give_the_same_graph(int seed, int iris, int steps)
    {
        var (graph, copy) = (NewGraph(), NewGraph());
        var changes = new RandomChanges(seed, iris);
        var plain = new PlainGraph(OrderedPredicates);
        for (var round = 0; round < 30; round++)
        {
            var transaction = graph.Begin();
            plain = changes.Change(transaction, plain, steps);
            var bytes = GraphChangeFormat.Write(transaction.Change, graph.Symbols);
            if (graph.Publish(transaction))
            {
                var replay = copy.Begin();
                GraphChangeFormat.Read(bytes, copy.Symbols).ApplyTo(replay);
                Assert.True(copy.Publish(replay));
            }
        }

        Assert.Equal(GraphDescription.Of(graph.View()), GraphDescription.Of(copy.View()));
    }

    private static MemoryGraph NewGraph()
    {
        var graph = new MemoryGraph();
        graph.OrderedPredicates = OrderedPredicates.Select(graph.Symbols.Of).ToHashSet();
        return graph;
    }

    /// <summary>Seals up to three transactions one upon the other, and publishes them or abandons them all.</summary>
    private static bool CommitGroup(MemoryGraph graph, RandomChanges changes, List<PlainGraph> history, int steps)
    {
        var (transactions, states) = (new List<GraphTransaction>(), new List<PlainGraph>());
        for (var member = 0; member <= changes.Next(3); member++)
        {
            var before = states.Count == 0 ? history[^1] : states[^1];
            var transaction = graph.Begin();
            var after = changes.Change(transaction, before.Copy(), steps);
            Assert.Equal(after.ChangedSince(before), transaction.Changed.Select(transaction.IriOf).Order(StringComparer.Ordinal));
            var isChanged = after.Number(transaction.Commit, before);
            Assert.Equal(isChanged, !transaction.IsEmpty);
            AssertNodesOfClasses(after, transaction);
            if (graph.Seal(transaction))
            {
                transactions.Add(transaction);
                states.Add(after);
            }
        }

        AssertSame(history[(int)graph.Head], graph.View());
        if (changes.Next(4) > 0)
        {
            graph.Publish();
            history.AddRange(states);
            return true;
        }

        transactions.Reverse();
        transactions.ForEach(graph.Abandon);
        return false;
    }

    private static void AssertSame(PlainGraph expected, GraphSnapshot actual)
    {
        Assert.Equal(expected.Describe(), GraphDescription.Of(actual));
        AssertNodesOfClasses(expected, actual);
        foreach (var edges in expected.Edges.Keys.GroupBy(edge => (edge.From, edge.Predicate)))
        {
            Assert.True(actual.TryFind(edges.Key.From, out var from));
            var reached = new List<NodeId>();
            actual.Follow(from, actual.Symbols.Of(edges.Key.Predicate), inverse: false, reached);
            Assert.Equal(edges.Select(edge => edge.To).Distinct().Order(StringComparer.Ordinal), reached.Select(actual.IriOf).Order(StringComparer.Ordinal));
        }

        foreach (var edges in expected.Edges.Keys.GroupBy(edge => (edge.To, edge.Predicate)))
        {
            Assert.True(actual.TryFind(edges.Key.To, out var to));
            var reached = new List<NodeId>();
            actual.Follow(to, actual.Symbols.Of(edges.Key.Predicate), inverse: true, reached);
            Assert.Equal(edges.Select(edge => edge.From).Distinct().Order(StringComparer.Ordinal), reached.Select(actual.IriOf).Order(StringComparer.Ordinal));
        }
    }

    private static void AssertNodesOfClasses(PlainGraph expected, IGraphView actual)
    {
        foreach (var type in RandomChanges.Classes)
        {
            Assert.Equal(
                expected.Nodes.Where(node => node.Value.Types.Contains(type)).Select(node => node.Key),
                actual.NodesOf(actual.Symbols.Of(type)).Select(actual.IriOf));
        }
    }
}
