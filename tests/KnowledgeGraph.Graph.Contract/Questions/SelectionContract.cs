using System.Collections.Frozen;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using static KnowledgeGraph.Graph.Contract.GraphWords;

namespace KnowledgeGraph.Graph.Contract.Questions;

/// <summary>What is told of a node, and where a question begins.</summary>
public abstract class SelectionContract(ContractStore place) : StoreContract(place)
{
    private static readonly Provenance Later = new("importer \U0001F600", "people.ttl", "2026-11", new DateTimeOffset(2026, 11, 21, 23, 59, 59, 123, TimeSpan.FromMinutes(-210)).AddMicroseconds(456));

    [SkippableFact]
    public async Task A_list_over_several_classes_has_each_node_once_by_IRI() =>
        Assert.Equal("b1 b2 f1 f2 f3", Names((await AskAsync(Query(Words.All("Long", "Film", "Book", "Unheard", "Film")))).List));

    [SkippableFact]
    public async Task A_list_over_no_class_or_one_that_no_node_has_is_empty()
    {
        Assert.Empty((await AskAsync(Query(Words.All()))).List.Nodes);
        var list = (await AskAsync(Query(Words.All("Unheard"), countTotal: true))).List;
        Assert.Equal(("", false, 0), (Names(list), list.HasMore, list.Total));
    }

    [SkippableFact]
    public async Task A_list_over_IRIs_has_those_that_are_there_once_by_IRI_also_by_alias()
    {
        Assert.Equal("b1 f1", Names((await AskAsync(Query(Nodes("f1", "nobody", "b1", "f1", "y", "z")))).List));
        Assert.Empty((await AskAsync(Query(Nodes()))).List.Nodes);
        Assert.Empty((await AskAsync(Query(Nodes("b1"), Words.HasType("Film")))).List.Nodes);
    }

    [SkippableFact]
    public async Task IRI_and_asserted_classes_are_always_told()
    {
        var node = await TellAsync("b2");
        Assert.Equal("id:b2", node.Iri);
        Assert.Equal(["c:Book", "c:Long"], ClassesOf(node));
        Assert.Empty(ClassesOf(await TellAsync("bare")));
        Assert.Equal("id:b1", (await TellAsync("y")).Iri);
    }

    [SkippableFact]
    public async Task Values_are_told_in_value_order_or_in_the_order_of_the_list()
    {
        var node = await TellAsync("b1", Words.Values("name"), Words.Values("list"), Words.Values("unheard"), new SelectedItem.Values(Words.Stored("name", "also")), Words.Values("mixed"));
        Assert.Equal(["A", "B", "\uFFFD", "\U0001F600"], TextsOf(node.Fields[0]));
        Assert.Equal([9, 1, 5], Assert.IsType<StoredValue[]>(node.Fields[1]).Select(value => value.Number));
        Assert.Empty(Assert.IsType<StoredValue[]>(node.Fields[2]));
        Assert.Equal(["A", "AA", "B", "\uFFFD", "\U0001F600"], TextsOf(node.Fields[3]));
        Assert.Equal(["true", "7", "1.5", "2026-11-20T13:00:00+01:00", "x", "x@de", "x@en"], Shown(node.Fields[4]));
    }

    [SkippableFact]
    public async Task Values_that_time_masks_are_told_as_shown()
    {
        SelectedItem[] items = [new SelectedItem.Values(new ValueExpression.MaskedUntilPast(Words.Predicate("until"))), new SelectedItem.Values(new ValueExpression.WhileAhead(Words.Predicate("until")))];
        Assert.Equal(["2026-11-20T12:00:00Z", ""], (await TellAsync("b1", items)).Fields.Select(field => string.Join(' ', Shown(field))));
        Assert.Equal(["", "2026-11-20T13:00:01+01:00"], (await TellAsync("b2", items)).Fields.Select(field => string.Join(' ', Shown(field))));
        Assert.Equal(["", ""], (await TellAsync("f1", items)).Fields.Select(field => string.Join(' ', Shown(field))));
        Assert.Equal(["id:f1"], TextsOf((await TellAsync("f1", new SelectedItem.Values(new ValueExpression.NodeIri()))).Fields[0]));
    }

