using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>
/// Writes parameters as typed JSON, in which a float stays a float and a time a time. A map, and the parameters themselves, are names each
/// followed by one value; a list is values.
/// </summary>
internal sealed class ParameterWriter(Utf8JsonWriter json)
{
    private const string InstantForm = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";
    private const int LongestNumber = 32;

    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("$type");
    private static readonly JsonEncodedText Value = JsonEncodedText.Encode("_value");

    /// <summary>Name of the value that follows.</summary>
    public ParameterWriter Name(string name)
    {
        json.WritePropertyName(Whole(name));
        return this;
    }

    public void Null()
    {
        Start("Null"u8);
        json.WriteNullValue();
        json.WriteEndObject();
    }

    public void Boolean(bool value)
    {
        Start("Boolean"u8);
        json.WriteBooleanValue(value);
        json.WriteEndObject();
    }

    public void Integer(long value) => Formatted("Integer"u8, value, default);

    /// <summary>A double, exactly; also NaN and the infinities.</summary>
    public void Float(double value) => Formatted("Float"u8, value, "R");

    /// <exception cref="ArgumentException">It holds half of a surrogate pair, which the server would silently store as <c>?</c>.</exception>
    public void String(string value)
    {
        Start("String"u8);
        json.WriteStringValue(Whole(value));
        json.WriteEndObject();
    }

    /// <summary>An instant in microseconds since 1970, as a time in UTC.</summary>
    public void Instant(long microseconds) =>
        Formatted("OffsetDateTime"u8, DateTime.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond), InstantForm);

    public void StartList()
    {
        Start("List"u8);
        json.WriteStartArray();
    }

    public void EndList()
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void StartMap()
    {
        Start("Map"u8);
        json.WriteStartObject();
    }

    public void EndMap()
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Servers before 2026.08 want the type before the value.
    private void Start(ReadOnlySpan<byte> type)
    {
        json.WriteStartObject();
        json.WriteString(Type, type);
        json.WritePropertyName(Value);
    }

    private void Formatted<T>(ReadOnlySpan<byte> type, T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[LongestNumber];
        value.TryFormat(text, out var written, format, CultureInfo.InvariantCulture);
        Start(type);
        json.WriteStringValue(text[..written]);
        json.WriteEndObject();
    }

    private static string Whole(string text)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = rest.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (at + 1 == rest.Length || !char.IsSurrogatePair(rest[at], rest[at + 1]))
            {
                var place = text.Length - rest.Length + at;
                throw new ArgumentException($"The text holds half of a surrogate pair (U+{(int)rest[at]:X4}) at index {place}: no store can keep it.", nameof(text));
            }

            rest = rest[(at + 2)..];
        }

        return text;
    }
}
