using System.Globalization;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Values;

/// <summary>Literal values as Neo4j keeps and tells them.</summary>
internal static class NativeValue
{
    /// <summary>The value as a parameter; a decimal as the integer of its own scale.</summary>
    public static object Of(StoredValue value) => value.Kind switch
    {
        ValueKind.Boolean => value.Number != 0,
        ValueKind.Integer or ValueKind.Decimal => value.Number,
        ValueKind.Double => value.Real,
        ValueKind.DateTime => new Instant(value.Number),
        _ => value.Text,
    };

    /// <summary>The value of a text as Neo4j writes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">Kind of the value.</param>
    /// <param name="scale">Decimal digits of a decimal's integer.</param>
    /// <param name="language">Language tag of a language string.</param>
    /// <param name="offsetMinutes">Offset from UTC with which a dateTime was written.</param>
    public static StoredValue Parse(string text, ValueKind kind, byte scale, string? language, short offsetMinutes) => kind switch
    {
        ValueKind.Boolean => StoredValue.OfBoolean(text == "true"),
        ValueKind.Integer => StoredValue.OfInteger(long.Parse(text, CultureInfo.InvariantCulture)),
        ValueKind.Decimal => StoredValue.OfDecimal(long.Parse(text, CultureInfo.InvariantCulture), scale),
        ValueKind.Double => StoredValue.OfDouble(double.Parse(text, CultureInfo.InvariantCulture)),
        ValueKind.DateTime => StoredValue.OfDateTime(
            StoredValue.MicrosecondsOf(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)), offsetMinutes),
        ValueKind.LangString => StoredValue.OfLangString(text, language!),
        ValueKind.Iri => StoredValue.OfIri(text),
        _ => StoredValue.OfString(text),
    };
}
