using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Contract.Questions;

/// <summary>Tests of values of every kind: what is equal, what comes before, what a text holds.</summary>
public abstract class ValueTestContract(ContractStore place) : StoreContract(place)
{
    private static readonly StoredValue Noon = GraphWords.At("2026-11-20T12:00:00Z");

    /// <summary>What is said, the filter, and the nodes for which it holds.</summary>
    public static TheoryData<string, Func<GraphWords, Filter>, string> Texts => new()
    {
        { "equal", g => g.Text("title", Comparison.Equal, "Rain"), "a c" },
        { "equal is exact", g => g.Text("title", Comparison.Equal, "rain"), "" },
        { "equal, whatever the case", g => g.Text("title", Comparison.Equal, "rAIN", ignoreCase: true), "a c" },
        { "contains", g => g.Text("title", Comparison.Contains, "ain"), "a b c" },
        { "contains nothing in particular", g => g.Text("title", Comparison.Contains, ""), "a b c d e f" },
        { "starts with nothing in particular", g => g.Text("title", Comparison.StartsWith, ""), "a b c d e f" },
        { "starts with", g => g.Text("title", Comparison.StartsWith, "Rain"), "a c" },
        { "starts with, whatever the case", g => g.Text("title", Comparison.StartsWith, "RAIN", ignoreCase: true), "a b c" },
        { "ends with", g => g.Text("title", Comparison.EndsWith, "gen"), "a" },
        { "ends with, whatever the case", g => g.Text("title", Comparison.EndsWith, "GEN", ignoreCase: true), "a" },
        { "less by code point", g => g.Text("title", Comparison.Less, "a"), "a c d f" },
        { "greater by code point, beyond the basic plane", g => g.Text("title", Comparison.Greater, "\uFFFF"), "e" },
        { "greater or equal by code point, beyond the basic plane", g => g.Text("title", Comparison.GreaterOrEqual, "\uFFFD"), "d e" },
        { "less by code point, beyond the basic plane", g => g.Text("title", Comparison.Less, "\U0001F600"), "a b c d f" },
        { "less or equal to nothing", g => g.Text("title", Comparison.LessOrEqual, ""), "f" },
        { "in", g => g.Compare("title", Comparison.In, StoredValue.OfString("Regen"), StoredValue.OfString("rainbow")), "a b" },
        { "nothing is trimmed", g => g.Text("title", Comparison.EndsWith, "\u00A0"), "d" },
        { "no pattern", g => g.Text("title", Comparison.Contains, ".*"), "" },
        { "in one language", g => g.Text("title", Comparison.Contains, "e", languages: "de"), "a" },
        { "in a language that the text isn't in", g => g.Text("title", Comparison.Contains, "e", languages: "en"), "" },
        { "in either language, whatever the tag's case", g => g.Text("title", Comparison.StartsWith, "R", languages: ["EN", "fr"]), "a" },
        { "in a language with a region", g => g.Text("title", Comparison.StartsWith, "r", languages: "EN-gb"), "b" },
        { "a region is another language", g => g.Text("title", Comparison.StartsWith, "r", languages: "en"), "" },
        { "in a language that no text is in", g => g.Text("title", Comparison.Contains, "", languages: "x-none"), "" },
        { "in a language, whatever the case", g => g.Text("title", Comparison.Equal, "REGEN", ignoreCase: true, languages: "DE"), "a" },
        { "without a language where one is asked", g => g.Text("plain", Comparison.Equal, "é", languages: "en"), "" },
        { "no normalisation", g => g.Text("plain", Comparison.Equal, "é"), "a" },
        { "no normalisation, the other way", g => g.Text("plain", Comparison.Equal, "e\u0301"), "b" },
        { "case without a culture: I is i", g => g.Text("plain", Comparison.Equal, "i", ignoreCase: true), "c" },
        { "case without a culture: ß is no SS", g => g.Text("plain", Comparison.Equal, "STRASSE", ignoreCase: true), "" },
        { "case of a final sigma", g => g.Text("plain", Comparison.Equal, "σασ", ignoreCase: true), "e" },
        { "case of a Cyrillic text", g => g.Text("plain", Comparison.Contains, "ДОЖ", ignoreCase: true), "f" },
        { "some value passes all tests", g => Some(g, "title", Test(Comparison.StartsWith, "R"), Test(Comparison.EndsWith, "n")), "a c" },
        { "one value must pass them all", g => Some(g, "title", Test(Comparison.StartsWith, "Rai"), Test(Comparison.EndsWith, "gen")), "" },
        { "any value passes no tests", g => Some(g, "title"), "a b c d e f" },
        { "some value passes not", g => Some(g, "title", Test(Comparison.Equal, "Rain", isNegated: true)), "a b d e f" },
        { "passes not, in a language", g => Some(g, "title", Test(Comparison.Equal, "Rain", isNegated: true, "en")), "" },
        { "passes not, in another language", g => Some(g, "title", Test(Comparison.Equal, "Rain", isNegated: true, "de")), "a" },
        { "passes in a language, whatever the case", g => Some(g, "title", new ValueTest(Comparison.StartsWith, [StoredValue.OfString("RE")], true, ["de"], false)), "a" },
    };

