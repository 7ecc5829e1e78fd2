namespace KnowledgeGraph.Rdf.Vocabulary;

/// <summary>XML Schema's datatypes and facets.</summary>
public static class Xsd
{
    /// <summary>The namespace that all terms begin with; its usual prefix is <c>xsd</c>.</summary>
    public const string Namespace = "http://www.w3.org/2001/XMLSchema#";

    /// <summary>Text.</summary>
    public static Iri String { get; } = new(Namespace + "string");

    /// <summary>True or false.</summary>
    public static Iri Boolean { get; } = new(Namespace + "boolean");

    /// <summary>Decimal numbers of any precision.</summary>
    public static Iri Decimal { get; } = new(Namespace + "decimal");

    /// <summary>Whole numbers of any size.</summary>
    public static Iri Integer { get; } = new(Namespace + "integer");

    /// <summary>Whole numbers from 0.</summary>
    public static Iri NonNegativeInteger { get; } = new(Namespace + "nonNegativeInteger");

    /// <summary>Whole numbers up to 0.</summary>
    public static Iri NonPositiveInteger { get; } = new(Namespace + "nonPositiveInteger");

    /// <summary>Whole numbers from 1.</summary>
    public static Iri PositiveInteger { get; } = new(Namespace + "positiveInteger");

    /// <summary>Whole numbers up to -1.</summary>
    public static Iri NegativeInteger { get; } = new(Namespace + "negativeInteger");

    /// <summary>Whole numbers of 64 bits.</summary>
    public static Iri Long { get; } = new(Namespace + "long");

    /// <summary>Whole numbers of 32 bits.</summary>
    public static Iri Int { get; } = new(Namespace + "int");

    /// <summary>Whole numbers of 16 bits.</summary>
    public static Iri Short { get; } = new(Namespace + "short");

    /// <summary>Whole numbers of 8 bits.</summary>
    public static Iri Byte { get; } = new(Namespace + "byte");

    /// <summary>Whole numbers from 0 of 64 bits.</summary>
    public static Iri UnsignedLong { get; } = new(Namespace + "unsignedLong");

    /// <summary>Whole numbers from 0 of 32 bits.</summary>
    public static Iri UnsignedInt { get; } = new(Namespace + "unsignedInt");

    /// <summary>Whole numbers from 0 of 16 bits.</summary>
    public static Iri UnsignedShort { get; } = new(Namespace + "unsignedShort");

    /// <summary>Whole numbers from 0 of 8 bits.</summary>
    public static Iri UnsignedByte { get; } = new(Namespace + "unsignedByte");

    /// <summary>Floating-point numbers of 64 bits.</summary>
    public static Iri Double { get; } = new(Namespace + "double");

    /// <summary>Floating-point numbers of 32 bits.</summary>
    public static Iri Float { get; } = new(Namespace + "float");

    /// <summary>Dates with a time of day, with or without an offset.</summary>
    public static Iri DateTime { get; } = new(Namespace + "dateTime");

    /// <summary>Dates with a time of day and an offset.</summary>
    public static Iri DateTimeStamp { get; } = new(Namespace + "dateTimeStamp");

    /// <summary>Calendar days.</summary>
    public static Iri Date { get; } = new(Namespace + "date");

    /// <summary>Times of day.</summary>
    public static Iri Time { get; } = new(Namespace + "time");

    /// <summary>Spans of time.</summary>
    public static Iri Duration { get; } = new(Namespace + "duration");

    /// <summary>Spans of days, hours, minutes and seconds.</summary>
    public static Iri DayTimeDuration { get; } = new(Namespace + "dayTimeDuration");

    /// <summary>Spans of years and months.</summary>
    public static Iri YearMonthDuration { get; } = new(Namespace + "yearMonthDuration");

    /// <summary>Calendar years.</summary>
    public static Iri GYear { get; } = new(Namespace + "gYear");

    /// <summary>Calendar months of one year.</summary>
    public static Iri GYearMonth { get; } = new(Namespace + "gYearMonth");

    /// <summary>Calendar months of every year.</summary>
    public static Iri GMonth { get; } = new(Namespace + "gMonth");

    /// <summary>Calendar days of every year.</summary>
    public static Iri GMonthDay { get; } = new(Namespace + "gMonthDay");

    /// <summary>Days of every month.</summary>
    public static Iri GDay { get; } = new(Namespace + "gDay");

    /// <summary>IRIs and relative references.</summary>
    public static Iri AnyUri { get; } = new(Namespace + "anyURI");

    /// <summary>Bytes, two digits each.</summary>
    public static Iri HexBinary { get; } = new(Namespace + "hexBinary");

    /// <summary>Bytes in base 64.</summary>
    public static Iri Base64Binary { get; } = new(Namespace + "base64Binary");

    /// <summary>Text without tabs and line ends.</summary>
    public static Iri NormalizedString { get; } = new(Namespace + "normalizedString");

    /// <summary>Text without needless spaces.</summary>
    public static Iri Token { get; } = new(Namespace + "token");

    /// <summary>Language tags.</summary>
    public static Iri Language { get; } = new(Namespace + "language");

    /// <summary>XML names.</summary>
    public static Iri Name { get; } = new(Namespace + "Name");

    /// <summary>XML names without a colon.</summary>
    public static Iri NCName { get; } = new(Namespace + "NCName");

    /// <summary>XML name tokens.</summary>
    public static Iri NmToken { get; } = new(Namespace + "NMTOKEN");

    /// <summary>The type of all simple types.</summary>
    public static Iri AnySimpleType { get; } = new(Namespace + "anySimpleType");

    /// <summary>The type of all atomic types.</summary>
    public static Iri AnyAtomicType { get; } = new(Namespace + "anyAtomicType");

    /// <summary>The least value.</summary>
    public static Iri MinInclusive { get; } = new(Namespace + "minInclusive");

    /// <summary>The greatest value.</summary>
    public static Iri MaxInclusive { get; } = new(Namespace + "maxInclusive");

    /// <summary>What every value is greater than.</summary>
    public static Iri MinExclusive { get; } = new(Namespace + "minExclusive");

    /// <summary>What every value is less than.</summary>
    public static Iri MaxExclusive { get; } = new(Namespace + "maxExclusive");

    /// <summary>The least number of characters.</summary>
    public static Iri MinLength { get; } = new(Namespace + "minLength");

    /// <summary>The greatest number of characters.</summary>
    public static Iri MaxLength { get; } = new(Namespace + "maxLength");

    /// <summary>The exact number of characters.</summary>
    public static Iri Length { get; } = new(Namespace + "length");

    /// <summary>A regular expression that every value matches.</summary>
    public static Iri Pattern { get; } = new(Namespace + "pattern");

    /// <summary>The greatest number of digits.</summary>
    public static Iri TotalDigits { get; } = new(Namespace + "totalDigits");

    /// <summary>The greatest number of digits after the point.</summary>
    public static Iri FractionDigits { get; } = new(Namespace + "fractionDigits");
}