    [SkippableFact]
    public async Task What_is_told_of_one_class_only_is_null_elsewhere()
    {
        SelectedItem[] items =
        [
            Words.Values("pages"), Links(Words.Edge("basedOn")), new SelectedItem.Aliases(), new SelectedItem.Provenance(), new SelectedItem.Asserted(Words.Predicate("pages")),
            new SelectedItem.Classes([]),
        ];
        var only = items.Select(item => item with { OnlyFor = new[] { Words.Class("Long"), Words.Class("Unheard") }.ToFrozenSet() }).ToArray();
        Assert.All((await TellAsync("b1", only)).Fields, field => Assert.Null(field));
        Assert.All((await TellAsync("b2", only)).Fields, field => Assert.NotNull(field));
        Assert.Null((await TellAsync("b1", items[0] with { OnlyFor = [] })).Fields[0]);
    }

    [SkippableFact]
    public async Task Links_are_filtered_ordered_cut_counted_and_told_in_turn()
    {
        var links = Links(
            Words.Edge("basedOn"), new Filter.HasValue(Words.Stored("pages")), [Words.Down("pages")], new PageRequest(1, 0, null), countTotal: true,
            Words.Values("pages"), Links(Words.Inverse("basedOn"), items: [Words.Values("name")]));
        var list = Assert.IsType<ResultList>((await TellAsync("f1", links)).Fields[0]);
        Assert.Equal(("b2", true, 2), (Names(list), list.HasMore, list.Total));
        Assert.Equal(900, list.Nodes[0].OrderKeys[0]!.Number);
        Assert.Equal(["900"], Shown(list.Nodes[0].Fields[0]));
        var back = Assert.IsType<ResultList>(list.Nodes[0].Fields[1]);
        Assert.Equal(("f1 f3", null), (Names(back), back.Total));
        Assert.Equal(["Film 3"], TextsOf(back.Nodes[1].Fields[0]));
    }

    [SkippableFact]
    public async Task Links_over_nothing_are_an_empty_list()
    {
        foreach (var path in new[] { Words.Edge("basedOn"), Words.Edge("unheard"), Union() })
        {
            var list = Assert.IsType<ResultList>((await TellAsync("b1", Links(path, countTotal: true))).Fields[0]);
            Assert.Equal((0, false, 0), (list.Nodes.Count, list.HasMore, list.Total));
        }
    }

    [SkippableFact]
    public async Task Links_of_several_nodes_are_each_ones_own()
    {
        var result = await AskAsync(Query(Words.All("Film"), items: [Links(Words.Edge("basedOn"), page: new PageRequest(1, 1, null), countTotal: true)]));
        var told = result.List.Nodes.Select(node => (NameOf(node.Iri), (ResultList)node.Fields[0]!)).Select(row => (row.Item1, Names(row.Item2), row.Item2.HasMore, row.Item2.Total));
        Assert.Equal([("f1", "b2", true, 3), ("f2", "", false, 1), ("f3", "b2", false, 2)], told);
    }

    [SkippableFact]
    public async Task Classes_are_told_by_their_filters_in_the_given_order()
    {
        SelectedItem item = new SelectedItem.Classes(
        [
            new("c:Work", Filter.True), new("c:Adaptation", new Filter.Some(Words.Edge("basedOn"), Words.HasType("Book"))), new("c:Long", Words.HasType("Long")), new("c:Nothing", Filter.False),
        ]);
        Assert.Equal(["c:Work", "c:Adaptation"], (string[])(await TellAsync("f1", item)).Fields[0]!);
        Assert.Equal(["c:Work", "c:Long"], (string[])(await TellAsync("b2", item)).Fields[0]!);
        Assert.Empty((string[])(await TellAsync("b2", new SelectedItem.Classes([]))).Fields[0]!);
    }

    [SkippableFact]
    public async Task Aliases_are_told_by_code_point_without_those_that_serve_look_up_only()
    {
        Assert.Equal(["id:y", "id:z", "id:\uFFFD", "id:\U0001F600"], (string[])(await TellAsync("b1", new SelectedItem.Aliases())).Fields[0]!);
        Assert.Empty((string[])(await TellAsync("f1", new SelectedItem.Aliases())).Fields[0]!);
        Assert.Equal("id:b1", (await TellByIriAsync(MadeIri.Of("id:", MadeIri.KeyKind, "b1"))).Iri);
    }