    /// <summary>What is said, the filter, and the nodes for which it holds.</summary>
    public static TheoryData<string, Func<GraphWords, Filter>, string> Numbers => new()
    {
        { "big integers apart by one", g => g.Compare("count", Comparison.Equal, StoredValue.OfInteger(9007199254740993)), "b" },
        { "big integers in order", g => g.Compare("count", Comparison.Greater, StoredValue.OfInteger(9007199254740992)), "b c" },
        { "the greatest integer", g => g.Compare("count", Comparison.GreaterOrEqual, StoredValue.OfInteger(long.MaxValue)), "c" },
        { "the least integer", g => g.Compare("count", Comparison.LessOrEqual, StoredValue.OfInteger(long.MinValue)), "d" },
        { "decimals in two scales are equal", g => g.Compare("price", Comparison.Equal, StoredValue.OfDecimal(15, 1)), "a b" },
        { "decimals in two scales in order", g => g.Compare("price", Comparison.Less, StoredValue.OfDecimal(15_000_001, 7)), "a b d" },
        { "a decimal that a scale can't hold", g => g.Compare("price", Comparison.Greater, StoredValue.OfDecimal(1_500_000_001, 9)), "c" },
        { "a negative decimal that a scale can't hold", g => g.Compare("price", Comparison.Less, StoredValue.OfDecimal(-1, 9)), "d" },
        { "decimals in two scales in a list", g => g.Compare("price", Comparison.In, StoredValue.OfDecimal(1500, 3), StoredValue.OfDecimal(-20, 1)), "a b d" },
        { "a decimal far from the stored ones", g => g.Compare("price", Comparison.Less, StoredValue.OfDecimal(long.MaxValue, 0)), "a b c d" },
        { "a decimal is no integer", g => g.Compare("price", Comparison.Equal, 2), "" },
        { "a double beyond 32 bits", g => g.Compare("weight", Comparison.Equal, StoredValue.OfDouble(4294967296)), "a" },
        { "a double of 53 bits", g => g.Compare("weight", Comparison.GreaterOrEqual, StoredValue.OfDouble(9007199254740992)), "b d" },
        { "a tenth", g => g.Compare("weight", Comparison.Equal, StoredValue.OfDouble(0.1)), "c" },
        { "nearly a tenth", g => g.Compare("weight", Comparison.Equal, StoredValue.OfDouble(0.1f)), "" },
        { "less than infinity", g => g.Compare("weight", Comparison.Less, StoredValue.OfDouble(double.PositiveInfinity)), "a b c e" },
        { "nought has no sign", g => g.Compare("weight", Comparison.Equal, StoredValue.OfDouble(-0.0)), "e" },
        { "true", g => g.Compare("lent", Comparison.Equal, StoredValue.OfBoolean(true)), "a" },
        { "true or false", g => g.Compare("lent", Comparison.In, StoredValue.OfBoolean(true), StoredValue.OfBoolean(false)), "a b" },
        { "false comes before true", g => g.Compare("lent", Comparison.Less, StoredValue.OfBoolean(true)), "b" },
        { "an instant in another offset", g => g.Compare("at", Comparison.Equal, Noon), "a b" },
        { "an instant in an offset that is written otherwise", g => g.Compare("at", Comparison.Equal, GraphWords.At("2026-11-20T17:45:00+05:45")), "a b" },
        { "instants in order", g => g.Compare("at", Comparison.Greater, Noon), "c e" },
        { "instants in order, a microsecond", g => g.Compare("at", Comparison.GreaterOrEqual, GraphWords.At("2026-11-20T12:00:00.000001Z")), "c e" },
        { "the beginning of the calendar", g => g.Compare("at", Comparison.LessOrEqual, GraphWords.At("0001-01-01T00:00:00Z")), "d" },
        { "the end of the calendar", g => g.Compare("at", Comparison.GreaterOrEqual, StoredValue.OfDateTime(StoredValue.OpenEnd, 0)), "e" },
        { "instants in a list", g => g.Compare("at", Comparison.In, Noon, StoredValue.OfDateTime(StoredValue.OpenEnd, 60)), "a b e" },
        { "an IRI as a value", g => g.Compare("page", Comparison.Equal, StoredValue.OfIri("http://a.example/ü")), "a" },
        { "an IRI as a value, by a text", g => g.Text("page", Comparison.StartsWith, "http"), "a" },
        { "some number passes both tests", g => Some(g, "size", Number(Comparison.Greater, 2), Number(Comparison.Less, 8)), "b" },
        { "no single number passes both tests", g => Some(g, "size", Number(Comparison.Greater, 6), Number(Comparison.Less, 2)), "" },
        { "two filters may be met by two numbers", g => new Filter.And([g.Compare("size", Comparison.Greater, 6), g.Compare("size", Comparison.Less, 2)]), "a" },
    };

