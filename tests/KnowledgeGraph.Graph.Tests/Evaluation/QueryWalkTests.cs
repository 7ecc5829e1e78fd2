using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Tests.Evaluation;

/// <summary>What a question tells of each node, where it starts, and where its limits end it.</summary>
public sealed class QueryWalkTests
{
    private const string Ontology = """
        :Item a owl:Class ; kg:polymorphic true .
        :Book a owl:Class ; rdfs:subClassOf :Item .
        :Film a owl:Class ; rdfs:subClassOf :Item .
        :Long a owl:Class ; rdfs:subClassOf :Item .
        [ a owl:Restriction ; owl:onProperty :basedOn ; owl:someValuesFrom :Book ] rdfs:subClassOf :Adaptation .
        :Adaptation a owl:Class .
        :basedOn a owl:ObjectProperty ; rdfs:domain :Item ; rdfs:range :Item .
        :pages a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Item ; rdfs:range xsd:integer .
        :name a owl:DatatypeProperty ; rdfs:domain :Item ; rdfs:range xsd:string .
        """;

    private const string Data = """
        id:b1 a :Book ; :name "B" , "A" ; :pages 100 .
        id:b2 a :Book , :Long ; :pages 900 .
        id:f1 a :Film ; :basedOn id:b2 , id:b1 .
        id:f2 a :Film ; :basedOn id:f1 .
        """;

    private static readonly GraphWorld World = GraphWorld.Of(Ontology, Data);

    [Fact]
    public void A_list_over_several_classes_has_each_node_once_by_IRI()
    {
        var list = Ask(new NodeSource.OfClasses([World.Symbol(":Long"), World.Symbol(":Film"), World.Symbol(":Book")]));
        Assert.Equal("id:b1 id:b2 id:f1 id:f2", string.Join(' ', list.Nodes.Select(n => World.Name(n.Iri))));
    }

    [Fact]
    public void A_list_over_IRIs_has_those_that_are_there_by_IRI()
    {
        var list = Ask(new NodeSource.OfIris([Iri("id:f1"), Iri("id:nobody"), Iri("id:b1"), Iri("id:f1")]));
        Assert.Equal("id:b1 id:f1", string.Join(' ', list.Nodes.Select(n => World.Name(n.Iri))));
    }

    [Fact]
    public void A_list_over_no_class_is_empty() => Assert.Empty(Ask(new NodeSource.OfClasses([])).Nodes);

    [Fact]
    public void IRI_and_asserted_classes_are_always_told()
    {
        var node = Tell("id:b2");
        Assert.Equal(Iri("id:b2"), node.Iri);
        Assert.Equal([":Book", ":Long"], node.Types.Select(t => World.Name(World.View.Symbols.NameOf(t))).Order());
    }

    [Fact]
    public void Values_are_told_in_their_order()
    {
        Assert.Equal(["A", "B"], ((StoredValue[])Tell("id:b1", new SelectedItem.Values(Stored(":name"))).Fields[0]!).Select(v => v.Text));
        Assert.Empty((StoredValue[])Tell("id:b2", new SelectedItem.Values(Stored(":name"))).Fields[0]!);
    }

    [Fact]
    public void One_value_is_the_first_in_their_order()
    {
        Assert.Equal("A", ((StoredValue)Tell("id:b1", new SelectedItem.Value(Stored(":name"))).Fields[0]!).Text);
        Assert.Null(Tell("id:b2", new SelectedItem.Value(Stored(":name"))).Fields[0]);
    }

    [Theory]
    [InlineData("id:f1", ":Book", "id:b1")]
    [InlineData("id:f1", ":Long", "id:b2")]
    [InlineData("id:f1", ":Film", null)]
    [InlineData("id:b1", ":Book", null)]
    public void One_link_is_the_first_by_IRI_that_meets_the_filter(string from, string type, string? expected)
    {
        var link = new SelectedItem.Link(
            World.Rewriting.PathOf(World.Iri(":basedOn")),
            new Filter.HasType(new[] { World.Symbol(type) }.ToFrozenSet()),
            new Selection([new SelectedItem.Value(Stored(":pages"))]));
        var told = (ResultNode?)Tell(from, link).Fields[0];
        Assert.Equal(expected, told is null ? null : World.Name(told.Iri));
        Assert.Equal(expected is null, told?.Fields[0] is null);
    }

