using System.Globalization;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using static KnowledgeGraph.Graph.Contract.GraphWords;

namespace KnowledgeGraph.Graph.Contract.Values;

/// <summary>Every value comes back as it went, to questions and to readings, also after a restart.</summary>
public abstract class StoredValueContract(ContractStore place) : StoreContract(place)
{
    private static readonly string[] Texts =
    [
        "", " ", "plain", "  spaces and\ttabs\r\nand lines ", "a\0b\0", "\0", "\u001f\u001e\u0085\u2028", "é e\u0301 ﬁ ß İ ı", "日本語 العربية עברית ไทย",
        "\U0001F469\u200D\U0001F52C \U0010FFFF \uFFFD \uFFFF \uE000", "'; MATCH (n) DETACH DELETE n //", "'; DROP TABLE node; --", "{\"$type\": [1, \"\\\\\"]}", "$iri `x` \\u0041 ${x} {{x}}",
        "null", "NaN", "true", "-0", "1e5", "9223372036854775808", "2026-11-20T12:00:00Z",
    ];

    private static readonly string[] Numbers =
    [
        "integer 0", "integer -1", "integer 2147483648", "integer 9007199254740993", "integer 9223372036854775807", "integer -9223372036854775808",
        "decimal 0/0", "decimal 1/9", "decimal 310000/6", "decimal 31/2", "decimal -9223372036854775807/9", "decimal 9223372036854775807/1",
        "double 0", "double -1.5", "double 0.1", "double 3", "double 100000", "double 4294967296", "double 8589934592", "double 1099511627776", "double 9007199254740992", "double 123456792",
        "double 5000000000", "double 1.7976931348623157E+308", "double 5E-324", "double Infinity", "double -Infinity", "boolean 0", "boolean 1",
        "dateTime 0/0", "dateTime 1/0", "dateTime 1795432500123456/60", "dateTime -1/-840", "dateTime -62135596800000000/0", "dateTime -62135596800000000/840",
        "dateTime 253402300799999999/0", "dateTime 253402300799999999/-840", "dateTime 1795432500000000/345",
    ];

    /// <summary>Tags of languages.</summary>
    public static TheoryData<string> Languages => new("en", "EN", "de-CH-1996", "zh-Hant-TW", "x-klingon", "a`b", "a'b\"c", "日本", "\U0001F600", "de°", "de~", "de^", "de_2", "a b", "");

    [SkippableFact]
    public async Task Each_value_comes_back_alone()
    {
        var values = All();
        await CommitAsync(t => values.Select((value, number) => new NodeWriter(t).Node($"alone{number:000}", "Alone").With("value", value)).Count());
        await ReopenAsync();
        var expected = values.Select(Exact).ToList();
        Assert.Equal(expected, await ReadAsync(view => values.Select((_, number) => string.Join('|', ValuesOf(view, $"alone{number:000}", "value").Select(Exact))).ToList()));
        var told = (await AskAsync(Query(Words.All("Alone"), items: [Words.Values("value")]))).List.Nodes;
        Assert.Equal(expected, told.Select(node => string.Join('|', ((StoredValue[])node.Fields[0]!).Select(Exact))));
    }

    [SkippableFact]
    public async Task All_values_come_back_beside_each_other_in_value_order()
    {
        var values = All().Distinct().ToList();
        await CommitAsync(t => new NodeWriter(t).Node("beside").With("value", [.. values]));
        await ReopenAsync();
        var expected = values.Order(StoredValueOrder.Instance).Select(Exact).ToList();
        Assert.Equal(expected, await ReadAsync(view => ValuesOf(view, "beside", "value").Select(Exact).ToList()));
        Assert.Equal(expected, ((StoredValue[])(await TellAsync("beside", Words.Values("value"))).Fields[0]!).Select(Exact));
    }

