using KnowledgeGraph.Rdf.Datatypes;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Tests.Datatypes;

public sealed class DatatypeMapTests
{
    // Datatype, lexical form, canonical form
    public static TheoryData<string, string, string> WellFormed => new()
    {
        { "boolean", "true", "true" },
        { "boolean", "0", "false" },
        { "decimal", "007.500", "7.5" },
        { "decimal", "-0.0", "0" },
        { "decimal", "+100", "100" },
        { "decimal", "100.", "100" },
        { "decimal", ".05", "0.05" },
        { "decimal", "-12345678901234567890123456789012345678901234567890.10", "-12345678901234567890123456789012345678901234567890.1" },
        { "integer", "-007", "-7" },
        { "integer", "+0", "0" },
        { "integer", "123456789012345678901234567890", "123456789012345678901234567890" },
        { "long", "9223372036854775807", "9223372036854775807" },
        { "int", "-2147483648", "-2147483648" },
        { "short", "+32767", "32767" },
        { "byte", "-128", "-128" },
        { "unsignedLong", "18446744073709551615", "18446744073709551615" },
        { "unsignedByte", "-0", "0" },
        { "nonNegativeInteger", "00000000000000000000000000000000000001", "1" },
        { "negativeInteger", "-123456789012345678901234567890", "-123456789012345678901234567890" },
        { "double", "1", "1.0E0" },
        { "double", "-1500.250e+2", "-1.50025E5" },
        { "double", "0.000001", "1.0E-6" },
        { "double", "123456789", "1.23456789E8" },
        { "double", "1e400", "INF" },
        { "double", "-INF", "-INF" },
        { "double", "NaN", "NaN" },
        { "double", "-0", "-0.0E0" },
        { "double", "1.7976931348623157E308", "1.7976931348623157E308" },
        { "double", "5e-324", "5.0E-324" },
        { "float", "3.4028235E38", "3.4028235E38" },
        { "float", "0.1", "1.0E-1" },
        { "float", "+INF", "INF" },
        { "dateTime", "2026-11-20T12:00:00Z", "2026-11-20T12:00:00Z" },
        { "dateTime", "2026-11-20T01:30:00.120000+02:00", "2026-11-19T23:30:00.12Z" },
        { "dateTime", "2026-11-20T12:00:00.000001-05:00", "2026-11-20T17:00:00.000001Z" },
        { "dateTime", "2026-12-31T24:00:00Z", "2027-01-01T00:00:00Z" },
        { "dateTime", "2026-11-20T12:00:00", "2026-11-20T12:00:00" },
        { "dateTime", "2024-02-29T00:00:00.1000000000Z", "2024-02-29T00:00:00.1Z" },
        { "dateTime", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z" },
        { "dateTimeStamp", "2026-11-20T12:00:00+14:00", "2026-11-19T22:00:00Z" },
        { "date", "2024-02-29", "2024-02-29" },
        { "date", "2026-11-20-00:00", "2026-11-20Z" },
        { "date", "2026-11-20+05:30", "2026-11-20+05:30" },
        { "time", "07:30:00.500", "07:30:00.5" },
        { "time", "24:00:00-05:00", "00:00:00-05:00" },
        { "string", " any\ttext\n", " any\ttext\n" },
        { "normalizedString", " a  b", " a  b" },
        { "token", "a b", "a b" },
        { "language", "de-CH-1996", "de-CH-1996" },
        { "NMTOKEN", "1-a:b", "1-a:b" },
        { "Name", "a:b", "a:b" },
        { "NCName", "käufer.1", "käufer.1" },
        { "anyURI", "../a?b#c", "../a?b#c" },
        { "anyURI", "", "" },
        { "hexBinary", "0fB7", "0FB7" },
        { "base64Binary", "YWJj", "YWJj" },
        { "base64Binary", "YW J j", "YWJj" },
        { "base64Binary", "", "" },
    };

    public static TheoryData<string, string> IllFormed => new()
    {
        { "boolean", "TRUE" },
        { "boolean", " true" },
        { "decimal", "" },
        { "decimal", "." },
        { "decimal", "1e3" },
        { "decimal", "1,5" },
        { "decimal", "+-1" },
        { "decimal", "١" },
        { "integer", "1.0" },
        { "integer", "1 " },
        { "integer", "-" },
        { "long", "9223372036854775808" },
        { "int", "-2147483649" },
        { "short", "32768" },
        { "byte", "128" },
        { "unsignedLong", "-1" },
        { "unsignedInt", "4294967296" },
        { "unsignedByte", "99999999999999999999999999" },
        { "positiveInteger", "0" },
        { "nonPositiveInteger", "1" },
        { "negativeInteger", "123456789012345678901234567890" },
        { "double", "1e" },
        { "double", "inf" },
        { "double", "0x1" },
        { "float", "+NaN" },
        { "dateTime", "2026-11-20" },
        { "dateTime", "2026-11-20 12:00:00Z" },
        { "dateTime", "2026-02-29T12:00:00Z" },
        { "dateTime", "2100-02-29T12:00:00Z" },
        { "dateTime", "2026-13-01T12:00:00Z" },
        { "dateTime", "2026-11-20T24:00:01Z" },
        { "dateTime", "2026-11-20T24:00:00.1Z" },
        { "dateTime", "2026-11-20T12:60:00Z" },
        { "dateTime", "2026-11-20T12:00:00+14:01" },
        { "dateTime", "2026-11-20T12:00:00z" },
        { "dateTime", "02026-11-20T12:00:00Z" },
        { "dateTime", "2026-11-20T12:00:00Z\n" },
        { "dateTimeStamp", "2026-11-20T12:00:00" },
        { "date", "2023-02-29" },
        { "date", "1985-2-3" },
        { "date", "2026-11-20T12:00:00" },
        { "time", "7:30:00" },
        { "time", "24:00:01" },
        { "anyURI", ":abc" },
        { "normalizedString", "a\tb" },
        { "token", "a  b" },
        { "language", "en_GB" },
        { "NMTOKEN", "a b" },
        { "Name", "1a" },
        { "NCName", "a:b" },
        { "anyURI", "a b" },
        { "hexBinary", "0F7" },
        { "hexBinary", "0G" },
        { "base64Binary", "YWJ" },
        { "base64Binary", "YW  Jj" },
    };

    [Theory]
    [MemberData(nameof(WellFormed))]
    public void A_lexical_form_has_one_canonical_form_with_the_same_value(string datatype, string lexical, string canonical)
    {
        var literal = Of(datatype, lexical);
        var expected = Of(datatype, canonical);

        Assert.True(DatatypeMap.IsWellFormed(literal));
        Assert.Equal(expected, DatatypeMap.Canonical(literal));
        Assert.Equal(expected, DatatypeMap.Canonical(expected));
        Assert.NotNull(DatatypeMap.ValueOf(literal));
        Assert.Equal(DatatypeMap.ValueOf(literal), DatatypeMap.ValueOf(expected));
    }

    [Theory]
    [MemberData(nameof(IllFormed))]
    public void What_is_no_lexical_form_has_no_value(string datatype, string lexical)
    {
        var literal = Of(datatype, lexical);

        Assert.False(DatatypeMap.IsWellFormed(literal));
        Assert.Null(DatatypeMap.ValueOf(literal));
        Assert.Same(literal, DatatypeMap.Canonical(literal));
    }

    // Well-formed as XML Schema has it, but finer, earlier or longer than what is represented.
    [Theory]
    [InlineData("dateTime", "2026-11-20T12:00:00.0000001Z")]
    [InlineData("dateTime", "-0044-03-15T12:00:00Z")]
    [InlineData("dateTime", "12026-11-20T12:00:00Z")]
    [InlineData("dateTime", "0000-01-01T00:00:00Z")]
    [InlineData("dateTime", "0001-01-01T00:00:00+01:00")]
    [InlineData("dateTime", "9999-12-31T24:00:00Z")]
    [InlineData("date", "12024-02-29")]
    public void What_cannot_be_represented_is_well_formed_all_the_same(string datatype, string lexical)
    {
        Assert.True(DatatypeMap.IsWellFormed(Of(datatype, lexical)));
        Assert.Null(DatatypeMap.ValueOf(Of(datatype, lexical)));
    }

    [Fact]
    public void A_number_of_more_than_a_thousand_digits_is_well_formed_without_a_value()
    {
        Assert.True(DatatypeMap.IsWellFormed(Of("integer", new string('9', 100_000))));
        Assert.Null(DatatypeMap.ValueOf(Of("integer", new string('9', 100_000))));
        Assert.NotNull(DatatypeMap.ValueOf(Of("decimal", new string('9', 1000))));
    }

    [Fact]
    public void Of_an_unknown_datatype_nothing_is_said()
    {
        var literal = new Literal("x", new Iri("https://pce.example/ontology#code"));

        Assert.False(DatatypeMap.TryGet(literal.Datatype, out _));
        Assert.True(DatatypeMap.IsWellFormed(literal));
        Assert.Null(DatatypeMap.ValueOf(literal));
        Assert.Same(literal, DatatypeMap.Canonical(literal));
    }

    [Theory]
    [InlineData("byte", "1", "decimal", "1.0", true)]
    [InlineData("integer", "01", "integer", "1", true)]
    [InlineData("integer", "1", "double", "1", false)]
    [InlineData("float", "1", "double", "1", false)]
    [InlineData("double", "NaN", "double", "NaN", true)]
    [InlineData("string", "a", "token", "a", true)]
    [InlineData("string", "a", "anyURI", "a", false)]
    [InlineData("hexBinary", "616263", "base64Binary", "YWJj", false)]
    [InlineData("dateTime", "2026-11-20T12:00:00Z", "dateTimeStamp", "2026-11-20T13:00:00+01:00", true)]
    [InlineData("dateTime", "2026-11-20T12:00:00Z", "dateTime", "2026-11-20T12:00:00", false)]
    public void Values_are_the_same_across_datatypes_that_share_them(string leftDatatype, string left, string rightDatatype, string right, bool same) =>
        Assert.Equal(same, Equals(DatatypeMap.ValueOf(Of(leftDatatype, left)), DatatypeMap.ValueOf(Of(rightDatatype, right))));

    [Theory]
    [InlineData("byte", "integer", "127", true)]
    [InlineData("byte", "integer", "128", false)]
    [InlineData("integer", "decimal", "5.0", true)]
    [InlineData("integer", "decimal", "5.5", false)]
    [InlineData("decimal", "double", "5", false)]
    [InlineData("dateTimeStamp", "dateTime", "2026-11-20T12:00:00", false)]
    [InlineData("dateTimeStamp", "dateTime", "2026-11-20T12:00:00Z", true)]
    [InlineData("NCName", "string", "two words", false)]
    [InlineData("hexBinary", "base64Binary", "YWJj", false)]
    public void A_datatype_has_values_that_were_written_in_another(string datatype, string written, string lexical, bool expected) => Assert.Equal(
        expected, DatatypeMap.Get(new Iri(Xsd.Namespace + datatype)).Contains(DatatypeMap.ValueOf(Of(written, lexical))!));

    [Theory]
    [InlineData("2026-11-20", DateTimeFault.Form)]
    [InlineData("2026-02-30T12:00:00.1234567", DateTimeFault.Existence)]
    [InlineData("12026-02-30T12:00:00", DateTimeFault.Existence)]
    [InlineData("12026-02-20T12:61:00", DateTimeFault.Existence)]
    [InlineData("12026-02-20T12:00:00.1234567Z", DateTimeFault.Calendar)]
    [InlineData("2026-02-20T12:00:00.1234567Z", DateTimeFault.Precision)]
    [InlineData("2026-02-20T12:00:00.1234567Z.", DateTimeFault.Form)]
    [InlineData("2026-02-20T24:00:00Z", DateTimeFault.None)]
    public void What_is_no_date_and_time_has_one_reason(string lexical, DateTimeFault fault) => Assert.Equal(fault, DateTimeValue.Read(lexical, out _));

    [Theory]
    [InlineData("integer", "9", "decimal", "10.5", -1)]
    [InlineData("integer", "9", "double", "8.5", 1)]
    [InlineData("double", "1", "decimal", "1", 0)]
    [InlineData("double", "NaN", "double", "1", null)]
    [InlineData("boolean", "false", "boolean", "1", -1)]
    [InlineData("string", "\U00010000", "string", "\uFFFD", 1)]
    [InlineData("date", "2026-01-02", "date", "2026-01-10", -1)]
    [InlineData("dateTime", "2026-11-20T12:00:00+02:00", "dateTime", "2026-11-20T11:00:00Z", -1)]
    [InlineData("dateTime", "2026-11-20T12:00:00", "dateTime", "2026-11-20T13:00:00Z", null)]
    [InlineData("dateTime", "2026-11-20T12:00:00", "dateTime", "2026-11-22T13:00:00Z", -1)]
    [InlineData("date", "2026-11-20Z", "date", "2026-11-20-05:00", -1)]
    [InlineData("date", "2026-11-20", "date", "2026-11-20Z", null)]
    [InlineData("time", "07:30:00Z", "time", "08:00:00+01:00", 1)]
    [InlineData("time", "07:30:00", "date", "2026-11-20", null)]
    [InlineData("integer", "1", "string", "1", null)]
    [InlineData("integer", "x", "integer", "1", null)]
    [InlineData("hexBinary", "00", "hexBinary", "01", null)]
    public void Values_are_compared_where_they_have_an_order(string leftDatatype, string left, string rightDatatype, string right, int? expected) =>
        Assert.Equal(expected, DatatypeMap.Compare(Of(leftDatatype, left), Of(rightDatatype, right)) is { } order ? Math.Sign(order) : null);

    [Fact]
    public void A_text_in_a_language_is_a_value_without_an_order()
    {
        Assert.Equal(DatatypeMap.ValueOf(Literal.Of("a", "en-GB")), DatatypeMap.ValueOf(Literal.Of("a", "EN-gb")));
        Assert.Equal(DatatypeMap.ValueOf(Literal.Of("a", "en-GB")), DatatypeMap.ValueOf(new Literal("a@en-GB", RdfTerms.PlainLiteral)));
        Assert.NotEqual(DatatypeMap.ValueOf(Literal.Of("a", "en")), DatatypeMap.ValueOf(Literal.Of("a")));
        Assert.Null(DatatypeMap.Compare(Literal.Of("a", "en"), Literal.Of("b", "de")));
        Assert.Null(DatatypeMap.Compare(Literal.Of("a", "en"), Literal.Of("b")));
    }

    private static Literal Of(string datatype, string lexical) => new(lexical, new Iri(Xsd.Namespace + datatype));
}
