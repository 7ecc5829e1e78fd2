using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Tests.Response;

/// <summary>§7.2.1 JSON Serialization.</summary>
public sealed class ValueWriterTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { true, "true" },
        { "a\"\u00E9", "\"a\\u0022\\u00E9\"" },
        { (sbyte)-1, "-1" },
        { (byte)1, "1" },
        { (short)-2, "-2" },
        { (ushort)2, "2" },
        { -3, "-3" },
        { 3u, "3" },
        { long.MinValue, "-9223372036854775808" },
        { ulong.MaxValue, "18446744073709551615" },
        { 1.5, "1.5" },
        { 1e300, "1E+300" },
        { 0.1f, "0.1" },
        { 1.50m, "1.50" },
        { new object?[] { 1, null, new[] { "a" } }, "[1,null,[\"a\"]]" },
        { new Dictionary<string, object?> { ["b"] = 1, ["a"] = new Dictionary<string, object?>() }, "{\"b\":1,\"a\":{}}" },
        { JsonElement.Parse("{ \"a\": [1.0] }"), "{\"a\":[1.0]}" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_plain_value_is_written(object? value, string expected) => Assert.Equal(expected, Written(value));

    [Fact]
    public void Anything_else_is_a_mistake() =>
        Assert.Equal("A value of type System.DateTime has no form in JSON.", Assert.Throws<NotSupportedException>(() => Written(default(DateTime))).Message);

    private static string Written(object? value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            ValueWriter.Write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
