using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Tests.Values;

public sealed class ValueCodecTests
{
    private const string Long = "1234567890123456789012345678901234567890123456789012345678901234567890";

    /// <summary>Datatype, text, kind, what is shown.</summary>
    public static TheoryData<string, string, ValueKind, string> Canonical => new()
    {
        { "boolean", "0", ValueKind.Boolean, "false" },
        { "integer", "-0", ValueKind.Integer, "0" },
        { "integer", "+0000000000000000000000000000000042", ValueKind.Integer, "42" },
        { "long", "9223372036854775807", ValueKind.Integer, "9223372036854775807" },
        { "decimal", "1.", ValueKind.Decimal, "1" },
        { "decimal", ".5", ValueKind.Decimal, "0.5" },
        { "decimal", "+001.2500000000", ValueKind.Decimal, "1.25" },
        { "decimal", "-9223372036854.775808", ValueKind.Decimal, "-9223372036854.775808" },
        { "double", "1.5E3", ValueKind.Double, "1500" },
        { "double", "1e300", ValueKind.Double, "1E+300" },
        { "double", "0.1", ValueKind.Double, "0.1" },
        { "double", "-0", ValueKind.Double, "0" },
        { "dateTime", "2026-11-20T12:00:00.500000+01:00", ValueKind.DateTime, "2026-11-20T12:00:00.5+01:00" },
        { "dateTime", "2026-11-20T12:00:00-00:00", ValueKind.DateTime, "2026-11-20T12:00:00Z" },
        { "anyURI", "https://a.example/", ValueKind.Iri, "https://a.example/" },
        { "string", " as it is ", ValueKind.String, " as it is " },
        { "gYear", "2026", ValueKind.String, "2026" },
    };

    /// <summary>Datatype, text, and the whole message.</summary>
    public static TheoryData<string, string, string> Refused => new()
    {
        { "boolean", "yes", "\"yes\" is no boolean: write true or false." },
        { "boolean", "TRUE", "\"TRUE\" is no boolean: write true or false." },
        { "integer", "", "\"\" is no integer: write digits with an optional sign." },
        { "integer", "1.0", "\"1.0\" is no integer: write digits with an optional sign." },
        { "integer", " 1", "\" 1\" is no integer: write digits with an optional sign." },
        { "integer", "١", "\"١\" is no integer: write digits with an optional sign." },
        { "integer", "2147483648", "2147483648 is out of range: xsd:integer holds 32 bits here; declare the property as xsd:long for more." },
        { "integer", "-2147483649", "-2147483649 is out of range: xsd:integer holds 32 bits here; declare the property as xsd:long for more." },
        { "long", "9223372036854775808", "9223372036854775808 is out of range: xsd:long holds 64 bits." },
        { "long", Long, "123456789012345678901234567890123456789012345678901234567890… is out of range: xsd:long holds 64 bits." },
        { "decimal", "1,5", "\"1,5\" is no decimal: write digits, a point and digits." },
        { "decimal", ".", "\".\" is no decimal: write digits, a point and digits." },
        { "decimal", "1E3", "\"1E3\" is no decimal: write digits, a point and digits." },
        { "decimal", "0.1234567", "0.1234567 has more than 6 decimal digits: round it, or declare kg:scale on the property." },
        { "decimal", "0.00000000000000000000000000000000001", "0.00000000000000000000000000000000001 has more than 6 decimal digits: round it, or declare kg:scale on the property." },
        { "decimal", "9223372036854.775808", "9223372036854.775808 is out of range: with 6 decimal digits at most 9223372036854.775807 is kept." },
        { "decimal", "79228162514264337593543950335", "79228162514264337593543950335 is out of range: with 6 decimal digits at most 9223372036854.775807 is kept." },
        { "double", "1,5", "\"1,5\" is no double: write a number such as 1.5E3." },
        { "double", " 1.5", "\" 1.5\" is no double: write a number such as 1.5E3." },
        { "double", "Infinity", "\"Infinity\" is no double: write a number such as 1.5E3." },
        { "double", "nan", "\"nan\" is no double: write a number such as 1.5E3." },
        { "double", "NaN", "NaN has no place in an order: leave the value out." },
        { "double", "-INF", "-INF has no place in an order: leave the value out." },
        { "double", "1E400", "1E400 is out of range: xsd:double reaches to 1.7976931348623157E308." },
        { "dateTime", "yesterday", "\"yesterday\" is no date and time: write it like 2026-11-20T12:00:00Z." },
    };

