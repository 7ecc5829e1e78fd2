using System.Text.Json;

namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>Reads a value of plain JSON: a <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>, a list or map of these, or null.</summary>
internal static class PlainJson
{
    /// <summary>Reads the value at which <paramref name="json"/> stands, to its last token.</summary>
    public static object? Read(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => json.GetString(),
        JsonTokenType.Number => json.TryGetInt64(out var number) ? (object)number : json.GetDouble(),
        JsonTokenType.StartArray => ReadList(ref json),
        JsonTokenType.StartObject => ReadMap(ref json),
        _ => throw new JsonException($"no value but {json.TokenType}"),
    };

    /// <summary>Reads the columns of a row, at whose <c>[</c> the reader stands.</summary>
    public static List<object?> ReadList(ref Utf8JsonReader json)
    {
        var list = new List<object?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Read(ref json));
        }

        return list;
    }

    private static Dictionary<string, object?> ReadMap(ref Utf8JsonReader json)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var name = json.GetString()!;
            json.Read();
            map[name] = Read(ref json);
        }

        return map;
    }
}