    [SkippableFact]
    public async Task Each_value_is_found_by_itself_and_no_other()
    {
        var values = All().Where(value => value.Kind is not (ValueKind.LangString or ValueKind.Iri)).Distinct().ToList();
        await CommitAsync(t => values.Select((value, number) => new NodeWriter(t).Node($"found{number:000}", "Found").With("is", value)).Count());
        for (var number = 0; number < values.Count; number++)
        {
            var found = (await AskAsync(Query(Words.All("Found"), Words.Compare("is", Comparison.Equal, values[number])))).List;
            Assert.Equal((Exact(values[number]), $"found{number:000}"), (Exact(values[number]), Names(found)));
        }
    }

    [SkippableFact]
    public async Task A_list_by_value_is_in_value_order()
    {
        var values = Texts.Distinct().Select(StoredValue.OfString).ToList();
        await CommitAsync(t => values.Select((value, number) => new NodeWriter(t).Node($"ordered{number:000}", "Ordered").With("by", value)).Count());
        var up = (await AskAsync(Query(Words.All("Ordered"), order: [Words.Up("by")]))).List.Nodes.Select(node => node.OrderKeys[0]!.Text);
        Assert.Equal(values.Order(StoredValueOrder.Instance).Select(value => value.Text), up);
        foreach (var place in values)
        {
            var after = new PageRequest(100, 0, new PagePosition([place], Iri("~")));
            var rest = (await AskAsync(Query(Words.All("Ordered"), order: [Words.Up("by")], page: after))).List.Nodes.Select(node => node.OrderKeys[0]!.Text);
            Assert.Equal(values.Where(value => value.CompareTo(place) > 0).Order(StoredValueOrder.Instance).Select(value => value.Text), rest);
        }
    }

    [SkippableFact]
    public async Task An_ordered_list_keeps_its_order()
    {
        await ApplyAsync(Store);
        StoredValue[] values = [.. new[] { 9, 1, 5, 1_000_000, -3 }.Select(number => StoredValue.OfInteger(number))];
        await CommitAsync(t => new NodeWriter(t).Node("list").With("list", values));
        await CommitAsync(t => t.RemoveValue(t.Ensure(Iri("list")), t.Symbols.Of("p:list"), values[1]) && t.AddValue(t.Ensure(Iri("list")), t.Symbols.Of("p:list"), values[1]));
        await ReopenAsync();
        await ApplyAsync(Store);
        long[] expected = [9, 5, 1_000_000, -3, 1];
        Assert.Equal(expected, await ReadAsync(view => ValuesOf(view, "list", "list").Select(value => value.Number).ToArray()));
        Assert.Equal(expected, ((StoredValue[])(await TellAsync("list", Words.Values("list"))).Fields[0]!).Select(value => value.Number));
    }

