using System.Collections.Frozen;
using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Queries;
using static KnowledgeGraph.Graph.Queries.PathExpression;

namespace KnowledgeGraph.Graph.Tests.Evaluation;

public sealed class PathWalkTests
{
    private const string Ontology = """
        :Place a owl:Class .
        :Harbour a owl:Class .
        :road a owl:ObjectProperty ; rdfs:domain :Place ; rdfs:range :Place .
        :ferry a owl:ObjectProperty ; rdfs:domain :Place ; rdfs:range :Place .
        """;

    // a → b → c → a is a ring of roads, d hangs on c; ferries go a → c and d → e.
    private const string Data = """
        id:a a :Place ; :road id:b ; :ferry id:c .
        id:b a :Place , :Harbour ; :road id:c .
        id:c a :Place ; :road id:a , id:d .
        id:d a :Place , :Harbour ; :ferry id:e .
        id:e a :Place .
        """;

    private static readonly GraphWorld World = GraphWorld.Of(Ontology, Data);
    private static readonly Edge Road = new(World.Symbol(":road"), false);
    private static readonly Edge Ferry = new(World.Symbol(":ferry"), false);
    private static readonly Filter IsHarbour = new Filter.HasType(new[] { World.Symbol(":Harbour") }.ToFrozenSet());

    public static TheoryData<string, string, PathExpression, string> Walks => new()
    {
        { "one edge", "id:c", Road, "id:a id:d" },
        { "no edge", "id:e", Road, "" },
        { "an edge backwards", "id:a", Road with { Inverse = true }, "id:c" },
        { "no step", "id:a", Sequence(), "id:a" },
        { "one step", "id:a", Sequence(Road), "id:b" },
        { "step after step", "id:a", Sequence(Road, Road), "id:c" },
        { "there and back, the start among the ends", "id:d", Sequence(Road with { Inverse = true }, Road), "id:a id:d" },
        { "a step that leads nowhere", "id:a", Sequence(Ferry, Ferry, Ferry), "" },
        { "either", "id:a", Union(Road, Ferry), "id:b id:c" },
        { "either, to the same node once", "id:a", Union(Ferry, Sequence(Road, Road)), "id:c" },
        { "no way", "id:a", Union(), "" },
        { "one step or more, round a ring", "id:a", new Closure(Road), "id:a id:b id:c id:d" },
        { "one step or more, not round a ring", "id:d", new Closure(Union(Road, Ferry)), "id:e" },
        { "one step or more backwards", "id:e", new Closure(Union(Road with { Inverse = true }, Ferry with { Inverse = true })), "id:a id:b id:c id:d" },
        { "a test that is met", "id:b", new Test(IsHarbour), "id:b" },
        { "a test that is not met", "id:a", new Test(IsHarbour), "" },
        { "a test on the way", "id:c", Sequence(Road, new Test(IsHarbour), Ferry), "id:e" },
        { "without the start", "id:d", new NotSelf(Sequence(Road with { Inverse = true }, Road)), "id:a" },
        { "without the start of a ring", "id:a", new NotSelf(new Closure(Road)), "id:b id:c id:d" },
        { "the first choice that is met", "id:b", Choice((IsHarbour, "id:d"), (Filter.True, "id:e")), "id:d" },
        { "a later choice", "id:a", Choice((IsHarbour, "id:d"), (Filter.True, "id:e")), "id:e" },
        { "no choice", "id:a", Choice((IsHarbour, "id:d")), "" },
        { "a choice that isn't there", "id:b", Choice((IsHarbour, "id:nowhere"), (Filter.True, "id:e")), "" },
        { "a reason is looked through", "id:a", new Inferred("prp-spo1", "p", false, Road), "id:b" },
    };

    [Theory]
    [MemberData(nameof(Walks))]
    public void A_path_leads_to_a_set_of_nodes(string what, string start, PathExpression path, string expected)
    {
        var reached = World.Evaluation().Follow(World.Node(start), path);
        Assert.True(expected == World.Names(reached), $"{what}: {World.Names(reached)}");
        Assert.Equal(reached.Count, reached.Distinct().Count());
    }

