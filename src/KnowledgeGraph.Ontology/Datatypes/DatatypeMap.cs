using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Datatypes;

/// <summary>The datatypes whose values are known here: those of OWL 2 RL, and XSD's dates and times.</summary>
internal static partial class DatatypeMap
{
    private static readonly FrozenDictionary<Iri, Datatype> ByIri = All().ToFrozenDictionary(datatype => datatype.Iri);

    /// <summary>The datatypes of OWL 2 RL.</summary>
    public static ImmutableArray<Datatype> OfOwlRl { get; } =
        [.. ByIri.Values.Where(datatype => datatype.IsOfOwlRl).OrderBy(datatype => datatype.Iri.Value, StringComparer.Ordinal)];

    /// <summary>The datatype of that name, or null.</summary>
    public static Datatype? Find(Iri iri) => ByIri.GetValueOrDefault(iri);

    /// <summary>What a literal denotes; null if its datatype is unknown or its lexical form is none of the datatype's.</summary>
    public static DataValue? ValueOf(Literal literal)
    {
        if (literal.Language is { } language)
        {
            return new DataValue.Text(literal.LexicalForm, language.ToLowerInvariant());
        }

        return Find(literal.Datatype) is { } datatype ? datatype.Read(literal.LexicalForm) : null;
    }

    /// <summary>False for a literal whose lexical form its datatype doesn't have; an unknown datatype has every one.</summary>
    public static bool IsWellFormed(Literal literal) => Find(literal.Datatype) is null || ValueOf(literal) is not null;

    private static IEnumerable<Datatype> All() => [.. Numbers(), .. Texts(), .. Others()];

    private static IEnumerable<Datatype> Numbers() =>
    [
        new(Xsd.Decimal, lexical => NumberOf(lexical), value => value is DataValue.Number),
        Integer(Xsd.Integer, null, null),
        Integer(Xsd.NonNegativeInteger, 0, null),
        Integer(Xsd.NonPositiveInteger, null, 0),
        Integer(Xsd.PositiveInteger, 1, null),
        Integer(Xsd.NegativeInteger, null, -1),
        Integer(Xsd.Long, long.MinValue, long.MaxValue),
        Integer(Xsd.Int, int.MinValue, int.MaxValue),
        Integer(Xsd.Short, short.MinValue, short.MaxValue),
        Integer(Xsd.Byte, sbyte.MinValue, sbyte.MaxValue),
        Integer(Xsd.UnsignedLong, 0, ulong.MaxValue),
        Integer(Xsd.UnsignedInt, 0, uint.MaxValue),
        Integer(Xsd.UnsignedShort, 0, ushort.MaxValue),
        Integer(Xsd.UnsignedByte, 0, byte.MaxValue),
        new(Xsd.Float, lexical => FloatingPoint(lexical) is { } value ? new DataValue.Single((float)value) : null, value => value is DataValue.Single),
        new(Xsd.Double, lexical => FloatingPoint(lexical) is { } value ? new DataValue.Double(value) : null, value => value is DataValue.Double),
    ];

    private static IEnumerable<Datatype> Texts() =>
    [
        Text(Xsd.String, null),
        Text(Xsd.NormalizedString, NormalizedForm()),
        Text(Xsd.Token, TokenForm()),
        Text(Xsd.Language, LanguageForm()),
        Text(Xsd.Name, NameForm()),
        Text(Xsd.NCName, NcNameForm()),
        Text(Xsd.NmToken, NmtokenForm()),
        new(RdfTerms.PlainLiteral, PlainLiteral, value => value is DataValue.Text),
        new(RdfTerms.LangString, _ => null, value => value is DataValue.Text { Language: not null }, IsOfOwlRl: false),
    ];

    private static IEnumerable<Datatype> Others() =>
    [
        new(Rdfs.Literal, _ => null, _ => true),
        new(RdfTerms.XmlLiteral, lexical => new DataValue.Xml(lexical), value => value is DataValue.Xml),
        new(Xsd.Boolean, TruthOf, value => value is DataValue.Truth),
        new(Xsd.HexBinary, HexBinary, value => value is DataValue.Bytes { IsBase64: false }),
        new(Xsd.Base64Binary, Base64Binary, value => value is DataValue.Bytes { IsBase64: true }),
        new(Xsd.AnyUri, Reference, value => value is DataValue.Reference),
        new(Xsd.DateTime, MomentReader.ReadDateTime, value => value is DataValue.Moment { Kind: MomentKind.DateTime }),
        new(Xsd.DateTimeStamp, MomentReader.ReadDateTimeStamp, value => value is DataValue.Moment { Kind: MomentKind.DateTime, OffsetMinutes: not null }),
        new(Xsd.Date, MomentReader.ReadDate, value => value is DataValue.Moment { Kind: MomentKind.Date }, IsOfOwlRl: false),
        new(Xsd.Time, MomentReader.ReadTime, value => value is DataValue.Moment { Kind: MomentKind.Time }, IsOfOwlRl: false),
    ];