    [SkippableFact]
    public async Task Provenance_names_the_commit_that_last_changed_the_node_itself()
    {
        var nodes = (await AskAsync(Query(Nodes("b1", "f2", "f3"), items: [new SelectedItem.Provenance()]))).List.Nodes;
        Assert.Equal(new CommitRecord(1, Provenance), nodes[0].Fields[0]);
        Assert.Equal(new CommitRecord(2, Later), nodes[1].Fields[0]);
        Assert.Equal(Later.At.Offset, ((CommitRecord)nodes[1].Fields[0]!).Provenance.At.Offset);
        Assert.Equal(new CommitRecord(1, Provenance), nodes[2].Fields[0]);
    }

    [SkippableFact]
    public async Task Whatever_is_asserted_under_a_predicate_is_told_values_first_each_once()
    {
        var told = ((object[])(await TellAsync("b1", new SelectedItem.Asserted(Words.Predicate("pages")))).Fields[0]!).Select(ToldAs);
        Assert.Equal(["100", "120", "id:b2", "id:f1"], told);
        Assert.Empty((object[])(await TellAsync("b1", new SelectedItem.Asserted(Words.Predicate("unheard")))).Fields[0]!);
    }

    [SkippableFact]
    public async Task The_answer_names_the_commit_of_its_picture() => Assert.Equal(Store.Head, (await AskAsync(Query(Nodes("b1")))).Commit);

    /// <inheritdoc/>
    protected override async Task FillAsync(IGraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        await store.ApplySchemaAsync(new StoreSchema { OrderedPredicates = [new GraphWords(store.Symbols).Predicate("list")] }, CancellationToken.None);
        await store.WriteAsync(Write);
        await store.CommitAsync(Later, transaction => new NodeWriter(transaction).Node("f2", "Film").To("basedOn", "f1"), CancellationToken.None);
    }

    private static void Write(NodeWriter w)
    {
        var merged = NodeMerging.MergedPredicateOf("pages");
        w.Node("b1", "Book").With("name", "B").With("name", "\U0001F600").With("name", "A").With("name", "\uFFFD").With("also", "AA").With("also", "A").With("pages", 100).With("list", 9, 1, 5)
            .With(merged, 120).With(merged, 100).To("pages", "f1").To(merged, "b2", "f1").At("until", "2026-11-20T12:00:00Z")
            .With("mixed", StoredValue.OfLangString("x", "en"), StoredValue.OfString("x"), StoredValue.OfInteger(7), StoredValue.OfDecimal(150, 2), StoredValue.OfBoolean(true))
            .With("mixed", At("2026-11-20T13:00:00+01:00"), StoredValue.OfLangString("x", "de"))
            .Also("id:z").Also("id:\U0001F600").Also("id:y").Also("id:\uFFFD").Also(MadeIri.Of("id:", MadeIri.KeyKind, "b1")).Also(MadeIri.Of("id:", MadeIri.RequestKind, "b1"));
        w.Node("b2", "Book", "Long").With("pages", 900).At("until", "2026-11-20T13:00:01+01:00");
        w.Node("bare");
        w.Node("f1", "Film").To("basedOn", "b2", "b1", "f3").With("until", StoredValue.OfDateTime(StoredValue.OpenEnd, 0));
        w.Node("f3", "Film").With("name", "Film 3").To("basedOn", "b1", "b2");
    }

    private static string[] TextsOf(object? field) => [.. Assert.IsType<StoredValue[]>(field).Select(value => value.Text)];

    private static string[] Shown(object? field) => [.. Assert.IsType<StoredValue[]>(field).Select(ShownValue)];

    private static string ToldAs(object told) => told is StoredValue value ? ShownValue(value) : (string)told;

    private static string ShownValue(StoredValue value) => ValueCodec.Display(value) + (value.Language is { } language ? "@" + language : "");

    private string[] ClassesOf(ResultNode node) => [.. node.Types.Select(Store.Symbols.NameOf).Order(StringComparer.Ordinal)];

    private async Task<ResultNode> TellByIriAsync(string iri) =>
        Assert.Single((await AskAsync(Query(new NodeSource.OfIris([iri])))).List.Nodes);
}
