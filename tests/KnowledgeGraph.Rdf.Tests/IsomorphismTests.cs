namespace KnowledgeGraph.Rdf.Tests;

public sealed class IsomorphismTests
{
    private static readonly Iri Edge = new("urn:edge");

    [Fact]
    public void Labels_of_blank_nodes_do_not_matter()
    {
        var left = Graph("_:a <urn:p> _:b . _:b <urn:p> 'x' . <urn:s> <urn:q> _:a .");
        var right = Graph("_:b <urn:p> _:c . _:c <urn:p> 'x' . <urn:s> <urn:q> _:b .");

        Assert.True(Isomorphism.AreIsomorphic(left, right));
    }

    [Theory]
    [InlineData("<urn:s> <urn:p> 1 .", "<urn:s> <urn:p> 2 .")]
    [InlineData("<urn:s> <urn:p> 1 .", "<urn:s> <urn:p> 1, 2 .")]
    [InlineData("_:a <urn:p> 1 .", "_:a <urn:p> 2 .")]
    [InlineData("_:a <urn:p> 1 .", "<urn:a> <urn:p> 1 .")]
    [InlineData("_:a <urn:p> _:b .", "_:a <urn:p> _:a .")]
    [InlineData("_:a <urn:p> _:b .", "_:a <urn:q> _:b .")]
    [InlineData("_:a <urn:p> _:b . _:b <urn:p> _:c .", "_:a <urn:p> _:b . _:c <urn:p> _:b .")]
    [InlineData("_:a <urn:p> 1 . _:b <urn:q> 1 .", "_:a <urn:p> 1 ; <urn:q> 1 .")]
    [InlineData("_:a <urn:p> _:a . _:b <urn:p> _:c . _:c <urn:p> _:b .", "_:a <urn:p> _:b . _:b <urn:p> _:c . _:c <urn:p> _:a .")]
    [InlineData("_:a <urn:p> _:b . _:a <urn:q> _:b .", "_:a <urn:p> _:b . _:b <urn:q> _:a .")]
    public void Graphs_that_say_different_things_are_not_isomorphic(string left, string right)
    {
        Assert.False(Isomorphism.AreIsomorphic(Graph(left), Graph(right)));
        Assert.False(Isomorphism.AreIsomorphic(Graph(right), Graph(left)));
    }

    [Fact]
    public void One_circle_of_six_is_not_two_circles_of_three()
    {
        var six = Ring(6, 0);
        var threes = new RdfGraph([.. Ring(3, 0), .. Ring(3, 3)]);

        Assert.False(Isomorphism.AreIsomorphic(six, threes));
        Assert.True(Isomorphism.AreIsomorphic(threes, Shuffled(threes, 1)));
    }

    [Fact]
    public void Many_equal_parts_are_matched_one_by_one()
    {
        var parts = new RdfGraph(Enumerable.Range(0, 500).SelectMany(part => Ring(4, 4 * part)));
        var other = new RdfGraph(Enumerable.Range(0, 498).SelectMany(part => Ring(4, 4 * part)).Concat(Ring(8, 4 * 498)));

        Assert.True(Isomorphism.AreIsomorphic(parts, Shuffled(parts, 2)));
        Assert.False(Isomorphism.AreIsomorphic(parts, other));
    }

    // Each member is told from the next by its distance to the end alone: whoever looks at all of them again for each never gets done.
    [Fact]
    public void A_long_list_of_equal_members_is_matched()
    {
        var list = Graph($"<urn:s> <urn:p> ( {string.Concat(Enumerable.Repeat("1 ", 20_000))}) .");

        Assert.True(Isomorphism.AreIsomorphic(list, Shuffled(list, 3)));
    }

    [Fact]
    public void A_complete_graph_is_matched_without_going_back()
    {
        var complete = Undirected(40, (_, _) => true);

        Assert.True(Isomorphism.AreIsomorphic(complete, Shuffled(complete, 4)));
    }

    // Both are strongly regular with the parameters (16, 6, 2, 2): no counting of neighbours tells them apart.
    [Fact]
    public void Two_strongly_regular_graphs_of_equal_parameters_are_told_apart()
    {
        var rook = Undirected(16, (x, y) => x / 4 == y / 4 || x % 4 == y % 4);
        var shrikhande = Undirected(16, (x, y) => IsShrikhandeStep((x / 4) - (y / 4), (x % 4) - (y % 4)));

        Assert.Equal(96, rook.Count);
        Assert.Equal(96, shrikhande.Count);
        Assert.False(Isomorphism.AreIsomorphic(rook, shrikhande));
        Assert.True(Isomorphism.AreIsomorphic(rook, Shuffled(rook, 5)));
        Assert.True(Isomorphism.AreIsomorphic(shrikhande, Shuffled(shrikhande, 6)));
    }

    [Fact]
    public void Random_graphs_are_isomorphic_to_their_shuffled_selves_and_not_to_themselves_with_one_edge_moved()
    {
        var random = new Random(11);
        for (var round = 0; round < 100; round++)
        {
            var graph = new RdfGraph();
            for (var edge = 0; edge < 40; edge++)
            {
                graph.Add(Node(random.Next(15)), new Iri($"urn:p{random.Next(2)}"), Node(random.Next(15)));
            }

            var changed = Shuffled(graph, round);
            Assert.True(Isomorphism.AreIsomorphic(graph, changed));

            changed.Remove(changed.First());
            changed.Add(Node(99), new Iri("urn:p0"), Node(98));
            Assert.False(Isomorphism.AreIsomorphic(graph, changed));
        }
    }

    private static bool IsShrikhandeStep(int rows, int columns)
    {
        var (row, column) = ((rows + 4) % 4, (columns + 4) % 4);
        return (row, column) is (0, 1) or (0, 3) or (1, 0) or (3, 0) or (1, 1) or (3, 3);
    }

    private static RdfGraph Ring(int size, int first) =>
        new(Enumerable.Range(0, size).Select(index => new Triple(Node(first + index), Edge, Node(first + ((index + 1) % size)))));

    private static RdfGraph Undirected(int size, Func<int, int, bool> isEdge) => new(
        from x in Enumerable.Range(0, size)
        from y in Enumerable.Range(0, size)
        where x != y && isEdge(x, y)
        select new Triple(Node(x), Edge, Node(y)));

    private static BlankNode Node(int number) => new($"n{number}");

    // The same graph with other labels and in another order.
    private static RdfGraph Shuffled(RdfGraph graph, int seed)
    {
        var random = new Random(seed);
        var nodes = graph.SelectMany(triple => (Term[])[triple.Subject, triple.Object]).OfType<BlankNode>().Distinct().ToArray();
        var numbers = Enumerable.Range(0, nodes.Length).ToArray();
        random.Shuffle(numbers);
        var renamed = nodes.Zip(numbers).ToDictionary(pair => (Term)pair.First, pair => (Term)new BlankNode($"m{pair.Second}"));
        var triples = graph.Select(triple => new Triple(renamed.GetValueOrDefault(triple.Subject, triple.Subject), triple.Predicate, renamed.GetValueOrDefault(triple.Object, triple.Object))).ToArray();
        random.Shuffle(triples);
        return new RdfGraph(triples);
    }

    private static RdfGraph Graph(string turtle) => KnowledgeGraph.Rdf.Turtle.TurtleReader.Read(turtle, "test.ttl");
}
