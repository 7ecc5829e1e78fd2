using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Graph.Neo4j.Values;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>Reads literal values as their column keeps them.</summary>
internal static class ValueReader
{
    /// <summary>The values of an item, in value order where they come from several sources.</summary>
    public static StoredValue[] ReadAll(ref Utf8JsonReader json, ItemShape.Values shape)
    {
        var values = new List<StoredValue>();
        if (shape.Sources is [var only])
        {
            ReadSource(ref json, only, values);
            return values.Count == 0 ? [] : [.. values];
        }

        foreach (var source in shape.Sources)
        {
            json.Read();
            ReadSource(ref json, source, values);
        }

        json.Read();
        if (values.Count > 1)
        {
            values.Sort(StoredValueOrder.Instance);
        }

        return shape.AreDistinct ? [.. values.Distinct()] : [.. values];
    }

    /// <summary>The first of the values of an item, or null.</summary>
    public static StoredValue? ReadFirst(ref Utf8JsonReader json, ItemShape.Values shape)
    {
        if (shape.Sources is [var only])
        {
            return ReadFirst(ref json, only, isLeast: false);
        }

        StoredValue? first = null;
        foreach (var source in shape.Sources)
        {
            json.Read();
            var value = ReadFirst(ref json, source, isLeast: true);
            first = first is null || (value is not null && StoredValueOrder.Instance.Compare(value, first) < 0) ? value : first;
        }

        json.Read();
        return first;
    }

    /// <summary>One value; the reader stands on it.</summary>
    public static StoredValue Read(ref Utf8JsonReader json, ValueSource source, short offsetMinutes = 0) => source.Kind switch
    {
        ValueKind.Boolean => StoredValue.OfBoolean(json.GetBoolean()),
        ValueKind.Integer => StoredValue.OfInteger(json.GetInt64()),
        ValueKind.Decimal => StoredValue.OfDecimal(json.GetInt64(), source.Scale),
        ValueKind.DateTime when json.TryGetDateTimeOffset(out var time) => StoredValue.OfDateTime(StoredValue.MicrosecondsOf(time), offsetMinutes),
        _ => OfText(json.GetString()!, source, source.Scale, offsetMinutes),
    };

    /// <summary>A value of its text, as Neo4j writes it.</summary>
    public static StoredValue OfText(string text, ValueSource source, byte scale, short offsetMinutes = 0) =>
        NativeValue.Parse(text, source.Kind, scale, source.Language, offsetMinutes);

    // Most are scalars, for which no list is made.
    private static StoredValue? ReadFirst(ref Utf8JsonReader json, ValueSource source, bool isLeast)
    {
        if (source.Offsets is null && json.TokenType != JsonTokenType.StartArray)
        {
            return json.TokenType == JsonTokenType.Null ? null : Read(ref json, source);
        }

        var values = new List<StoredValue>();
        ReadSource(ref json, source, values);
        return values.Count == 0 ? null : isLeast ? values.Min(StoredValueOrder.Instance) : values[0];
    }

    private static void ReadSource(ref Utf8JsonReader json, ValueSource source, List<StoredValue> into)
    {
        if (source.Offsets is null)
        {
            ReadValues(ref json, source, into);
            return;
        }

        var start = into.Count;
        json.Read();
        ReadValues(ref json, source, into);
        json.Read();
        foreach (var (place, minutes) in ReadNumbers(ref json).Take(into.Count - start).Index())
        {
            into[start + place] = StoredValue.OfDateTime(into[start + place].Number, (short)minutes);
        }

        json.Read();
    }

    private static void ReadValues(ref Utf8JsonReader json, ValueSource source, List<StoredValue> into)
    {
        if (json.TokenType == JsonTokenType.StartArray)
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                into.Add(Read(ref json, source));
            }
        }
        else if (json.TokenType != JsonTokenType.Null)
        {
            into.Add(Read(ref json, source));
        }
    }

    private static List<long> ReadNumbers(ref Utf8JsonReader json)
    {
        var numbers = new List<long>();
        if (json.TokenType == JsonTokenType.StartArray)
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                numbers.Add(json.GetInt64());
            }
        }
        else if (json.TokenType != JsonTokenType.Null)
        {
            numbers.Add(json.GetInt64());
        }

        return numbers;
    }
}