    [Fact]
    public void Many_ways_through_a_lattice_are_walked_once()
    {
        const int layers = 20;
        var world = Lattice(layers, width: 5);
        var edge = new Edge(world.Symbol(":road"), false);
        var limits = new QueryLimits(maxNodes: layers * 5 * 6);
        var evaluation = new GraphEvaluation(world.View, DateTimeOffset.UnixEpoch, limits, CancellationToken.None);

        var steps = evaluation.Follow(world.Node("id:n0-0"), Sequence([.. Enumerable.Repeat(edge, layers - 1)]));
        evaluation.CountVisits();
        Assert.Equal(5, steps.Count);
        Assert.Equal(6 + ((layers - 2) * 5 * 6), limits.Visited);
    }

    [Fact]
    public void A_closure_over_a_lattice_visits_each_edge_once()
    {
        const int layers = 20;
        var world = Lattice(layers, width: 5);
        var limits = new QueryLimits();
        var evaluation = new GraphEvaluation(world.View, DateTimeOffset.UnixEpoch, limits, CancellationToken.None);

        var reached = evaluation.Follow(world.Node("id:n0-0"), new Closure(new Edge(world.Symbol(":road"), false)));
        evaluation.CountVisits();
        Assert.Equal((layers - 1) * 5, reached.Count);
        Assert.Equal(6 + ((layers - 2) * 5 * 6) + 5, limits.Visited);
    }

    [Fact]
    public void Classes_defined_by_classes_are_tested_once_per_node()
    {
        const int layers = 20;
        var world = Lattice(layers, width: 2);
        var edge = new Edge(world.Symbol(":road"), false);
        var filter = Enumerable.Range(1, layers - 1).Aggregate<int, Filter>(
            new Filter.HasType(new[] { world.Symbol(":Harbour") }.ToFrozenSet()), (inner, _) => new Filter.Some(edge, inner));
        var evaluation = new GraphEvaluation(world.View, DateTimeOffset.UnixEpoch, new QueryLimits(1_000), CancellationToken.None);
        Assert.False(evaluation.Meets(world.Node("id:n0-0"), filter));
    }

    [Fact]
    public void What_was_tested_before_a_change_is_tested_again_after_it()
    {
        var world = Lattice(layers: 6, width: 1);
        var edge = new Edge(world.Symbol(":road"), false);
        var filter = Enumerable.Range(1, 5).Aggregate<int, Filter>(
            new Filter.HasType(new[] { world.Symbol(":Harbour") }.ToFrozenSet()), (inner, _) => new Filter.Some(edge, inner));
        world.Change(t =>
        {
            var evaluation = new GraphEvaluation(t, DateTimeOffset.UnixEpoch, new QueryLimits(), CancellationToken.None);
            Assert.False(evaluation.Meets(world.Find(t, "id:n0-0"), filter));
            t.AddType(world.Find(t, "id:n5-0"), world.Symbol(":Harbour"));
            Assert.True(evaluation.Meets(world.Find(t, "id:n0-0"), filter));
        });
    }

    [Fact]
    public void The_first_witness_ends_the_walk()
    {
        var world = Lattice(layers: 2, width: 50);
        var limits = new QueryLimits();
        var evaluation = new GraphEvaluation(world.View, DateTimeOffset.UnixEpoch, limits, CancellationToken.None);
        var thereAndBack = Sequence(new Edge(world.Symbol(":road"), false), new Edge(world.Symbol(":road"), true));
        Assert.True(evaluation.Meets(world.Node("id:n0-0"), new Filter.Some(thereAndBack, Filter.True)));
        Assert.Equal(51 + 51, limits.Visited);
    }

    // Every node of a layer leads to every node of the next.
    private static GraphWorld Lattice(int layers, int width)
    {
        var places = from layer in Enumerable.Range(0, layers)
                     from place in Enumerable.Range(0, width)
                     let next = layer + 1 < layers ? $" ; :road {string.Join(" , ", Enumerable.Range(0, width).Select(n => $"id:n{layer + 1}-{n}"))}" : ""
                     select $"id:n{layer}-{place} a :Place{next} .";
        return GraphWorld.Of(Ontology, string.Join('\n', places));
    }

    private static Sequence Sequence(params PathExpression[] steps) => new([.. steps]);

    private static Union Union(params PathExpression[] branches) => new([.. branches]);

    private static Choice Choice(params (Filter Condition, string Name)[] cases) =>
        new([.. cases.Select(c => new ChoiceCase(c.Condition, World.Iri(c.Name).Value))]);
}