    [Fact]
    public void Links_to_one_node_and_to_many_tell_of_the_right_one_and_count_each_time()
    {
        const int Films = 600;
        var world = GraphWorld.Of(Ontology, "id:all a :Book .\n" + string.Concat(Enumerable.Range(0, Films).Select(i => i % 2 == 0
            ? $"id:f{i:D3} a :Film ; :basedOn id:all .\n"
            : $"id:f{i:D3} a :Film ; :basedOn id:b{i:D3} . id:b{i:D3} a :Book ; :pages {i} .\n")));
        var basedOn = world.Symbol(":basedOn");
        var pages = new SelectedItem.Value(new ValueExpression.Stored([world.Symbol(":pages")]));
        var films = new SelectedItem.Links(new PathExpression.Edge(basedOn, true), Filter.True, [], new PageRequest(1, 0, null), new Selection([]), false);
        var item = new SelectedItem.Link(new PathExpression.Edge(basedOn, false), Filter.True, new Selection([pages, films]));
        var limits = new QueryLimits();
        var told = world.Ask(Query(new NodeSource.OfClasses([world.Symbol(":Film")]), item), limits: limits).List.Nodes;
        var expected = Enumerable.Range(0, Films).Select(i => i % 2 == 0 ? "id:all " : $"id:b{i:D3} {i}");
        Assert.Equal(expected, told.Select(film => (ResultNode)film.Fields[0]!).Select(book => $"{world.Name(book.Iri)} {((StoredValue?)book.Fields[0])?.Number}"));
        var (common, own) = (4 + 601, 4 + 3);
        Assert.Equal((Films / 2 * common) + (Films / 2 * own), limits.Visited);
    }

    [Fact]
    public void Keys_of_the_order_and_classes_are_told_only_where_they_are_asked_for()
    {
        var links = new SelectedItem.Links(
            World.Rewriting.PathOf(World.Iri(":basedOn")), Filter.True, [new OrderKey([], Stored(":pages"), null, true)], PageRequest.All, new Selection([], WithOrderKeys: false) { WithTypes = false }, false);
        var list = (ResultList)Tell("id:f1", links).Fields[0]!;
        Assert.Equal(["id:b2", "id:b1"], list.Nodes.Select(node => World.Name(node.Iri)));
        Assert.All(list.Nodes, node => Assert.Empty(node.OrderKeys));
        Assert.All(list.Nodes, node => Assert.Empty(node.Types));
    }

    [Fact]
    public void A_page_of_nothing_is_empty_whatever_its_order()
    {
        var nothing = new PageRequest(0, 0, null) { WithHasMore = false };
        var links = new SelectedItem.Links(
            World.Rewriting.PathOf(World.Iri(":basedOn")), Filter.True, [new OrderKey([], Stored(":pages"), null, true)], nothing, new Selection([]), true);
        var list = (ResultList)Tell("id:f1", links).Fields[0]!;
        Assert.Empty(list.Nodes);
        Assert.Equal(2, list.Total);
    }

    [Fact]
    public void What_is_told_of_one_class_only_is_null_elsewhere()
    {
        var item = new SelectedItem.Values(Stored(":pages")) { OnlyFor = new[] { World.Symbol(":Long") }.ToFrozenSet() };
        Assert.Null(Tell("id:b1", item).Fields[0]);
        Assert.Equal("900", ValueCodec.Display(Assert.Single((StoredValue[])Tell("id:b2", item).Fields[0]!)));
    }

    [Fact]
    public void Links_are_filtered_ordered_cut_and_counted()
    {
        var links = new SelectedItem.Links(
            World.Rewriting.PathOf(World.Iri(":basedOn")),
            new Filter.HasValue(Stored(":pages")),
            [new OrderKey([], Stored(":pages"), null, true)],
            new PageRequest(1, 0, null),
            new Selection([new SelectedItem.Values(Stored(":pages"))]),
            true);
        var list = (ResultList)Tell("id:f1", links).Fields[0]!;
        Assert.Equal((true, 2), (list.HasMore, list.Total));
        Assert.Equal("id:b2", World.Name(Assert.Single(list.Nodes).Iri));
        Assert.Equal(900, Assert.Single((StoredValue[])list.Nodes[0].Fields[0]!).Number);
        Assert.Equal(900, list.Nodes[0].OrderKeys[0]!.Number);
    }

    [Fact]
    public void Classes_are_told_as_they_are_rewritten()
    {
        var item = new SelectedItem.Classes(World.Rewriting.Memberships);
        Assert.Equal([":Adaptation", ":Film", ":Item"], ((string[])Tell("id:f1", item).Fields[0]!).Select(World.Name));
        Assert.Equal([":Film", ":Item"], ((string[])Tell("id:f2", item).Fields[0]!).Select(World.Name));
    }

    [Fact]
    public void Aliases_commits_and_whatever_is_stored_under_a_predicate_are_told()
    {
        var world = GraphWorld.Of(Ontology, Data);
        world.Change(t =>
        {
            var book = world.Find(t, "id:b1");
            t.AddAlias(Iri("id:z"), book);
            t.AddAlias(Iri("id:y"), book);
            t.AddValue(book, t.Symbols.Of(NodeMerging.MergedPredicateOf(Iri(":pages"))), StoredValue.OfInteger(120), Iri("id:z"));
        });
        var query = Query(new NodeSource.OfIris([Iri("id:z")]), new SelectedItem.Aliases(), new SelectedItem.Provenance(), new SelectedItem.Asserted(world.Symbol(":pages")));
        var node = Assert.Single(world.Ask(query).List.Nodes);
        Assert.Equal(["id:y", "id:z"], ((string[])node.Fields[0]!).Select(world.Name));
        Assert.Equal(2, ((CommitRecord)node.Fields[1]!).Number);
        Assert.Equal(["100", "120"], ((object[])node.Fields[2]!).Cast<StoredValue>().Select(ValueCodec.Display));
    }

