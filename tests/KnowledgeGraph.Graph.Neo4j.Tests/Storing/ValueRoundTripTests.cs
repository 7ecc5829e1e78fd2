using System.Globalization;
using KnowledgeGraph.Graph.Neo4j.Tests.Server;
using KnowledgeGraph.Graph.Tests.Memory;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Storing;

/// <summary>Every value and IRI comes back from the database as it went.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ValueRoundTripTests(Neo4jFixture neo4j)
{
    private static readonly string[] Texts =
    [
        "", "plain", "  spaces and\ttabs\r\nand lines ", "a\0b\0", "\0", "é e\u0301 ﬁ ß İ ı", "日本語 العربية עברית ไทย",
        "\U0001F469\u200D\U0001F52C \U0010FFFF \uFFFD \uFFFF \uE000", "'; MATCH (n) DETACH DELETE n //", "{\"a\": [1, \"\\\\\"]}", "$iri `x` \\u0041",
        "-0", "1e5", "9223372036854775808",
    ];

    private static readonly string[] Numbers =
    [
        "integer 0", "integer -1", "integer 9223372036854775807", "integer -9223372036854775808", "integer 9007199254740993",
        "decimal 0/0", "decimal 310000/6", "decimal -9223372036854775807/9", "decimal 9223372036854775807/1",
        "double 0", "double -1.5", "double 1.7976931348623157E+308", "double 5E-324", "double ∞", "double -∞", "double 3", "double 4294967296",
        "double 0.1", "boolean 0", "boolean 1",
        "dateTime 0/0", "dateTime 1795432500123456/60", "dateTime -62135596800000000/-840", "dateTime -62135596800000000/0",
        "dateTime 253402300799999999/840", "dateTime 253402300799999999/0",
    ];

    public static TheoryData<string> Iris => new(
        "urn:x", "http://example.org/a?b=c&d=%20#é", "id:\U0001F600", "id:\uFF41", "id:with space\tand \"quotes\" and `ticks` and \\u0041", "id:\u001f\u001e", "日本語");

    [SkippableFact]
    public async Task Each_value_comes_back_alone()
    {
        await using var store = await neo4j.OpenEmptyAsync();
        var values = Values();
        await store.CommitAsync(transaction =>
        {
            for (var number = 0; number < values.Count; number++)
            {
                transaction.AddValue(transaction.Ensure($"id:{number}"), transaction.Symbols.Of("p:value"), values[number]);
            }

            return true;
        });

        await using var opened = await neo4j.OpenStoreAsync();
        var kept = await opened.ReadAsync(view => values.Select((_, number) => Kept(view, $"id:{number}").Single()).ToList(), null, CancellationToken.None);
        Assert.Equal(values.Select(GraphDescription.TextOf), kept.Select(GraphDescription.TextOf));
    }

    [SkippableFact]
    public async Task All_values_come_back_beside_each_other()
    {
        await using var store = await neo4j.OpenEmptyAsync();
        var values = Values().Distinct().ToList();
        await store.CommitAsync(transaction =>
        {
            var node = transaction.Ensure("id:a");
            values.ForEach(value => transaction.AddValue(node, transaction.Symbols.Of("p:value"), value));
            return true;
        });

        await using var opened = await neo4j.OpenStoreAsync();
        var kept = await opened.ReadAsync(view => Kept(view, "id:a"), null, CancellationToken.None);
        Assert.Equal(values.Order(StoredValueOrder.Instance).Select(GraphDescription.TextOf), kept.Select(GraphDescription.TextOf));
    }

    [SkippableFact]
    public async Task A_text_of_a_megabyte_comes_back()
    {
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"{number:D8}ü\0"));
        await using var store = await neo4j.OpenEmptyAsync();
        await store.CommitAsync(transaction => transaction.AddValue(transaction.Ensure("id:a"), transaction.Symbols.Of("p:value"), StoredValue.OfString(text)));
        await using var opened = await neo4j.OpenStoreAsync();
        Assert.Equal(text, Assert.Single(await opened.ReadAsync(view => Kept(view, "id:a"), null, CancellationToken.None)).Text);
    }

    [SkippableTheory]
    [MemberData(nameof(Iris))]
    public async Task Any_IRI_names_a_node_a_class_a_predicate_and_an_alias(string iri)
    {
        await using var store = await neo4j.OpenEmptyAsync();
        await store.CommitAsync(transaction =>
        {
            var (node, symbol) = (transaction.Ensure(iri), transaction.Symbols.Of(iri));
            transaction.AddType(node, symbol);
            transaction.AddValue(node, symbol, StoredValue.OfString(iri), assertedOf: iri + "/merged");
            transaction.Link(node, symbol, node, iri + "/from", iri + "/to");
            return transaction.AddAlias(iri + "/alias", node);
        });

        await using var opened = await neo4j.OpenStoreAsync();
        var (before, after) = (await DescribeAsync(store), await DescribeAsync(opened));
        Assert.Equal(
            [
                $"{iri} changed in 1", $"  also {iri}/alias", $"  is {iri}",
                $"  {iri} String:0:0:{iri}@+0/0 of {iri}/merged in 1", $"  {iri} = String:0:0:{iri}@+0/0",
                $"  ← {iri} {iri} asserted {iri}/from {iri}/to in 1", $"  → {iri} {iri} asserted {iri}/from {iri}/to in 1",
            ],
            after);
        Assert.Equal(after, before);
        Assert.True(await opened.ReadAsync(view => view.TryFind(iri + "/alias", out var node) && view.IriOf(node) == iri, null, CancellationToken.None));
    }

    private static List<StoredValue> Values() =>
    [
        .. Numbers.Select(Parse),
        .. Texts.Select(StoredValue.OfString),
        .. Texts.Select(text => StoredValue.OfLangString(text, "de-CH-1996")),
        .. Texts.Select(StoredValue.OfIri),
    ];

    private static StoredValue Parse(string text)
    {
        var (kind, parts) = (text.Split(' ')[0], text.Split(' ')[1].Split('/'));
        long Number(int part) => long.Parse(parts[part], CultureInfo.InvariantCulture);
        return kind switch
        {
            "integer" => StoredValue.OfInteger(Number(0)),
            "decimal" => StoredValue.OfDecimal(Number(0), (byte)Number(1)),
            "double" => StoredValue.OfDouble(double.Parse(parts[0].Replace("∞", "Infinity", StringComparison.Ordinal), CultureInfo.InvariantCulture)),
            "boolean" => StoredValue.OfBoolean(Number(0) == 1),
            _ => StoredValue.OfDateTime(Number(0), (short)Number(1)),
        };
    }

    private static List<StoredValue> Kept(IGraphView view, string iri)
    {
        var values = new List<StoredValue>();
        Assert.True(view.TryFind(iri, out var node));
        view.ValuesOf(node, view.Symbols.Of("p:value"), values);
        return values;
    }

    private static async Task<List<string>> DescribeAsync(Neo4jStore store) =>
        await store.ReadAsync(view => GraphDescription.Of(view).ToList(), null, CancellationToken.None);
}