    [SkippableFact]
    public async Task A_text_of_a_megabyte_comes_back()
    {
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"{number:D8}ü\0"));
        await CommitAsync(t => new NodeWriter(t).Node("long").With("value", text).With("value", text, "de").With("value", StoredValue.OfString("short")));
        await ReopenAsync();
        string[] expected = [text, "short", text];
        Assert.Equal(expected, ((StoredValue[])(await TellAsync("long", Words.Values("value"))).Fields[0]!).Select(value => value.Text));
        Assert.Equal(expected, await ReadAsync(view => ValuesOf(view, "long", "value").Select(value => value.Text).ToArray()));
        Assert.Equal("long", Names((await AskAsync(Query(Nodes("long"), Words.Text("value", Comparison.EndsWith, "99999ü\0")))).List));
    }

    [SkippableTheory]
    [MemberData(nameof(Languages))]
    public async Task Any_language_tag_comes_back_and_is_asked_for(string language)
    {
        await CommitAsync(t => new NodeWriter(t).Node("spoken").With("said", "yes", language).With("said", "ja", "de").With("said", "sí"));
        var values = ((StoredValue[])(await TellAsync("spoken", Words.Values("said"))).Fields[0]!).Select(Exact);
        Assert.Contains(Exact(StoredValue.OfLangString("yes", language)), values);
        Assert.Equal("spoken", Names((await AskAsync(Query(Nodes("spoken"), Words.Text("said", Comparison.Equal, "yes", languages: language)))).List));
        Assert.Equal("", Names((await AskAsync(Query(Nodes("spoken"), Words.Text("said", Comparison.Equal, "ja", languages: language + "-x")))).List));
        await CommitAsync(t => t.Delete(t.Ensure(Iri("spoken"))));
    }

    [SkippableFact]
    public async Task Half_of_a_surrogate_pair_is_refused_wherever_it_comes()
    {
        var before = Store.Head;
        const string place = "The text has half of a surrogate pair at position {0}: it isn't Unicode text. Send whole characters. (Parameter '{1}')";
        await AssertRefusedAsync(string.Format(CultureInfo.InvariantCulture, place, 2, "value"), t => new NodeWriter(t).Node("half").With("value", "ab\uD83Dc"));
        await AssertRefusedAsync(string.Format(CultureInfo.InvariantCulture, place, 0, "value"), t => new NodeWriter(t).Node("half").With("value", "\uDE00\uD83D", "en"));
        await AssertRefusedAsync(string.Format(CultureInfo.InvariantCulture, place, 3, "iri"), t => t.Ensure("id:\uD800"));
        await AssertRefusedAsync(string.Format(CultureInfo.InvariantCulture, place, 3, "iri"), t => t.AddAlias("id:\uDC00", t.Ensure("id:half")));
        await AssertRefusedAsync("The IRI holds a NUL character. Escape it as %00. (Parameter 'iri')", t => t.Ensure("id:\0"));
        Assert.Equal(before, Store.Head);
        Assert.Throws<ArgumentException>(() => StoredValue.OfDouble(double.NaN));
    }

    /// <inheritdoc/>
    protected override Task FillAsync(IGraphStore store) => ApplyAsync(store);

    private static Task ApplyAsync(IGraphStore store) =>
        store.ApplySchemaAsync(new StoreSchema { OrderedPredicates = [new GraphWords(store.Symbols).Predicate("list")] }, CancellationToken.None).AsTask();

    private static List<StoredValue> All() =>
        [.. Numbers.Select(Parse), .. Texts.Select(StoredValue.OfString), .. Texts.Select(text => StoredValue.OfLangString(text, "de-CH-1996")), .. Texts.Select(StoredValue.OfIri)];

    private static StoredValue Parse(string text)
    {
        var (kind, parts) = (text.Split(' ')[0], text.Split(' ')[1].Split('/'));
        long Number(int part) => long.Parse(parts[part], CultureInfo.InvariantCulture);
        return kind switch
        {
            "integer" => StoredValue.OfInteger(Number(0)),
            "decimal" => StoredValue.OfDecimal(Number(0), (byte)Number(1)),
            "double" => StoredValue.OfDouble(double.Parse(parts[0], CultureInfo.InvariantCulture)),
            "boolean" => StoredValue.OfBoolean(Number(0) == 1),
            _ => StoredValue.OfDateTime(Number(0), (short)Number(1)),
        };
    }

    private static string Exact(StoredValue value) => string.Create(
        CultureInfo.InvariantCulture, $"{value.Kind} {value.Number}/{value.Scale}{value.OffsetMinutes:+0;-0;+0} {value.Real:R} {value.Language} \"{value.Text}\"");

    private static List<StoredValue> ValuesOf(IGraphView view, string name, string predicate)
    {
        var values = new List<StoredValue>();
        Assert.True(view.TryFind(Iri(name), out var node));
        view.ValuesOf(node, view.Symbols.Of("p:" + predicate), values);
        return values;
    }

    private async Task AssertRefusedAsync<T>(string message, Func<GraphTransaction, T> work) =>
        Assert.Equal(message, (await Assert.ThrowsAsync<ArgumentException>(async () => await CommitAsync(work))).Message);
}
