using System.Collections.Frozen;
using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Naming;

/// <summary>IRIs get names that people recognise, and keep them.</summary>
public sealed class NameAllocationTests
{
    private readonly Symbols _symbols = new();

    [Theory]
    [InlineData("https://example.org/#Customer", "Customer")]
    [InlineData("https://example.org/a/Customer", "Customer")]
    [InlineData("urn:Customer", "Customer")]
    [InlineData("https://example.org/", "https://example.org/")]
    [InlineData("https://example.org/#Entity", "Entity_2")]
    [InlineData("https://example.org/#a`b\\c<d> e", "a_b_c_d__e")]
    public void A_class_is_a_label_by_its_local_name(string iri, string label) => Assert.Equal(label, Allocation().LabelOf(_symbols.Of(iri)));

    [Theory]
    [InlineData("https://example.org/#participatedIn", "PARTICIPATED_IN")]
    [InlineData("https://example.org/#atURL2Page", "AT_URL2_PAGE")]
    [InlineData("https://example.org/#aliasOf", "ALIAS_OF_2")]
    public void An_edge_is_a_type_in_capitals(string iri, string type) => Assert.Equal(type, Allocation().TypeOf(_symbols.Of(iri)));

    [Fact]
    public void Names_that_are_taken_get_a_number()
    {
        var names = Allocation();
        Assert.Equal(
            ["Customer", "Customer_2", "Customer_3", "Customer"],
            new[] { "a:Customer", "b:Customer", "c:Customer", "a:Customer" }.Select(iri => names.LabelOf(_symbols.Of(iri))));
    }

    [Fact]
    public void Values_lie_in_a_column_for_each_kind_scale_and_language()
    {
        var (names, name) = (Allocation(), _symbols.Of("p:name"));
        StoredValue[] values =
        [
            StoredValue.OfString("x"), StoredValue.OfLangString("x", "de"), StoredValue.OfLangString("y", "de"), StoredValue.OfLangString("x", "en-GB"),
            StoredValue.OfDecimal(1, 2), StoredValue.OfDecimal(1, 3), StoredValue.OfDecimal(7, 2), StoredValue.OfInteger(1), StoredValue.OfString("z"),
        ];
        Assert.Equal(
            ["name", "name_de", "name_de", "name_en-GB", "name_2", "name_3", "name_2", "name_4", "name"],
            values.Select(value => names.ColumnOf(name, value).Name));
    }

    [Fact]
    public void A_table_that_is_read_again_gives_the_same_names_and_the_same_IRIs()
    {
        var names = Allocation(new StoreSchema { TextIndexed = new[] { _symbols.Of("p:name") }.ToFrozenSet() });
        var column = names.ColumnOf(_symbols.Of("p:name"), StoredValue.OfLangString("x", "de"));
        names.Note(column, hasLists: true, hasOffsets: false);
        var (label, type) = (names.LabelOf(_symbols.Of("c:Customer")), names.TypeOf(_symbols.Of("p:knows")));
        Assert.Equal(1, names.Result.Version);

        var symbols = new Symbols();
        symbols.Of("another:number");
        var read = new StoreNamesSnapshot(1, names.Result.Rows, symbols);
        Assert.Equal(symbols.Of("c:Customer"), read.ClassOf(label));
        Assert.Equal(symbols.Of("p:knows"), read.PredicateOf(type));
        Assert.Equal(
            new StoreColumn(symbols.Of("p:name"), "name_de", ValueKind.LangString, 0, "de", HasLists: true, HasOffsets: false, IsFolded: true),
            Assert.Single(read.ColumnsOf(symbols.Of("p:name"))));
        Assert.Null(read.LabelOf(symbols.Of("c:Other")));
        Assert.Empty(read.ColumnsOf(symbols.Of("p:other")));
    }

    [Fact]
    public void Nothing_new_makes_no_version()
    {
        var names = Allocation();
        var column = names.ColumnOf(_symbols.Of("p:name"), StoredValue.OfString("x"));
        var again = new NameAllocation(names.Result, _symbols, StoreSchema.None);
        Assert.Equal(column, again.ColumnOf(_symbols.Of("p:name"), StoredValue.OfString("y")));
        again.Note(column, hasLists: false, hasOffsets: false);
        Assert.Same(again.Result, again.Result);
        Assert.Empty(again.Changed);
        Assert.Equal(1, again.Result.Version);
    }

    private NameAllocation Allocation(StoreSchema? schema = null) => new(new StoreNamesSnapshot(0, [], _symbols), _symbols, schema ?? StoreSchema.None);
}