    [SkippableTheory]
    [MemberData(nameof(Texts))]
    public Task A_test_of_a_text_holds_for_some(string what, Func<GraphWords, Filter> filter, string expected) => AssertHoldsAsync(what, filter, expected);

    [SkippableTheory]
    [MemberData(nameof(Numbers))]
    public Task A_test_of_a_number_or_an_instant_holds_for_some(string what, Func<GraphWords, Filter> filter, string expected) => AssertHoldsAsync(what, filter, expected);

    /// <inheritdoc/>
    protected override async Task FillAsync(IGraphStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var words = new GraphWords(store.Symbols);
        await store.ApplySchemaAsync(new StoreSchema { TextIndexed = [words.Predicate("title"), words.Predicate("plain")] }, CancellationToken.None);
        await store.WriteAsync(WriteTexts);
        await store.WriteAsync(WriteNumbers);
    }

    private static void WriteTexts(NodeWriter w)
    {
        w.Node("a", "T").With("title", "Rain", "en").With("title", "Regen", "de").With("plain", "é");
        w.Node("b", "T").With("title", "rainbow", "en-GB").With("plain", "e\u0301");
        w.Node("c", "T").With("title", "Rain").With("plain", "I");
        w.Node("d", "T").With("title", "\uFFFD \u00A0").With("title", "B").With("title", "10").With("plain", "straße");
        w.Node("e", "T").With("title", "\U0001F600").With("plain", "ΣΑΣ");
        w.Node("f", "T").With("title", "").With("plain", "дождь");
    }

    private static void WriteNumbers(NodeWriter w)
    {
        w.Node("a").With("count", StoredValue.OfInteger(9007199254740992)).With("price", StoredValue.OfDecimal(150, 2)).With("weight", StoredValue.OfDouble(4294967296))
            .With("lent", StoredValue.OfBoolean(true)).At("at", "2026-11-20T12:00:00Z").With("page", StoredValue.OfIri("http://a.example/ü")).With("size", 1, 9);
        w.Node("b").With("count", StoredValue.OfInteger(9007199254740993)).With("price", StoredValue.OfDecimal(1_500_000, 6)).With("weight", StoredValue.OfDouble(9007199254740992))
            .With("lent", StoredValue.OfBoolean(false)).At("at", "2026-11-20T13:00:00+01:00").With("size", 5);
        w.Node("c").With("count", StoredValue.OfInteger(long.MaxValue)).With("price", StoredValue.OfDecimal(1_500_001, 6), StoredValue.OfDecimal(200, 2)).With("weight", StoredValue.OfDouble(0.1))
            .At("at", "2026-11-20T12:00:00.000001Z");
        w.Node("d").With("count", StoredValue.OfInteger(long.MinValue)).With("price", StoredValue.OfDecimal(-200, 2)).With("weight", StoredValue.OfDouble(double.PositiveInfinity))
            .At("at", "0001-01-01T00:00:00Z");
        w.Node("e").With("weight", StoredValue.OfDouble(-0.0)).With("at", StoredValue.OfDateTime(StoredValue.OpenEnd, 0));
    }

    private static Filter Some(GraphWords words, string predicate, params ValueTest[] tests) => new Filter.SomeValue(words.Stored(predicate), [.. tests]);

    private static ValueTest Test(Comparison comparison, string text, bool isNegated = false, params string[] languages) =>
        new(comparison, [StoredValue.OfString(text)], false, [.. languages], isNegated);

    private static ValueTest Number(Comparison comparison, int number) => new(comparison, [StoredValue.OfInteger(number)], false, [], false);

    private async Task AssertHoldsAsync(string what, Func<GraphWords, Filter> filter, string expected)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var result = await AskAsync(GraphWords.Query(Words.All("T"), filter(Words)));
        Assert.Equal((what, expected), (what, Names(result.List)));
    }
}
