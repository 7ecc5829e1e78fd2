using System.Globalization;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Tests.Values;

public sealed class StoredValueTests
{
    /// <summary>Lists of one kind, least first.</summary>
    public static TheoryData<string, string[]> Ascending => new()
    {
        { "string", ["", "!", "10", "2", "B", "a", "aa", "b", "z", "ß", "ä", "é", "\uE000", "\uFFFD", "\U0001F600", "\U0001F601"] },
        { "string", ["e\u0301", "é"] },
        { "integer", ["-2147483648", "-1", "0", "7", "2147483647"] },
        { "long", ["-9223372036854775808", "-2147483649", "0", "9223372036854775807"] },
        { "decimal", ["-9223372036854.775807", "-0.000001", "0", "0.000001", "0.31", "1", "9223372036854.775807"] },
        { "double", ["-1.7976931348623157E308", "-1.5", "0", "4.9E-324", "1.5", "1.7976931348623157E308"] },
        { "boolean", ["false", "true"] },
        { "dateTime", ["0001-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "2026-11-20T13:00:00+01:30", "2026-11-20T12:00:00Z", "2026-11-20T12:00:00.000001Z", "9999-12-31T23:59:59.999999Z"] },
        { "anyURI", ["https://a.example/", "https://b.example/"] },
    };

    /// <summary>Different ways to write one value.</summary>
    public static TheoryData<string, string, string> Equal => new()
    {
        { "dateTime", "2026-11-20T12:00:00Z", "2026-11-20T13:00:00+01:00" },
        { "dateTime", "2026-11-20T12:00:00Z", "2026-11-19T22:00:00.000-14:00" },
        { "decimal", "0.310", ".31" },
        { "decimal", "-0", "0.0" },
        { "integer", "+007", "7" },
        { "double", "1.5E3", "1500" },
        { "double", "-0.0", "0" },
        { "boolean", "1", "true" },
    };

    [Theory]
    [MemberData(nameof(Ascending))]
    public void Values_of_one_kind_stand_in_one_order(string datatype, string[] texts)
    {
        var values = texts.Select(t => Parse(t, datatype)).ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = 0; j < values.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), Math.Sign(values[i].CompareTo(values[j])));
                Assert.Equal(i == j, values[i].Equals(values[j]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Equal))]
    public void One_value_written_in_two_ways_is_equal(string datatype, string one, string other) => AssertEqual(Parse(one, datatype), Parse(other, datatype));

    [Fact]
    public void Decimals_of_different_scale_are_equal_by_value()
    {
        AssertEqual(StoredValue.OfDecimal(15, 1), StoredValue.OfDecimal(1_500_000, 6));
        AssertEqual(StoredValue.OfDecimal(0, 0), StoredValue.OfDecimal(0, 9));
        Assert.True(StoredValue.OfDecimal(15, 1).CompareTo(StoredValue.OfDecimal(1_500_001, 6)) < 0);
        Assert.True(StoredValue.OfDecimal(long.MinValue, 0).CompareTo(StoredValue.OfDecimal(long.MinValue, 9)) < 0);
    }

    [Fact]
    public void Language_strings_go_by_text_and_then_by_language_whatever_its_case()
    {
        AssertEqual(StoredValue.OfLangString("chat", "en-GB"), StoredValue.OfLangString("chat", "EN-gb"));
        Assert.NotEqual(StoredValue.OfLangString("chat", "en"), StoredValue.OfLangString("chat", "fr"));
        Assert.True(StoredValue.OfLangString("chat", "en").CompareTo(StoredValue.OfLangString("chat", "fr")) < 0);
        Assert.True(StoredValue.OfLangString("a", "fr").CompareTo(StoredValue.OfLangString("b", "en")) < 0);
    }

    [Fact]
    public void Values_of_different_kinds_are_never_equal()
    {
        StoredValue[] values =
        [
            StoredValue.OfBoolean(true), StoredValue.OfInteger(1), StoredValue.OfDecimal(1, 0), StoredValue.OfDouble(1), StoredValue.OfDateTime(1, 0),
            StoredValue.OfString("1"), StoredValue.OfLangString("1", "en"), StoredValue.OfIri("1"),
        ];
        Assert.Equal(values, values.Reverse().Order(StoredValueOrder.Instance));
        Assert.Equal(values.Length, values.Distinct().Count());
    }

    [Fact]
    public void Null_comes_last()
    {
        var order = StoredValueOrder.Instance;
        var value = StoredValue.OfInteger(1);
        Assert.Equal((0, 1, -1), (order.Compare(null, null), order.Compare(null, value), order.Compare(value, null)));
    }

    [Theory]
    [InlineData("1970-01-01T00:00:00.0000019Z", 1)]
    [InlineData("1969-12-31T23:59:59.9999999Z", -1)]
    [InlineData("1969-12-31T23:59:59.9999989Z", -2)]
    public void Digits_finer_than_a_microsecond_are_cut(string time, long microseconds) =>
        Assert.Equal(microseconds, StoredValue.MicrosecondsOf(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture)));

    [Fact]
    public void The_open_end_is_the_greatest_instant() =>
        Assert.Equal("9999-12-31T23:59:59.999999Z", ValueCodec.Display(StoredValue.OfDateTime(StoredValue.OpenEnd, 0)));

    [Fact]
    public void NaN_is_no_value() =>
        Assert.Equal("NaN has no place in an order. (Parameter 'value')", Assert.Throws<ArgumentException>(() => StoredValue.OfDouble(double.NaN)).Message);

    private static void AssertEqual(StoredValue one, StoredValue other)
    {
        Assert.Equal(one, other);
        Assert.Equal(0, one.CompareTo(other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    private static StoredValue Parse(string text, string datatype) => ValueCodec.Parse(text, new Iri(Xsd.Namespace + datatype), 6);
}
