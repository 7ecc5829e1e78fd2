using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>xsd:integer</c> and the types derived from it, which differ in their bounds; values are <see cref="DecimalValue"/>.</summary>
internal sealed class IntegerDatatype : Datatype
{
    private readonly BigInteger? _least;
    private readonly BigInteger? _greatest;

    private IntegerDatatype(Iri iri, BigInteger? least, BigInteger? greatest)
        : base(iri)
    {
        _least = least;
        _greatest = greatest;
    }

    public static ImmutableArray<IntegerDatatype> All { get; } =
    [
        new(Xsd.Integer, null, null),
        new(Xsd.NonNegativeInteger, 0, null),
        new(Xsd.PositiveInteger, 1, null),
        new(Xsd.NonPositiveInteger, null, 0),
        new(Xsd.NegativeInteger, null, -1),
        new(Xsd.Long, long.MinValue, long.MaxValue),
        new(Xsd.Int, int.MinValue, int.MaxValue),
        new(Xsd.Short, short.MinValue, short.MaxValue),
        new(Xsd.Byte, sbyte.MinValue, sbyte.MaxValue),
        new(Xsd.UnsignedLong, 0, ulong.MaxValue),
        new(Xsd.UnsignedInt, 0, uint.MaxValue),
        new(Xsd.UnsignedShort, 0, ushort.MaxValue),
        new(Xsd.UnsignedByte, 0, byte.MaxValue),
    ];

    public override bool IsWellFormed(string lexical)
    {
        var digits = lexical is ['+' or '-', ..] ? lexical.AsSpan(1) : lexical;
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9') && IsWithinBounds(lexical, digits.TrimStart('0').Length);
    }

    public override object? ValueOf(string lexical) => IsWellFormed(lexical) && DecimalValue.TryParse(lexical, out var value) ? value : null;

    public override bool Contains(object value) => value is DecimalValue number && number.TryToInteger(out var integer) && !(integer < _least) && !(integer > _greatest);

    public override string? Canonical(string lexical) => ValueOf(lexical)?.ToString();

    private bool IsWithinBounds(string lexical, int significantDigits)
    {
        // Of a number that long, the sign alone decides: no bound has more than 20 digits.
        if (significantDigits > 20)
        {
            return lexical[0] == '-' ? _least is null : _greatest is null;
        }

        var number = BigInteger.Parse(lexical, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return !(number < _least) && !(number > _greatest);
    }
}
