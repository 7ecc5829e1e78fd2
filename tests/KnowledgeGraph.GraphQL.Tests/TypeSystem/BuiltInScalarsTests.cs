using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Tests.TypeSystem;

/// <summary>§3.5.1 to §3.5.5: what the built-in scalars take and give.</summary>
public sealed class BuiltInScalarsTests
{
    [Theory]
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "-2147483648", int.MinValue)]
    [InlineData("Int", "1.0", 1)]
    [InlineData("Int", "1e3", 1000)]
    [InlineData("Float", "1", 1.0)]
    [InlineData("Float", "1.5e300", 1.5e300)]
    [InlineData("String", "\"a\"", "a")]
    [InlineData("Boolean", "true", true)]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "-4", "-4")]
    [InlineData("ID", "9007199254740993", "9007199254740993")]
    public void A_variable_of_JSON_is_taken(string scalar, string json, object expected) =>
        Assert.Equal(expected, BuiltInScalars.Find(scalar)!.ParseValue(PlainValue.From(JsonElement.Parse(json))!));

    [Theory]
    [InlineData("Int", "2147483648", "2147483648 is outside the range of Int, -2147483648 to 2147483647.")]
    [InlineData("Int", "1.5", "1.5 is not an Int.")]
    [InlineData("Int", "1e400", "Infinity is not an Int.")]
    [InlineData("Int", "\"1\"", "\"1\" is not an Int.")]
    [InlineData("Int", "true", "true is not an Int.")]
    [InlineData("Float", "\"1.5\"", "\"1.5\" is not a Float.")]
    [InlineData("Float", "1e400", "Infinity is not a Float.")]
    [InlineData("String", "1", "1 is not a String.")]
    [InlineData("String", "[\"a\"]", "A list is not a String.")]
    [InlineData("String", "{}", "An object is not a String.")]
    [InlineData("Boolean", "1", "1 is not a Boolean.")]
    [InlineData("Boolean", "\"true\"", "\"true\" is not a Boolean.")]
    [InlineData("ID", "1.5", "1.5 is not an ID.")]
    [InlineData("ID", "true", "true is not an ID.")]
    public void A_variable_of_another_kind_is_refused(string scalar, string json, string message)
    {
        var value = PlainValue.From(JsonElement.Parse(json))!;

        Assert.Equal(message, Assert.Throws<FormatException>(() => BuiltInScalars.Find(scalar)!.ParseValue(value)).Message);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_text()
    {
        const string Message = "The text holds half of a surrogate pair, which is not a Unicode character: send the whole character.";

        Assert.Equal(Message, Assert.Throws<FormatException>(() => BuiltInScalars.String.ParseValue("a\uD83D")).Message);
        Assert.Equal(Message, Assert.Throws<FormatException>(() => BuiltInScalars.Id.ParseValue("\uDC00b")).Message);
        Assert.Equal("a\U0001F4A9b", BuiltInScalars.String.ParseValue("a\U0001F4A9b"));
    }

    [Theory]
    [InlineData("Int", "1.0", "1.0 is not an Int.")]
    [InlineData("Int", "12345678901234567890123456789012345678901234567890", "12345678901234567890123456789012345678901234567890 is outside the range of Int, -2147483648 to 2147483647.")]
    [InlineData("Float", "1e400", "1e400 is not a Float.")]
    [InlineData("Float", "TRUE", "TRUE is not a Float.")]
    [InlineData("String", "DE", "DE is not a String.")]
    [InlineData("ID", "1.0", "1.0 is not an ID.")]
    [InlineData("Boolean", "\"yes\"", "\"yes\" is not a Boolean.")]
    public void A_literal_of_another_kind_is_refused(string scalar, string literal, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => BuiltInScalars.Find(scalar)!.ParseLiteral(Parser.ParseValue(literal))).Message);

    public static TheoryData<string, object, object> Results => new()
    {
        { "Int", 1L, 1 },
        { "Int", (byte)1, 1 },
        { "Int", 1.0, 1 },
        { "Int", 1m, 1 },
        { "Int", "123", 123 },
        { "Float", 1, 1.0 },
        { "Float", 1.5f, 1.5 },
        { "Float", 2.5m, 2.5 },
        { "Float", "2.5", 2.5 },
        { "String", "a", "a" },
        { "String", true, "true" },
        { "String", 1.5, "1.5" },
        { "String", new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 20).ToString(CultureInfo.InvariantCulture) },
        { "Boolean", false, false },
        { "ID", 17, "17" },
        { "ID", new Guid("0b4a7c2e-0000-0000-0000-000000000001"), "0b4a7c2e-0000-0000-0000-000000000001" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void A_result_is_given_as_the_type_promises(string scalar, object value, object expected) =>
        Assert.Equal(expected, BuiltInScalars.Find(scalar)!.Serialize(value));

    [Theory]
    [InlineData("Int", 1.5)]
    [InlineData("Int", 3_000_000_000L)]
    [InlineData("Int", "a")]
    [InlineData("Float", double.NaN)]
    [InlineData("Float", double.PositiveInfinity)]
    [InlineData("Boolean", 1)]
    [InlineData("ID", 1.5)]
    public void A_result_that_would_lose_something_is_refused(string scalar, object value) =>
        Assert.Throws<FormatException>(() => BuiltInScalars.Find(scalar)!.Serialize(value));

    [Fact]
    public void A_custom_scalar_takes_any_constant_by_default()
    {
        var any = new ScalarType("Any");

        var value = (IReadOnlyDictionary<string, object?>)any.ParseLiteral(Parser.ParseValue("{ a: [1, 1.50, \"b\", true, null] }"));

        Assert.Equal(new object?[] { 1L, 1.50m, "b", true, null }, value["a"]);
        Assert.Equal("A constant is expected, not RED.", Assert.Throws<FormatException>(() => any.ParseLiteral(Parser.ParseValue("[RED]"))).Message);
        Assert.Equal("A value is expected, not null.", Assert.Throws<FormatException>(() => PlainValue.FromLiteral(Parser.ParseValue("null"))).Message);
    }

    [Fact]
    public void Numbers_keep_their_digits_as_long_as_a_decimal_can()
    {
        Assert.Equal(0.1000000000000000000000000001m, PlainValue.From(JsonElement.Parse("0.1000000000000000000000000001")));
        Assert.Equal(1e-300, PlainValue.From(JsonElement.Parse("1e-300")));
        Assert.Equal(0m, PlainValue.From(JsonElement.Parse("0.0e10")));
        Assert.Equal(9_223_372_036_854_775_808m, PlainValue.From(9_223_372_036_854_775_808UL));
        Assert.Equal("A value of the type Uri is not one that a request can hold.", Assert.Throws<FormatException>(() => PlainValue.From(new Uri("https://a.example"))).Message);
    }
}