    /// <summary>Range of the property, literal, and the whole message.</summary>
    public static TheoryData<string, Literal, string> Foreign => new()
    {
        { "integer", Literal.Of("1"), "\"1\" is of type xsd:string, expected xsd:integer." },
        { "integer", Literal.Of("one", "en"), "\"one\" is of type rdf:langString, expected xsd:integer." },
        { "string", Literal.Of("one", "en"), "\"one\" is of type rdf:langString, expected xsd:string." },
        { "integer", Literal.Of(1.5m), "\"1.5\" is of type xsd:decimal, expected xsd:integer." },
        { "decimal", new Literal("1", Xsd.Double), "\"1\" is of type xsd:double, expected xsd:decimal." },
        { "dateTime", new Literal("2026-11-20", new Iri(Xsd.Namespace + "date")), "\"2026-11-20\" is of type xsd:date, expected xsd:dateTime." },
        { "string", new Literal("x", new Iri("https://types.example/t")), "\"x\" is of type <https://types.example/t>, expected xsd:string." },
    };

    [Theory]
    [MemberData(nameof(Canonical))]
    public void A_text_is_kept_and_shown_in_canonical_form(string datatype, string text, ValueKind kind, string shown)
    {
        var value = ValueCodec.Parse(text, Of(datatype), 6);
        Assert.Equal((kind, shown), (value.Kind, ValueCodec.Display(value)));
        if (kind != ValueKind.String)
        {
            Assert.Equal(value, ValueCodec.FromLiteral(ValueCodec.ToLiteral(value), null));
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_text_that_is_none_of_the_datatypes_is_refused_with_the_remedy(string datatype, string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => ValueCodec.Parse(text, Of(datatype), 6)).Message);

    [Theory]
    [MemberData(nameof(Foreign))]
    public void A_literal_of_another_type_is_refused(string range, Literal literal, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => ValueCodec.FromLiteral(literal, PropertyWith(Of(range)))).Message);

    [Theory]
    [InlineData("decimal", "integer", "7")]
    [InlineData("double", "decimal", "7.5")]
    [InlineData("long", "integer", "7")]
    [InlineData("integer", "long", "7")]
    [InlineData("anyURI", "string", "https://a.example/")]
    public void A_literal_of_a_narrower_type_is_taken_as_the_wider(string range, string given, string text) =>
        Assert.Equal(
            ValueCodec.Parse(text, Of(range), 6),
            ValueCodec.FromLiteral(new Literal(text, Of(given)), PropertyWith(Of(range))));

    [Fact]
    public void Every_literal_fits_a_property_of_literals()
    {
        Assert.Equal(StoredValue.OfLangString("one", "en"), ValueCodec.FromLiteral(Literal.Of("one", "en"), PropertyWith(Rdfs.Literal)));
        Assert.Equal(StoredValue.OfInteger(1), ValueCodec.FromLiteral(Literal.Of(1), PropertyWith(Rdfs.Literal)));
    }

    [Fact]
    public void The_scale_is_the_propertys()
    {
        var value = ValueCodec.FromLiteral(Literal.Of(0.123456789m), PropertyWith(Xsd.Decimal, 9));
        Assert.Equal((123_456_789L, (byte)9), (value.Number, value.Scale));
        Assert.Equal(
            "0.5 has more than 0 decimal digits: round it, or declare kg:scale on the property.",
            Assert.Throws<FormatException>(() => ValueCodec.FromLiteral(Literal.Of(0.5m), PropertyWith(Xsd.Decimal, 0))).Message);
    }

    private static Iri Of(string datatype) => new(Xsd.Namespace + datatype);

    private static OntologyProperty PropertyWith(Iri range, int scale = 6) => new()
    {
        Iri = new Iri("https://world.example/ontology#p"),
        LocalName = "p",
        Name = "p",
        IsObject = false,
        Labels = new Dictionary<string, string>(),
        Definitions = new Dictionary<string, string>(),
        Domains = [],
        Range = range,
        Scale = scale,
        CardinalityByClass = new Dictionary<Iri, Cardinality>(),
    };
}
