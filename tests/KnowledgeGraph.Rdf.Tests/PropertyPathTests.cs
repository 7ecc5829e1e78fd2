namespace KnowledgeGraph.Rdf.Tests;

public sealed class PropertyPathTests
{
    private static readonly PropertyPath A = new PredicatePath(new Iri("urn:a"));
    private static readonly PropertyPath B = new PredicatePath(new Iri("urn:b"));
    private static readonly PropertyPath C = new PredicatePath(new Iri("urn:c"));

    // 1 -a-> 2 -a-> 3 -a-> 1 (a circle), 1 -b-> 4, 2 -b-> 4, 4 -c-> 5
    private static readonly RdfGraph Graph = new(
    [
        Edge(1, "a", 2), Edge(2, "a", 3), Edge(3, "a", 1), Edge(1, "b", 4), Edge(2, "b", 4), Edge(4, "c", 5),
    ]);

    public static TheoryData<PropertyPath, string> Written => new()
    {
        { A, "<urn:a>" },
        { new InversePath(A), "^<urn:a>" },
        { new InversePath(new InversePath(A)), "^(^<urn:a>)" },
        { new SequencePath(A, new InversePath(B)), "<urn:a>/^<urn:b>" },
        { new InversePath(new SequencePath(A, B)), "^(<urn:a>/<urn:b>)" },
        { new SequencePath(new AlternativePath(A, B), C), "(<urn:a>|<urn:b>)/<urn:c>" },
        { new AlternativePath(A, new SequencePath(B, C)), "<urn:a>|<urn:b>/<urn:c>" },
        { new SequencePath(A, new SequencePath(B, C)), "<urn:a>/(<urn:b>/<urn:c>)" },
        { new OneOrMorePath(A), "<urn:a>+" },
        { new ZeroOrMorePath(new InversePath(A)), "(^<urn:a>)*" },
        { new InversePath(new ZeroOrMorePath(A)), "^<urn:a>*" },
        { new ZeroOrOnePath(new OneOrMorePath(A)), "(<urn:a>+)?" },
    };

    public static TheoryData<PropertyPath, int, int[]> Walks => new()
    {
        { A, 1, [2] },
        { new InversePath(A), 1, [3] },
        { new SequencePath(A, B), 1, [4] },
        { new InversePath(new SequencePath(A, B)), 4, [3, 1] },
        { new InversePath(B), 4, [1, 2] },
        { new AlternativePath(A, B), 1, [2, 4] },
        { new SequencePath(new AlternativePath(B, new SequencePath(A, B)), C), 1, [5] },
        { new OneOrMorePath(A), 1, [2, 3, 1] },
        { new OneOrMorePath(B), 1, [4] },
        { new OneOrMorePath(C), 1, [] },
        { new ZeroOrMorePath(A), 1, [1, 2, 3] },
        { new ZeroOrMorePath(C), 9, [9] },
        { new ZeroOrOnePath(A), 1, [1, 2] },
        { new OneOrMorePath(new AlternativePath(A, B, C)), 3, [1, 2, 4, 3, 5] },
        { new InversePath(new OneOrMorePath(new AlternativePath(A, B))), 4, [1, 2, 3] },
        { new SequencePath(A, new InversePath(A)), 1, [1] },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_path_writes_itself_as_SPARQL(PropertyPath path, string expected) => Assert.Equal(expected, path.ToString());

    [Theory]
    [MemberData(nameof(Walks))]
    public void A_path_leads_to_each_node_once(PropertyPath path, int start, int[] expected) =>
        Assert.Equal(expected.Select(Node), path.Evaluate(Graph, Node(start)));

    [Fact]
    public void Paths_are_equal_when_they_are_built_alike()
    {
        Assert.Equal(new SequencePath(A, new AlternativePath(B, C)), new SequencePath(A, new AlternativePath(B, C)));
        Assert.Equal(new SequencePath(A, B).GetHashCode(), new SequencePath(A, B).GetHashCode());
        Assert.Equal(new AlternativePath(A, B).GetHashCode(), new AlternativePath(A, B).GetHashCode());
        Assert.NotEqual(new SequencePath(A, B), new SequencePath(B, A));
        Assert.NotEqual<PropertyPath>(new SequencePath(A, B), new AlternativePath(A, B));
        Assert.NotEqual<PropertyPath>(new OneOrMorePath(A), new ZeroOrMorePath(A));
    }

    [Fact]
    public void A_path_of_no_steps_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("steps", () => new SequencePath());
        Assert.Throws<ArgumentOutOfRangeException>("choices", () => new AlternativePath());
    }

    private static Term Node(int number) => new Iri($"urn:{number}");

    private static Triple Edge(int from, string predicate, int to) => new(Node(from), new Iri($"urn:{predicate}"), Node(to));
}
