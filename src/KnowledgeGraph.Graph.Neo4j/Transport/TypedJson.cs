using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>
/// Reads typed values, <c>{"$type": "Float", "_value": "1.5"}</c>. Scalars are read whole; of lists and maps <see cref="Enter"/> and
/// <see cref="Leave"/> take the wrapping off, and between them the reader stands on the <c>[</c> or <c>{</c> as in plain JSON.
/// </summary>
/// <remarks>All methods throw <see cref="JsonException"/> if something else stands there.</remarks>
internal static class TypedJson
{
    /// <summary>From the <c>{</c> of a typed value to its inner value, whose type must be <paramref name="type"/>; false for null, which is then read whole.</summary>
    public static bool Enter(ref Utf8JsonReader json, ReadOnlySpan<byte> type)
    {
        Expect(json.TokenType == JsonTokenType.StartObject, ref json);
        Expect(json.Read() && json.ValueTextEquals("$type"u8), ref json);
        Expect(json.Read() && json.TokenType == JsonTokenType.String, ref json);
        var isNull = json.ValueTextEquals("Null"u8);
        Expect(isNull || json.ValueTextEquals(type), ref json);
        Expect(json.Read() && json.ValueTextEquals("_value"u8), ref json);
        Expect(json.Read(), ref json);
        if (isNull)
        {
            Leave(ref json);
        }

        return !isNull;
    }

    /// <summary>From the last token of the inner value to the <c>}</c> of the typed one.</summary>
    public static void Leave(ref Utf8JsonReader json) => Expect(json.Read() && json.TokenType == JsonTokenType.EndObject, ref json);

    /// <summary>A float, exactly; null for null.</summary>
    public static double? ReadFloat(ref Utf8JsonReader json)
    {
        if (!Enter(ref json, "Float"u8))
        {
            return null;
        }

        Expect(double.TryParse(json.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var value), ref json);
        Leave(ref json);
        return value;
    }

    /// <summary>A 64-bit integer; null for null.</summary>
    public static long? ReadInteger(ref Utf8JsonReader json)
    {
        if (!Enter(ref json, "Integer"u8))
        {
            return null;
        }

        Expect(long.TryParse(json.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value), ref json);
        Leave(ref json);
        return value;
    }

    /// <summary>A boolean; null for null.</summary>
    public static bool? ReadBoolean(ref Utf8JsonReader json)
    {
        if (!Enter(ref json, "Boolean"u8))
        {
            return null;
        }

        var value = json.GetBoolean();
        Leave(ref json);
        return value;
    }

    /// <summary>The text of a string or, as Neo4j writes them, of another type such as <c>OffsetDateTime</c>; null for null.</summary>
    public static string? ReadText(ref Utf8JsonReader json, ReadOnlySpan<byte> type)
    {
        if (!Enter(ref json, type))
        {
            return null;
        }

        var value = json.GetString();
        Leave(ref json);
        return value;
    }

    private static void Expect(bool isSo, ref Utf8JsonReader json)
    {
        if (!isSo)
        {
            throw new JsonException($"no typed value where one was expected, but {json.TokenType} at byte {json.TokenStartIndex} of the row");
        }
    }
}