    [Fact]
    public void A_list_by_IRI_stops_when_its_page_is_full()
    {
        var world = GraphWorld.Of(Ontology, string.Join('\n', Enumerable.Range(0, 500).Select(i => $"id:n{i:000} a :Book .")));
        var limits = new QueryLimits();
        world.Ask(new GraphQuery(new NodeSource.OfClasses([world.Symbol(":Book")]), Filter.True, [], new PageRequest(10, 5, null), new Selection([]), false), limits: limits);
        Assert.Equal(16, limits.Visited);
    }

    [Fact]
    public void The_nodes_before_a_page_by_IRI_are_passed_over_untested()
    {
        var world = GraphWorld.Of(Ontology, string.Join('\n', Enumerable.Range(0, 500).Select(i => $"id:n{i:000} a :Book ; :basedOn id:n000 .")));
        var limits = new QueryLimits();
        var filter = new Filter.Some(world.Rewriting.PathOf(world.Iri(":basedOn")), Filter.True);
        var page = new PageRequest(10, 0, new PagePosition([], world.Iri("id:n399").Value));
        var result = world.Ask(
            new GraphQuery(new NodeSource.OfClasses([world.Symbol(":Book")]), filter, [], page, new Selection([]), false), limits: limits);
        Assert.Equal(("id:n400", "id:n409", true), (world.Name(result.List.Nodes[0].Iri), world.Name(result.List.Nodes[^1].Iri), result.List.HasMore));
        Assert.Equal(400 + (11 * 3), limits.Visited);
    }

    [Fact]
    public void Too_many_visits_end_the_work()
    {
        var limits = new QueryLimits(maxNodes: 3);
        var thrown = Assert.Throws<GraphQueryException>(() => World.Ask(Query(new NodeSource.OfClasses([World.Symbol(":Book"), World.Symbol(":Film")])), limits: limits));
        Assert.Equal(
            ("LIMIT_EXCEEDED", "The question visits more than 3 nodes. Ask for fewer: narrow `where`, or lower `first`."), (thrown.Code, thrown.Message));
        Assert.Equal(4, limits.Visited);
    }

    [Fact]
    public void Lists_nested_three_deep_are_stopped_at_the_limit_within_bounded_memory()
    {
        const int Films = 120;
        var names = Enumerable.Range(0, Films).Select(i => $"id:n{i:D3}").ToList();
        var world = GraphWorld.Of(Ontology, string.Concat(names.Select(name => $"{name} a :Film ; :basedOn {string.Join(" , ", names)} .\n")));
        var nested = Enumerable.Range(0, 3).Aggregate(new Selection([]), (below, _) => new Selection([FirstThousand(world, below)]));
        var limits = new QueryLimits();
        var query = new GraphQuery(new NodeSource.OfClasses([world.Symbol(":Film")]), Filter.True, [], PageRequest.All, nested, false);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var thrown = Assert.Throws<GraphQueryException>(() => world.Ask(query, limits: limits));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal("LIMIT_EXCEEDED", thrown.Code);
        Assert.InRange(limits.Visited, 1_000_001, 1_000_000 + 1_000);
        Assert.InRange(allocated, 0, 300_000_000);
    }

    [Fact]
    public void All_questions_of_an_operation_draw_on_the_same_limits()
    {
        var limits = new QueryLimits(maxNodes: 7);
        var query = Query(new NodeSource.OfClasses([World.Symbol(":Book"), World.Symbol(":Film")]));
        World.Ask(query, limits: limits);
        Assert.Throws<GraphQueryException>(() => World.Ask(query, limits: limits));
    }

    [Fact]
    public void A_deadline_that_has_passed_ends_the_work()
    {
        var limits = new QueryLimits(deadline: DateTimeOffset.UnixEpoch);
        var thrown = Assert.Throws<GraphQueryException>(() => limits.Visit(2_000, CancellationToken.None));
        Assert.Equal(("TIMEOUT", "The question took too long and was stopped. Narrow `where`, or lower `first`."), (thrown.Code, thrown.Message));
    }

    [Fact]
    public void A_caller_who_is_gone_ends_the_work() =>
        Assert.Throws<OperationCanceledException>(() => new QueryLimits().Visit(2_000, new CancellationToken(canceled: true)));

    private static SelectedItem.Links FirstThousand(GraphWorld world, Selection below) =>
        new(new PathExpression.Edge(world.Symbol(":basedOn"), false), Filter.True, [], new PageRequest(1_000, 0, null), below, false);

    private static ResultNode Tell(string name, params SelectedItem[] items) =>
        Assert.Single(World.Ask(Query(new NodeSource.OfIris([Iri(name)]), items)).List.Nodes);

    private static ResultList Ask(NodeSource source) => World.Ask(Query(source)).List;

    private static GraphQuery Query(NodeSource source, params SelectedItem[] items) =>
        new(source, Filter.True, [], PageRequest.All, new Selection([.. items]), false);

    private static ValueExpression.Stored Stored(string name) => new([World.Symbol(name)]);

    private static string Iri(string name) => World.Iri(name).Value;
}
