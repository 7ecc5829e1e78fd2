using System.Globalization;
using KnowledgeGraph.Graph.Tests.Memory;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Embedded.Tests;

/// <summary>Every value comes back from disk and from the log as it went.</summary>
public sealed class StoredValueRoundTripTests
{
    public static TheoryData<string> Texts => new(
        "",
        "plain",
        "  spaces and\ttabs\r\nand lines ",
        "a\0b\0",
        "\0",
        "é e\u0301 ﬁ ß İ ı",
        "日本語 العربية עברית ไทย",
        "\U0001F469\u200D\U0001F52C \U0010FFFF \uFFFD \uFFFF \uE000",
        "'; DROP TABLE node; --",
        "{\"a\": [1, \"\\\\\"]}",
        "-0",
        "1e5",
        "9223372036854775808");

    public static TheoryData<string> Numbers => new(
        "integer 0", "integer -1", "integer 9223372036854775807", "integer -9223372036854775808",
        "decimal 0/0", "decimal 310000/6", "decimal -9223372036854775807/9", "decimal 9223372036854775807/0",
        "double 0", "double -1.5", "double 1.7976931348623157E+308", "double 5E-324", "double ∞", "double -∞", "double 3",
        "boolean 0", "boolean 1",
        "dateTime 0/0", "dateTime 1795432500123456/60", "dateTime -62135596800000000/-840", "dateTime 253402300799999999/840");

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Texts_come_back(string text)
    {
        await AssertComesBackAsync(StoredValue.OfString(text));
        await AssertComesBackAsync(StoredValue.OfLangString(text, "de-CH-1996"));
        await AssertComesBackAsync(StoredValue.OfIri(text));
    }

    [Fact]
    public Task A_text_of_a_megabyte_comes_back() =>
        AssertComesBackAsync(StoredValue.OfString(string.Concat(Enumerable.Range(0, 100_000).Select(number => $"{number:D8}ü\0"))));

    [Theory]
    [MemberData(nameof(Numbers))]
    public Task Numbers_and_times_come_back(string number) => AssertComesBackAsync(Parse(number));

    [Fact]
    public async Task A_text_that_is_no_Unicode_is_refused_with_its_place()
    {
        await using var store = EmbeddedStore.InMemory();
        var refusal = await Assert.ThrowsAsync<ArgumentException>(async () => await store.CommitAsync(transaction =>
            transaction.AddValue(transaction.Ensure("id:a"), transaction.Symbols.Of("p:name"), StoredValue.OfString("ab\uD83Dc"))));
        Assert.Equal("The text has half of a surrogate pair at position 2: it isn't Unicode text. Send whole characters. (Parameter 'value')", refusal.Message);
        Assert.Equal(0, store.Head);
    }

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

    private static async Task AssertComesBackAsync(StoredValue value)
    {
        using var folder = new TemporaryFolder();
        await using (var store = EmbeddedStore.Open(folder.FolderPath))
        {
            await store.CommitAsync(transaction => transaction.AddValue(transaction.Ensure("id:a"), transaction.Symbols.Of("p:value"), value));
        }

        await using var opened = EmbeddedStore.Open(folder.FolderPath);
        var kept = await opened.ReadAsync(
            view => view.TryFind("id:a", out var node) ? view.ValueOf(node, view.Symbols.Of("p:value")) : null, null, CancellationToken.None);
        Assert.NotNull(kept);
        Assert.Equal(GraphDescription.TextOf(value), GraphDescription.TextOf(kept));
        var logged = Assert.IsType<GraphOperation.AddValue>(opened.FindChange(1)!.Operations[^1]);
        Assert.Equal(GraphDescription.TextOf(value), GraphDescription.TextOf(logged.Value));
    }
}
