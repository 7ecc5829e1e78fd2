using System.Globalization;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Api.Types;

/// <summary>
/// The scalars that GraphQL doesn't have of itself (api.md, section Scalars), made anew for each schema. A literal that is wrong is refused
/// like a variable that is: as the input of one field, and not as a fault of the document.
/// </summary>
internal static class ScalarTypes
{
    /// <summary>The greatest whole number up to which JSON readers are exact.</summary>
    public const long GreatestExactNumber = 1L << 53;

    /// <summary>All four.</summary>
    public static IReadOnlyList<ScalarType> Create(IriNames names) => [DateTime(), Decimal(), OfIri(names), Long()];

    /// <summary>A whole number of 64 bits as JSON can hold it without loss: a number up to 2^53, else a string.</summary>
    public static object ToJson(long number) =>
        number is >= -GreatestExactNumber and <= GreatestExactNumber ? number : number.ToString(CultureInfo.InvariantCulture);

    private static ScalarType OfIri(IriNames names) => new("IRI")
    {
        Description = "An IRI: with a prefix of the ontology, as `prefix:name`, or absolute. `_ontology { prefixes { prefix namespace } }` lists the prefixes.",
        SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc3987",
        ChecksLiteralsLate = true,
        ParseValue = value => names.Read(Text(value, "an IRI")),
        Serialize = value => value is Iri iri ? names.Shorten(iri.Value) : names.Shorten((string)value),
    };

    private static ScalarType DateTime() => new("DateTime")
    {
        Description = "A time of RFC 3339, with seconds and an offset: `2026-11-20T12:00:00Z`. Up to six digits after the seconds; the offset is kept.",
        SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc3339",
        ChecksLiteralsLate = true,
        ParseValue = value => ValueCodec.Parse(Text(value, "a DateTime"), Xsd.DateTime, 0),
        Serialize = value => ValueCodec.Display(value as StoredValue ?? StoredValue.OfDateTime((DateTimeOffset)value)),
    };

    private static ScalarType Decimal() => new("Decimal")
    {
        Description = "An exact decimal number, written as a string: `\"0.31\"`. Numbers are read too.",
        SpecifiedByUrl = "https://www.w3.org/TR/xmlschema11-2/#decimal",
        ChecksLiteralsLate = true,
        ParseValue = value => ReadDecimal(value),
        Serialize = value => value is decimal number ? number.ToString("0.############################", CultureInfo.InvariantCulture) : value,
    };

    private static ScalarType Long() => new("Long")
    {
        Description = "A whole number of 64 bits: a number up to 2^53, beyond that a string. Both are read.",
        SpecifiedByUrl = "https://www.w3.org/TR/xmlschema11-2/#long",
        ChecksLiteralsLate = true,
        ParseValue = value => ReadLong(value),
        Serialize = value => ToJson(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
    };

    private static string Text(object value, string expected) =>
        value as string ?? throw new FormatException($"{Convert.ToString(value, CultureInfo.InvariantCulture)} is not {expected}: write it as a string.");

    private static object ReadDecimal(object value) => value switch
    {
        decimal number => number,
        long number => (decimal)number,
        string text when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw new FormatException($"{Shown(value)} is not a Decimal: write digits, with a point and a sign where needed, such as \"-0.31\"."),
    };

    private static object ReadLong(object value) => value switch
    {
        long number => number,
        decimal number when number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue => (long)number,
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw new FormatException($"{Shown(value)} is not a Long: write a whole number from {long.MinValue} to {long.MaxValue}, as a number or a string."),
    };

    private static string Shown(object value) =>
        value is string text ? $"\"{text}\"" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "The value";
}
