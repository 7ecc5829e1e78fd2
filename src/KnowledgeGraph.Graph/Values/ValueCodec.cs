using System.Globalization;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Datatypes;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Values;

/// <summary>RDF literals to stored values and back (semantics.md, section 7).</summary>
public static class ValueCodec
{
    private const int DefaultScale = 6;
    private const int LongestShown = 60;

    /// <summary>The stored value of a literal. A property's range decides its kind; without one the literal's own datatype does.</summary>
    /// <exception cref="FormatException">The literal has no place under the property; the message says why and what to write.</exception>
    public static StoredValue FromLiteral(Literal literal, OntologyProperty? property)
    {
        ArgumentNullException.ThrowIfNull(literal);
        var wanted = property?.Range is { } range && !range.Equals(Rdfs.Literal) ? range : literal.Datatype;
        if (!literal.Datatype.Equals(wanted) && !IsNarrower(literal.Datatype, wanted))
        {
            throw new FormatException($"{Quoted(literal.LexicalForm)} is of type {NameOf(literal.Datatype)}, expected {NameOf(wanted)}.");
        }

        return literal.Language is { } language
            ? StoredValue.OfLangString(literal.LexicalForm, language)
            : Parse(literal.LexicalForm, wanted, property?.Scale ?? DefaultScale);
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
            ValueKind.Integer when value.Number is >= int.MinValue and <= int.MaxValue => Literal.Of(value.Number),
            ValueKind.Integer => new Literal(Display(value), Xsd.Long),
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
        Span<char> shown = stackalloc char[DateTimeDisplay.Longest];
        return shown[..DateTimeDisplay.Write(value, shown)].ToString();
    }

    private static StoredValue ParseBoolean(string text) => ValueOf(text, Xsd.Boolean) is bool truth
        ? StoredValue.OfBoolean(truth)
        : throw new FormatException($"{Quoted(text)} is no boolean: write true or false.");

    private static StoredValue ParseInteger(string text, long least, long greatest, string bound)
    {
        if (!DatatypeMap.Get(Xsd.Integer).IsWellFormed(text))
        {
            throw new FormatException($"{Quoted(text)} is no integer: write digits with an optional sign.");
        }

        return DecimalValue.TryParse(text, out var value) && value.TryToScaled(0, out var number) && number >= least && number <= greatest
            ? StoredValue.OfInteger(number)
            : throw new FormatException($"{Shown(text)} is out of range: {bound}.");
    }

    private static StoredValue ParseDecimal(string text, byte scale)
    {
        if (!DatatypeMap.Get(Xsd.Decimal).IsWellFormed(text))
        {
            throw new FormatException($"{Quoted(text)} is no decimal: write digits, a point and digits.");
        }

        var isRead = DecimalValue.TryParse(text, out var value);
        if (isRead && value.FractionDigits > scale)
        {
            throw new FormatException($"{Shown(text)} has more than {scale} decimal digits: round it, or declare kg:scale on the property.");
        }

        return isRead && value.TryToScaled(scale, out var number)
            ? StoredValue.OfDecimal(number, scale)
            : throw new FormatException($"{Shown(text)} is out of range: with {scale} decimal digits at most {StoredValue.OfDecimal(long.MaxValue, scale).ToDecimal()} is kept.");
    }

    private static StoredValue ParseDouble(string text) => ValueOf(text, Xsd.Double) switch
    {
        double number when double.IsFinite(number) => StoredValue.OfDouble(number),
        double when text is "NaN" or "INF" or "+INF" or "-INF" => throw new FormatException($"{text} has no place in an order: leave the value out."),
        double => throw new FormatException($"{Shown(text)} is out of range: xsd:double reaches to 1.7976931348623157E308."),
        _ => throw new FormatException($"{Quoted(text)} is no double: write a number such as 1.5E3."),
    };

    private static StoredValue ParseDateTime(string text) => DateTimeText.TryParse(text, out var value, out var problem)
        ? value
        : throw new FormatException(problem);

    private static object? ValueOf(string text, Iri datatype) => DatatypeMap.Get(datatype).ValueOf(text);

    // A string may stand for an IRI, and a number of a narrower type for a wider one.
    private static bool IsNarrower(Iri given, Iri wanted) =>
        (wanted.Equals(Xsd.Decimal) || wanted.Equals(Xsd.Long) || wanted.Equals(Xsd.Double)) && (given.Equals(Xsd.Integer) || given.Equals(Xsd.Long))
        || (wanted.Equals(Xsd.Integer) && given.Equals(Xsd.Long)) || (wanted.Equals(Xsd.Double) && given.Equals(Xsd.Decimal))
        || (wanted.Equals(Xsd.AnyUri) && given.Equals(Xsd.String));

    private static string Quoted(string text) => $"\"{Shown(text)}\"";

    private static string Shown(string text) => text.Length <= LongestShown ? text : $"{text[..LongestShown]}…";

    private static string NameOf(Iri datatype)
    {
        (string Prefix, string Namespace)[] known = [("xsd:", Xsd.Namespace), ("rdf:", RdfTerms.Namespace), ("rdfs:", Rdfs.Namespace)];
        return known.Where(k => datatype.Value.StartsWith(k.Namespace, StringComparison.Ordinal))
            .Select(k => k.Prefix + datatype.Value[k.Namespace.Length..]).FirstOrDefault() ?? datatype.ToString();
    }
}
