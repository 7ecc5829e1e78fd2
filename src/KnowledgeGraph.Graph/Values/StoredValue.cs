using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Datatypes;

namespace KnowledgeGraph.Graph.Values;

/// <summary>
/// A literal in canonical form: equal values are equal objects by <see cref="Equals(StoredValue)"/>, and both stores order them alike.
/// Strings order by Unicode code point; a dateTime by its instant; nothing is normalised.
/// </summary>
public sealed class StoredValue : IEquatable<StoredValue>
{
    private StoredValue(ValueKind kind, long number, double real, string text, string? language, short offset, byte scale)
    {
        Kind = kind;
        Number = number;
        Real = real;
        Text = text;
        Language = language;
        OffsetMinutes = offset;
        Scale = scale;
    }

    /// <summary>The greatest instant: an open end of a record (semantics.md, section 2).</summary>
    public const long OpenEnd = 253402300799999999;

    /// <summary>How the value is kept.</summary>
    public ValueKind Kind { get; }

    /// <summary>Integer; scaled decimal; 0 or 1 of a boolean; microseconds since 1970 (UTC) of a dateTime.</summary>
    public long Number { get; }

    /// <summary>Value of a double.</summary>
    public double Real { get; }

    /// <summary>Text of a string, language string or IRI; empty otherwise.</summary>
    public string Text { get; }

    /// <summary>Language tag of a language string, as written.</summary>
    public string? Language { get; }

    /// <summary>Offset from UTC in minutes with which a dateTime was written; display only.</summary>
    public short OffsetMinutes { get; }

    /// <summary>Decimal digits of <see cref="Number"/> for a decimal, 0..9.</summary>
    public byte Scale { get; }

    /// <summary>A boolean.</summary>
    public static StoredValue OfBoolean(bool value) => new(ValueKind.Boolean, value ? 1 : 0, 0, "", null, 0, 0);

    /// <summary>A 64-bit integer.</summary>
    public static StoredValue OfInteger(long value) => new(ValueKind.Integer, value, 0, "", null, 0, 0);

    /// <summary>A decimal as scaled integer: <c>0.31</c> with scale 6 is 310000.</summary>
    public static StoredValue OfDecimal(long scaled, byte scale) => new(ValueKind.Decimal, scaled, 0, "", null, 0, scale);

    /// <summary>A double; -0.0 becomes 0.0.</summary>
    /// <exception cref="ArgumentException">NaN.</exception>
    public static StoredValue OfDouble(double value) => double.IsNaN(value)
        ? throw new ArgumentException("NaN has no place in an order.", nameof(value))
        : new(ValueKind.Double, 0, value == 0 ? 0.0 : value, "", null, 0, 0);

    /// <summary>An instant in microseconds since 1970 (UTC) and the offset for display.</summary>
    public static StoredValue OfDateTime(long microseconds, short offsetMinutes) =>
        new(ValueKind.DateTime, microseconds, 0, "", null, offsetMinutes, 0);

    /// <summary>An instant with its offset.</summary>
    public static StoredValue OfDateTime(DateTimeOffset value) => OfDateTime(DateTimeValue.Of(value));

    /// <summary>An instant with its offset; without one it is taken to be in UTC.</summary>
    public static StoredValue OfDateTime(DateTimeValue value) =>
        OfDateTime(MicrosecondsOf(new DateTimeOffset(value.Time.Ticks, TimeSpan.Zero)), (short)value.Offset.GetValueOrDefault().TotalMinutes);

    /// <summary>A string.</summary>
    public static StoredValue OfString(string text) => new(ValueKind.String, 0, 0, text, null, 0, 0);

    /// <summary>A string in a language.</summary>
    public static StoredValue OfLangString(string text, string language) => new(ValueKind.LangString, 0, 0, text, language, 0, 0);

    /// <summary>An IRI kept as a value (xsd:anyURI).</summary>
    public static StoredValue OfIri(string iri) => new(ValueKind.Iri, 0, 0, iri, null, 0, 0);

    /// <summary>Microseconds since 1970-01-01T00:00:00Z; finer digits are cut.</summary>
    public static long MicrosecondsOf(DateTimeOffset value) =>
        (value.UtcTicks / TimeSpan.TicksPerMicrosecond) - (DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerMicrosecond);

    /// <summary>The instant of a dateTime in its written offset.</summary>
    public DateTimeOffset ToDateTimeOffset() =>
        new DateTimeOffset(DateTime.UnixEpoch.AddTicks(Number * TimeSpan.TicksPerMicrosecond), TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(OffsetMinutes));

    /// <summary>True for the same value: an instant in whatever offset, a decimal of whatever scale, a language tag in whatever case.</summary>
    public bool Equals(StoredValue? other) => other is not null && Kind == other.Kind && Kind switch
    {
        ValueKind.String or ValueKind.Iri => string.Equals(Text, other.Text, StringComparison.Ordinal),
        ValueKind.LangString => string.Equals(Text, other.Text, StringComparison.Ordinal)
            && string.Equals(Language, other.Language, StringComparison.OrdinalIgnoreCase),
        ValueKind.Decimal => CompareDecimals(this, other) == 0,
        ValueKind.Double => Real.Equals(other.Real),
        _ => Number == other.Number,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StoredValue);

    /// <inheritdoc/>
    public override int GetHashCode() => Kind switch
    {
        ValueKind.Decimal => HashCode.Combine(Kind, ToDecimal()),
        ValueKind.Double => HashCode.Combine(Kind, Real),
        ValueKind.String or ValueKind.LangString or ValueKind.Iri => HashCode.Combine(Kind, Text),
        _ => HashCode.Combine(Kind, Number),
    };

    /// <summary>Order of values of one property; values of different kinds order by kind.</summary>
    public int CompareTo(StoredValue? other)
    {
        if (other is null)
        {
            return 1;
        }

        return Kind != other.Kind ? Kind.CompareTo(other.Kind) : Kind switch
        {
            ValueKind.Boolean or ValueKind.Integer or ValueKind.DateTime => Number.CompareTo(other.Number),
            ValueKind.Decimal => CompareDecimals(this, other),
            ValueKind.Double => Real.CompareTo(other.Real),
            ValueKind.LangString => CodePointOrder.Compare(Text, other.Text) is var order and not 0
                ? order
                : string.Compare(Language, other.Language, StringComparison.OrdinalIgnoreCase),
            _ => CodePointOrder.Compare(Text, other.Text),
        };
    }

    private static int CompareDecimals(StoredValue left, StoredValue right) => left.Scale == right.Scale
        ? left.Number.CompareTo(right.Number)
        : left.ToDecimal().CompareTo(right.ToDecimal());

    /// <summary>Value of a decimal.</summary>
    public decimal ToDecimal() => Number * new decimal(1, 0, 0, false, Scale);
}
