using System.Text;
using System.Text.Json;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests;

/// <summary>Typed values, written and read.</summary>
public sealed class ParameterWriterTests
{
    [Fact]
    public void Half_of_a_surrogate_pair_is_refused()
    {
        Assert.Equal("The text holds half of a surrogate pair (U+D83D) at index 1: no store can keep it. (Parameter 'text')", Refusal("a\uD83D"));
        Assert.Equal("The text holds half of a surrogate pair (U+DE00) at index 2: no store can keep it. (Parameter 'text')", Refusal("\U0001F600\uDE00b"));
    }

    [Theory]
    [InlineData("1", "no typed value where one was expected, but Number at byte 0 of the row")]
    [InlineData("""{"$type":"Integer","_value":"1"}""", "no typed value where one was expected, but String at byte 9 of the row")]
    [InlineData("""{"_value":"1.0","$type":"Float"}""", "no typed value where one was expected, but PropertyName at byte 1 of the row")]
    [InlineData("""{"$type":"Float","_value":"many"}""", "no typed value where one was expected, but String at byte 26 of the row")]
    [InlineData("""{"$type":"Float","_value":"1","more":1}""", "no typed value where one was expected, but PropertyName at byte 30 of the row")]
    public void What_is_no_such_value_is_refused_with_its_place(string json, string expected)
    {
        var failure = Assert.ThrowsAny<JsonException>(() =>
        {
            var row = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            row.Read();
            TypedJson.ReadFloat(ref row);
        });
        Assert.Equal(expected, failure.Message);
    }

    private static string Refusal(string text)
    {
        using var json = new Utf8JsonWriter(Stream.Null);
        var parameters = new ParameterWriter(json);
        json.WriteStartObject();
        parameters.Name("a");
        return Assert.Throws<ArgumentException>(() => parameters.String(text)).Message;
    }
}
