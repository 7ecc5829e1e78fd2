using System.Text;
using System.Text.Json;
using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Neo4j.Queries;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Tests;

/// <summary>What many nodes lead to is read once, and counts each time.</summary>
public sealed class RowReaderTests
{
    private static readonly ItemShape.Values Text = new([new ValueSource(null, ValueKind.String, "", IsList: false)], AreDistinct: false);
    private static readonly ItemShape.Links Below = new(new RowShape(false, [], []), First: 9, IsCounted: false);
    private static readonly RowShape Place = new(false, [], [new ItemShape.Value(Text), Below]);
    private static readonly RowShape Visit = new(false, [], [new ItemShape.Link(new ItemShape.Links(Place, 1, false)), new ItemShape.Value(Text)]);

    private static readonly RowShape NamedVisit = new(false, [], [new ItemShape.Link(new ItemShape.Links(Place, 1, false)) { Targets = 0 }, new ItemShape.Value(Text)]);

    private readonly QueryLimits _limits = new();

    [Fact]
    public void A_node_that_was_told_before_is_the_same_object_and_what_follows_it_is_read()
    {
        var (first, second, other) = Read(
            """["v:1",[["t:1","Desk",[["c:1"],["c:2"]]]],"one"]""",
            """["v:2",[["t:1","Desk",[["c:1"],["c:2"]]]],"two"]""",
            """["v:3",[["t:2","Shop",[]]],"three"]""");
        Assert.Same(first.Fields[0], second.Fields[0]);
        Assert.Equal("Desk", Name(second));
        Assert.Equal(["c:1", "c:2"], ((ResultList)((ResultNode)second.Fields[0]!).Fields[1]!).Nodes.Select(n => n.Iri));
        Assert.Equal("two", ((StoredValue)second.Fields[1]!).Text);
        Assert.Equal("Shop", Name(other));
        Assert.Equal("three", ((StoredValue)other.Fields[1]!).Text);
        Assert.Equal(4 + 4 + 2, _limits.Visited);
    }

    [Fact]
    public void An_IRI_in_another_place_of_the_answer_is_read_by_its_own_shape()
    {
        var bare = new ItemShape.Link(new ItemShape.Links(new RowShape(false, [], []), 1, false));
        var shape = new RowShape(false, [], [Visit.Items[0], bare]);
        var json = new Utf8JsonReader("""["v:1",[["t:1","Desk",[]]],[["t:1"]]]"""u8);
        json.Read();
        var node = NewReader().Read(ref json, shape);
        Assert.Equal([2, 0], node.Fields.Select(field => ((ResultNode)field!).Fields.Length));
    }

    [Fact]
    public void A_node_that_is_told_before_the_page_is_named_by_its_rows_and_counts_at_each()
    {
        var reader = NewReader();
        Assert.Null(Told(reader, """[0,["t:1","Desk",[["c:1"]]]]"""));
        Assert.Null(Told(reader, """[0,["t:2","Shop",[]]]"""));
        Assert.Equal(0, _limits.Visited);
        ResultNode[] visits = [Told(reader, """["v:1",["t:1"],"one"]""")!, Told(reader, """["v:2",["t:2"],"two"]""")!, Told(reader, """["v:3",[],"three"]""")!];
        Assert.Equal(["Desk", "Shop"], visits.Take(2).Select(Name));
        Assert.Null(visits[2].Fields[0]);
        Assert.Equal(["one", "two", "three"], visits.Select(visit => ((StoredValue)visit.Fields[1]!).Text));
        Assert.Equal(3 + 2 + 1, _limits.Visited);
        Assert.True(reader.IsWhole);
    }

    [Fact]
    public void Of_several_names_the_first_by_code_point_counts()
    {
        var reader = NewReader();
        Told(reader, """[0,["t:2","Shop",[]]]""");
        Told(reader, """[0,["t:1","Desk",[]]]""");
        Assert.Equal("Desk", Name(Told(reader, """["v:1",["t:2","t:1","t:2"],"one"]""")!));
    }

    [Fact]
    public void A_name_that_nobody_told_makes_the_answer_less_than_whole()
    {
        var reader = NewReader();
        Told(reader, """[0,["t:1","Desk",[]]]""");
        Told(reader, """["v:1",["t:9"],"one"]""");
        Assert.False(reader.IsWhole);
    }

    private static ResultNode? Told(RowReader reader, string row)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(row));
        json.Read();
        var node = reader.ReadTold(ref json, NamedVisit);
        Assert.Equal(row.Length, json.BytesConsumed);
        return node;
    }

    private RowReader NewReader() => new(new NoNames(), [Place], _limits, CancellationToken.None);

    private (ResultNode First, ResultNode Second, ResultNode Third) Read(params string[] rows)
    {
        var reader = NewReader();
        var nodes = new List<ResultNode>();
        foreach (var row in rows)
        {
            var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(row));
            json.Read();
            nodes.Add(reader.Read(ref json, Visit));
            Assert.Equal(row.Length, json.BytesConsumed);
        }

        return (nodes[0], nodes[1], nodes[2]);
    }

    private static string Name(ResultNode visit) => ((StoredValue)((ResultNode)visit.Fields[0]!).Fields[0]!).Text;

    private sealed class NoNames : IStoreNames
    {
        public long Version => 0;

        public string? LabelOf(Symbol type) => null;

        public string? TypeOf(Symbol predicate) => null;

        public System.Collections.Immutable.ImmutableArray<StoreColumn> ColumnsOf(Symbol predicate) => [];

        public Symbol? ClassOf(string label) => null;

        public Symbol? PredicateOf(string type) => null;

        public StoreColumn? ColumnOf(string property) => null;
    }
}
