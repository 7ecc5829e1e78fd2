using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary>The datatypes that are known here, and what they say about literals.</summary>
public static class DatatypeMap
{
    private static readonly FrozenDictionary<Iri, Datatype> Known = ((Datatype[])
    [
        new BooleanDatatype(),
        new DecimalDatatype(),
        .. IntegerDatatype.All,
        new DoubleDatatype(),
        new FloatDatatype(),
        new DateTimeDatatype(Xsd.DateTime, needsOffset: false),
        new DateTimeDatatype(Xsd.DateTimeStamp, needsOffset: true),
        new DateDatatype(),
        new TimeDatatype(),
        .. TextDatatype.All,
        new AnyUriDatatype(),
        new HexBinaryDatatype(),
        new Base64BinaryDatatype(),
        new LangStringDatatype(),
        new PlainLiteralDatatype(),
        new XmlLiteralDatatype(),
        new UniversalDatatype(),
    ]).ToFrozenDictionary(datatype => datatype.Iri);

    /// <summary>Finds a datatype.</summary>
    public static bool TryGet(Iri iri, [NotNullWhen(true)] out Datatype? datatype) => Known.TryGetValue(iri, out datatype);

    /// <summary>The datatype of that name.</summary>
    /// <exception cref="ArgumentException">It is unknown.</exception>
    public static Datatype Get(Iri iri) =>
        TryGet(iri, out var datatype) ? datatype : throw new ArgumentException($"{iri} is no datatype that is known here.", nameof(iri));

    /// <summary>Whether the literal's text is a lexical form of its datatype. Of an unknown datatype every text is taken to be one.</summary>
    public static bool IsWellFormed(Literal literal)
    {
        ArgumentNullException.ThrowIfNull(literal);
        return literal.Language is not null || !TryGet(literal.Datatype, out var datatype) || datatype.IsWellFormed(literal.LexicalForm);
    }

    /// <summary>The literal's value, as <see cref="Datatype.ValueOf"/> gives it; null where the datatype is unknown too.</summary>
    public static object? ValueOf(Literal literal)
    {
        ArgumentNullException.ThrowIfNull(literal);
        return literal.Language is { } language ? LanguageText.Of(literal.LexicalForm, language)
            : TryGet(literal.Datatype, out var datatype) ? datatype.ValueOf(literal.LexicalForm)
            : null;
    }

    /// <summary>The literal of the same datatype and value in canonical form; the literal itself where it has no value.</summary>
    public static Literal Canonical(Literal literal)
    {
        ArgumentNullException.ThrowIfNull(literal);
        var canonical = TryGet(literal.Datatype, out var datatype) ? datatype.Canonical(literal.LexicalForm) : null;
        return canonical is null || canonical == literal.LexicalForm ? literal : Literal.Trusted(canonical, literal.Datatype);
    }

    /// <summary>Compares two literals by value: as SPARQL's <c>&lt;</c> does: numbers with numbers of every datatype, times with times, text without a language with such text, truth with truth.</summary>
    /// <returns>Negative, zero or positive as usual; null where the two have no order.</returns>
    public static int? Compare(Literal left, Literal right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return (ValueOf(left), ValueOf(right)) switch
        {
            (DecimalValue x, DecimalValue y) => x.CompareTo(y),
            (bool x, bool y) => x.CompareTo(y),
            (string x, string y) => CodePointOrder.Compare(x, y),
            (DateTimeValue x, DateTimeValue y) => x.CompareWith(y),
            (DateValue x, DateValue y) => x.CompareWith(y),
            (TimeValue x, TimeValue y) => x.CompareWith(y),
            (double or float or DecimalValue, double or float or DecimalValue) pair => CompareFloating(pair.Item1, pair.Item2),
            _ => null,
        };
    }

    private static int? CompareFloating(object left, object right)
    {
        var (x, y) = (ToDouble(left), ToDouble(right));
        return double.IsNaN(x) || double.IsNaN(y) ? null : x.CompareTo(y);
    }

    private static double ToDouble(object value) => value switch { double number => number, float number => number, _ => ((DecimalValue)value).ToDouble() };
}
