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
        .. TextDatatype.All,
        new AnyUriDatatype(),
        new HexBinaryDatatype(),
        new Base64BinaryDatatype(),
    ]).ToFrozenDictionary(datatype => datatype.Iri);

    /// <summary>Finds a datatype.</summary>
    public static bool TryGet(Iri iri, [NotNullWhen(true)] out Datatype? datatype) => Known.TryGetValue(iri, out datatype);

    /// <summary>Whether the literal's text is a lexical form of its datatype. Of an unknown datatype every text is taken to be one.</summary>
    public static bool IsWellFormed(Literal literal)
    {
        ArgumentNullException.ThrowIfNull(literal);
        return !TryGet(literal.Datatype, out var datatype) || datatype.IsWellFormed(literal.LexicalForm);
    }

    /// <summary>The literal's value, as <see cref="Datatype.ValueOf"/> gives it; null where the datatype is unknown too.</summary>
    public static object? ValueOf(Literal literal)
    {
        ArgumentNullException.ThrowIfNull(literal);
        return TryGet(literal.Datatype, out var datatype) ? datatype.ValueOf(literal.LexicalForm) : null;
    }

    /// <summary>The literal of the same datatype and value in canonical form; the literal itself where it has no value.</summary>
    public static Literal Canonical(Literal literal)
    {
        ArgumentNullException.ThrowIfNull(literal);
        var canonical = TryGet(literal.Datatype, out var datatype) ? datatype.Canonical(literal.LexicalForm) : null;
        return canonical is null || canonical == literal.LexicalForm ? literal : Literal.Trusted(canonical, literal.Datatype);
    }

    /// <summary>Compares two literals by value: numbers with numbers, times with times, text with text of the same language, truth with truth.</summary>
    /// <returns>Negative, zero or positive as usual; null where the two have no order.</returns>
    public static int? Compare(Literal left, Literal right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Language is not null || right.Language is not null)
        {
            return string.Equals(left.Language, right.Language, StringComparison.OrdinalIgnoreCase)
                ? TermOrder.CompareCodePoints(left.LexicalForm, right.LexicalForm)
                : null;
        }

        return (ValueOf(left), ValueOf(right)) switch
        {
            (DecimalValue x, DecimalValue y) => x.CompareTo(y),
            (bool x, bool y) => x.CompareTo(y),
            (string x, string y) => TermOrder.CompareCodePoints(x, y),
            (DateTimeValue x, DateTimeValue y) => x.CompareWith(y),
            (DateOnly x, DateOnly y) => x.CompareTo(y),
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