    private static Datatype Integer(Iri iri, BigInteger? least, BigInteger? most)
    {
        bool Contains(DataValue value) =>
            value is DataValue.Number { Value: { IsInteger: true } number }
            && (least is null || number.CompareTo(least.Value) >= 0)
            && (most is null || number.CompareTo(most.Value) <= 0);
        DataValue? Read(string lexical) =>
            !lexical.Contains('.', StringComparison.Ordinal) && NumberOf(lexical) is { } number && Contains(number) ? number : null;
        return new Datatype(iri, Read, Contains);
    }

    private static Datatype Text(Iri iri, Regex? form) => new(
        iri,
        lexical => form is null || form.IsMatch(lexical) ? new DataValue.Text(lexical, null) : null,
        value => value is DataValue.Text { Language: null } text && (form is null || form.IsMatch(text.Value)));

    private static DataValue.Number? NumberOf(string lexical) => ExactNumber.Parse(lexical) is { } number ? new DataValue.Number(number) : null;

    private static double? FloatingPoint(string lexical) => lexical switch
    {
        "INF" or "+INF" => double.PositiveInfinity,
        "-INF" => double.NegativeInfinity,
        "NaN" => double.NaN,
        _ => FloatingPointForm().IsMatch(lexical) ? double.Parse(lexical, NumberStyles.Float, CultureInfo.InvariantCulture) : null,
    };

    private static DataValue.Truth? TruthOf(string lexical) => lexical switch
    {
        "true" or "1" => new DataValue.Truth(true),
        "false" or "0" => new DataValue.Truth(false),
        _ => null,
    };

    private static DataValue.Bytes? HexBinary(string lexical) =>
        lexical.Length % 2 == 0 && lexical.All(char.IsAsciiHexDigit) ? new DataValue.Bytes(lexical.ToUpperInvariant(), IsBase64: false) : null;

    private static DataValue.Bytes? Base64Binary(string lexical)
    {
        var buffer = new byte[lexical.Length];
        return Convert.TryFromBase64String(lexical, buffer, out var length)
            ? new DataValue.Bytes(Convert.ToHexString(buffer, 0, length), IsBase64: true)
            : null;
    }

    // RFC 3986, section 4.2: the first segment of a relative reference has no colon.
    private static DataValue.Reference? Reference(string lexical)
    {
        var isAbsolute = IriReference.Parse(lexical).Scheme is not null;
        var isRelative = !lexical.Split('/')[0].Contains(':', StringComparison.Ordinal);
        return Uri.TryCreate(lexical, UriKind.RelativeOrAbsolute, out _) && (isAbsolute || isRelative) ? new DataValue.Reference(lexical) : null;
    }

    // "text@language"; an empty language is none.
    private static DataValue.Text? PlainLiteral(string lexical)
    {
        var at = lexical.LastIndexOf('@');
        var language = lexical[(at + 1)..];
        return at < 0 || (language.Length > 0 && !LanguageForm().IsMatch(language))
            ? null
            : new DataValue.Text(lexical[..at], language.Length == 0 ? null : language.ToLowerInvariant());
    }

    [GeneratedRegex(@"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?\z")]
    private static partial Regex FloatingPointForm();

    [GeneratedRegex(@"^[^\t\r\n]*\z")]
    private static partial Regex NormalizedForm();

    [GeneratedRegex(@"^([^\t\r\n ]+( [^\t\r\n ]+)*)?\z")]
    private static partial Regex TokenForm();

    [GeneratedRegex(@"^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*\z")]
    private static partial Regex LanguageForm();

    [GeneratedRegex(@"^[\p{L}_:][\p{L}\p{M}\p{Nd}\-._:·]*\z")]
    private static partial Regex NameForm();

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{M}\p{Nd}\-._·]*\z")]
    private static partial Regex NcNameForm();

    [GeneratedRegex(@"^[\p{L}\p{M}\p{Nd}\-._:·]+\z")]
    private static partial Regex NmtokenForm();
}
