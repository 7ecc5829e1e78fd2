using System.Globalization;
using System.Numerics;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Values;

/// <summary>RDF literals to stored values and back (semantics.md, section 7).</summary>
public static class ValueCodec
{
    private const int DefaultScale = 6;

    /// <summary>The stored value of a literal. A property's range decides its kind; without one the literal's own datatype does.</summary>
    /// <exception cref="FormatException">The literal has no place under the property; the message says why and what to write.</exception>
    public static StoredValue FromLiteral(Literal literal, OntologyProperty? property)
    {
        ArgumentNullException.ThrowIfNull(literal);
        if (literal.Language is { } language)
        {
            return StoredValue.OfLangString(literal.LexicalForm, language);
        }

        var wanted = property?.Range ?? literal.Datatype;
        return property?.Range is null || literal.Datatype.Equals(wanted) || IsNarrowerNumber(literal.Datatype, wanted)
            ? Parse(literal.LexicalForm, wanted, property?.Scale ?? DefaultScale)
            : throw new FormatException($"\"{literal.LexicalForm}\" is of type {LocalName(literal.Datatype)}, expected {LocalName(wanted)}.");
    }

    /// <summary>The stored value of a text under a datatype.</summary>
    /// <param name="text">Lexical form.</param>
    /// <param name="datatype">Datatype; unknown ones are kept as text.</param>
    /// <param name="scale">Decimal digits that are kept, 0..9.</param>
    /// <exception cref="FormatException">The text is none of the datatype's; the message says why and what to write.</exception>
    public static StoredValue Parse(string text, Iri datatype, int scale)
    {
        ArgumentNullException.ThrowIfNull(text);
        return datatype switch
        {
            _ when datatype.Equals(Xsd.Boolean) => ParseBoolean(text),
            _ when datatype.Equals(Xsd.Integer) => ParseInteger(text, int.MinValue, int.MaxValue, "xsd:integer holds 32 bits here; declare the property as xsd:long for more"),
            _ when datatype.Equals(Xsd.Long) => ParseInteger(text, long.MinValue, long.MaxValue, "xsd:long holds 64 bits"),
            _ when datatype.Equals(Xsd.Decimal) => ParseDecimal(text, (byte)scale),
            _ when datatype.Equals(Xsd.Double) => ParseDouble(text),
            _ when datatype.Equals(Xsd.DateTime) => ParseDateTime(text),
            _ when datatype.Equals(Xsd.AnyUri) => StoredValue.OfIri(text),
            _ => StoredValue.OfString(text),
        };
    }

    /// <summary>The literal of a stored value, in canonical form.</summary>
    public static Literal ToLiteral(StoredValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Kind switch
        {
            ValueKind.Boolean => Literal.Of(value.Number != 0),
            ValueKind.Integer => Literal.Of(value.Number),
            ValueKind.LangString => Literal.Of(value.Text, value.Language!),
            ValueKind.String => Literal.Of(value.Text),
            ValueKind.Decimal => new Literal(Display(value), Xsd.Decimal),
            ValueKind.Double => new Literal(Display(value), Xsd.Double),
            ValueKind.DateTime => new Literal(Display(value), Xsd.DateTime),
            _ => new Literal(value.Text, Xsd.AnyUri),
        };
    }

    /// <summary>The text of a stored value as it is shown: canonical, a dateTime in the offset that it was written with.</summary>
    public static string Display(StoredValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Kind switch
        {
            ValueKind.Boolean => value.Number != 0 ? "true" : "false",
            ValueKind.Integer => value.Number.ToString(CultureInfo.InvariantCulture),
            ValueKind.Decimal => value.ToDecimal().ToString("0.#########", CultureInfo.InvariantCulture),
            ValueKind.Double => value.Real.ToString("R", CultureInfo.InvariantCulture),
            ValueKind.DateTime => DisplayDateTime(value),
            _ => value.Text,
        };
    }

    private static string DisplayDateTime(StoredValue value)
    {
        var time = value.ToDateTimeOffset();
        var fraction = time.ToString(".FFFFFF", CultureInfo.InvariantCulture);
        var offset = value.OffsetMinutes == 0 ? "Z" : time.ToString("zzz", CultureInfo.InvariantCulture);
        return time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + (fraction == "." ? "" : fraction) + offset;
    }

    private static StoredValue ParseBoolean(string text) => text switch
    {
        "true" or "1" => StoredValue.OfBoolean(true),
        "false" or "0" => StoredValue.OfBoolean(false),
        _ => throw new FormatException($"\"{text}\" is no boolean: write true or false."),
    };

    private static StoredValue ParseInteger(string text, long least, long greatest, string bound)
    {
        if (!BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            throw new FormatException($"\"{text}\" is no integer: write digits with an optional sign.");
        }

        return number >= least && number <= greatest
            ? StoredValue.OfInteger((long)number)
            : throw new FormatException($"{text} is out of range: {bound}.");
    }

    private static StoredValue ParseDecimal(string text, byte scale)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var number))
        {
            throw new FormatException($"\"{text}\" is no decimal: write digits, a point and digits.");
        }

        var scaled = number * Power(scale);
        if (scaled != decimal.Truncate(scaled))
        {
            throw new FormatException($"{text} has more than {scale} decimal digits: round it, or declare kg:scale on the property.");
        }

        return Math.Abs(scaled) <= long.MaxValue
            ? StoredValue.OfDecimal((long)scaled, scale)
            : throw new FormatException($"{text} is out of range: with {scale} decimal digits at most {long.MaxValue / Power(scale)} is kept.");
    }

    private static StoredValue ParseDouble(string text)
    {
        var number = text switch
        {
            "INF" or "+INF" => double.PositiveInfinity,
            "-INF" => double.NegativeInfinity,
            "NaN" => throw new FormatException("NaN has no place in an order: leave the value out."),
            _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) => parsed,
            _ => throw new FormatException($"\"{text}\" is no double: write a number such as 1.5E3."),
        };
        return StoredValue.OfDouble(number);
    }

    private static StoredValue ParseDateTime(string text) => DateTimeText.TryParse(text, out var value, out var problem)
        ? value
        : throw new FormatException(problem);

    private static bool IsNarrowerNumber(Iri given, Iri wanted) =>
        (wanted.Equals(Xsd.Decimal) || wanted.Equals(Xsd.Long) || wanted.Equals(Xsd.Double)) && (given.Equals(Xsd.Integer) || given.Equals(Xsd.Long))
        || (wanted.Equals(Xsd.Integer) && given.Equals(Xsd.Long)) || (wanted.Equals(Xsd.Double) && given.Equals(Xsd.Decimal))
        || (wanted.Equals(Xsd.AnyUri) && given.Equals(Xsd.String));

    private static decimal Power(byte scale)
    {
        var power = 1m;
        for (var i = 0; i < scale; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static string LocalName(Iri datatype) => "xsd:" + datatype.Value[(datatype.Value.LastIndexOf('#') + 1)..];
}
