using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Tests.Evaluation;

/// <summary>Lists in order, page after page.</summary>
public sealed class OrderedPageTests
{
    private const string Ontology = """
        :Book a owl:Class .
        :sequelOf a owl:ObjectProperty ; rdfs:domain :Book ; rdfs:range :Book .
        :pages a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Book ; rdfs:range xsd:integer .
        :grade a owl:DatatypeProperty ; rdfs:domain :Book ; rdfs:range xsd:integer .
        :note a owl:DatatypeProperty ; kg:ordered true ; rdfs:domain :Book ; rdfs:range xsd:integer .
        :shelf a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Book ; rdfs:range xsd:string .
        """;

    private const string Data = """
        id:a a :Book ; :pages 300 ; :grade 2 , 9 ; :sequelOf id:b .
        id:b a :Book ; :pages 100 ; :grade 5 .
        id:c a :Book ; :sequelOf id:a , id:b ; :note ( 9 1 5 ) .
        id:d a :Book ; :pages 100 ; :grade 1 ; :note ( 3 ) .
        id:e a :Book ; :grade 7 , 3 .
        """;

    private static readonly GraphWorld World = GraphWorld.Of(Ontology, Data);

    public static TheoryData<string, OrderKey[], string> Orders => new()
    {
        { "no key: by IRI", [], "id:a id:b id:c id:d id:e" },
        { "ascending, nulls last, ties by IRI", [Key(":pages")], "id:b id:d id:a id:c id:e" },
        { "descending, nulls last, ties by IRI", [Key(":pages", descending: true)], "id:a id:b id:d id:c id:e" },
        { "least of several ascending", [Key(":grade")], "id:d id:a id:e id:b id:c" },
        { "greatest of several descending", [Key(":grade", descending: true)], "id:a id:e id:b id:d id:c" },
        { "least of an ordered property ascending", [Key(":note")], "id:c id:d id:a id:b id:e" },
        { "greatest of an ordered property descending", [Key(":note", descending: true)], "id:c id:d id:a id:b id:e" },
        { "one key after another", [Key(":pages"), Key(":grade")], "id:d id:b id:a id:e id:c" },
        { "at the end of a step", [Key(":grade", step: true)], "id:c id:a id:b id:d id:e" },
        { "at the end of a step, descending", [Key(":grade", descending: true, step: true)], "id:c id:a id:b id:d id:e" },
        { "number of links, descending", [new OrderKey([], null, Sequel, true)], "id:c id:a id:b id:d id:e" },
        { "IRI, descending", [new OrderKey([], new ValueExpression.NodeIri(), null, true)], "id:e id:d id:c id:b id:a" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void A_list_stands_in_the_order_of_its_keys(string what, OrderKey[] order, string expected)
    {
        Assert.True(expected == Names(Books([.. order], PageRequest.All).List), $"{what}: {Names(Books([.. order], PageRequest.All).List)}");
        for (var first = 0; first <= 6; first++)
        {
            var page = Books([.. order], new PageRequest(first, 1, null)).List;
            Assert.Equal(string.Join(' ', expected.Split(' ').Skip(1).Take(first)), Names(page));
            Assert.Equal(first < 4, page.HasMore);
        }
    }

    [Fact]
    public void An_offset_past_the_end_leaves_nothing()
    {
        var page = Books([], new PageRequest(10, 7, null)).List;
        Assert.Empty(page.Nodes);
        Assert.False(page.HasMore);
    }

    [Fact]
    public void The_total_counts_all_that_meet_the_filter_whatever_the_page()
    {
        var query = Query([Key(":pages")], new PageRequest(1, 0, null)) with { CountTotal = true, Filter = new Filter.HasValue(Stored(":grade")) };
        var list = World.Ask(query).List;
        Assert.Equal(("id:b", true, 4), (Names(list), list.HasMore, list.Total));
        Assert.Null(Books([], new PageRequest(1, 0, null)).List.Total);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Pages_after_pages_join_to_the_whole_list(int seed)
    {
        var random = new Random(seed);
        var world = GraphWorld.Of(Ontology, RandomBooks(random, 300));
        for (var round = 0; round < 12; round++)
        {
            ImmutableArray<OrderKey> order = [.. Enumerable.Range(0, random.Next(3)).Select(_ => RandomKey(world, random))];
            var whole = world.Ask(Query(order, PageRequest.All, world)).List.Nodes.Select(n => n.Iri).ToList();
            Assert.Equal(Sorted(world, order), whole);
            Assert.Equal(whole, Joined(world, order, random.Next(1, 40), seed));
            Assert.Equal(whole, Nested(world, order));
        }
    }

    // The order said once more, the slow way.
    private static List<string> Sorted(GraphWorld world, ImmutableArray<OrderKey> order) =>
    [
        .. world.Ask(Query(order, PageRequest.All, world)).List.Nodes
            .Order(Comparer<ResultNode>.Create((x, y) => order.Select((key, i) => Compare(x.OrderKeys[i], y.OrderKeys[i], key.IsDescending))
                .Append(CodePointOrder.Compare(x.Iri, y.Iri)).FirstOrDefault(c => c != 0)))
            .Select(n => n.Iri),
    ];

    private static int Compare(StoredValue? left, StoredValue? right, bool isDescending) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => isDescending ? right.CompareTo(left) : left.CompareTo(right),
    };

    private static List<string> Joined(GraphWorld world, ImmutableArray<OrderKey> order, int first, int seed)
    {
        var joined = new List<string>();
        PagePosition? after = null;
        ResultList page;
        do
        {
            page = world.Ask(Query(order, new PageRequest(first, 0, after), world)).List;
            Assert.True(page.Nodes.Count == first || !page.HasMore, $"seed {seed}: a page of {page.Nodes.Count} instead of {first}");
            joined.AddRange(page.Nodes.Select(n => n.Iri));
            after = page.Nodes.Count == 0 ? null : new PagePosition([.. page.Nodes[^1].OrderKeys], page.Nodes[^1].Iri);
        }
        while (page.HasMore);

        return joined;
    }

    // The same list once more as the links of one node.
    private static List<string> Nested(GraphWorld world, ImmutableArray<OrderKey> order)
    {
        var links = new SelectedItem.Links(SequelOf(world), Filter.True, order, PageRequest.All, new Selection([]), false);
        var query = new GraphQuery(new NodeSource.OfIris([world.Iri("id:all").Value]), Filter.True, [], PageRequest.All, new Selection([links]), false);
        return [.. ((ResultList)world.Ask(query).List.Nodes[0].Fields[0]!).Nodes.Select(n => n.Iri)];
    }

    private static string RandomBooks(Random random, int count)
    {
        var books = Enumerable.Range(0, count).Select(i =>
        {
            var pages = random.Next(3) > 0 ? $" ; :pages {random.Next(20)}" : "";
            var grades = string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => $" ; :grade {random.Next(6)}"));
            var shelf = random.Next(2) > 0 ? $" ; :shelf \"{new[] { "a", "Z", "\uFFFD", "\U0001F600", "" }[random.Next(5)]}\"" : "";
            return $"id:{(char)('a' + random.Next(26))}{i.ToString(CultureInfo.InvariantCulture)} a :Book{pages}{grades}{shelf} .";
        }).ToList();
        var linked = string.Join(" , ", books.Select(b => b.Split(' ')[0]));
        return $"{string.Join('\n', books)}\nid:all :sequelOf {linked} .";
    }

    private static OrderKey RandomKey(GraphWorld world, Random random)
    {
        var isDescending = random.Next(2) > 0;
        return random.Next(5) switch
        {
            0 => new OrderKey([], null, SequelOf(world), isDescending),
            1 => new OrderKey([], new ValueExpression.NodeIri(), null, isDescending),
            2 => new OrderKey([], new ValueExpression.Stored([world.Symbol(":shelf")]), null, isDescending),
            3 => new OrderKey([], new ValueExpression.Stored([world.Symbol(":grade")]), null, isDescending),
            _ => new OrderKey([], new ValueExpression.Stored([world.Symbol(":pages")]), null, isDescending),
        };
    }

    private static PathExpression Sequel => SequelOf(World);

    private static PathExpression SequelOf(GraphWorld world) => new PathExpression.Edge(world.Symbol(":sequelOf"), false);

    private static ValueExpression.Stored Stored(string name) => new([World.Symbol(name)]);

    private static OrderKey Key(string name, bool descending = false, bool step = false) => new(step ? [Sequel] : [], Stored(name), null, descending);

    private static QueryResult Books(ImmutableArray<OrderKey> order, PageRequest page) => World.Ask(Query(order, page));

    private static GraphQuery Query(ImmutableArray<OrderKey> order, PageRequest page, GraphWorld? world = null) =>
        new(new NodeSource.OfClasses([(world ?? World).Symbol(":Book")]), Filter.True, order, page, new Selection([]), false);

    private static string Names(ResultList list) => string.Join(' ', list.Nodes.Select(n => World.Name(n.Iri)));
}
