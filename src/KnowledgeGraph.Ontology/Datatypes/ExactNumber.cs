using System.Globalization;
using System.Numerics;

namespace KnowledgeGraph.Ontology.Datatypes;

/// <summary>A decimal number of any size, without rounding; equal numbers are equal however they were written.</summary>
internal readonly record struct ExactNumber : IComparable<ExactNumber>
{
    private const int LongestLexicalForm = 1000;

    // The number is digits / 10^scale, with the least scale that does.
    private readonly BigInteger _digits;
    private readonly int _scale;

    private ExactNumber(BigInteger digits, int scale)
    {
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        _digits = digits;
        _scale = scale;
    }

    public bool IsInteger => _scale == 0;

    /// <summary>Reads the lexical form of <c>xsd:decimal</c>; null for anything else.</summary>
    public static ExactNumber? Parse(string lexical)
    {
        var text = lexical.AsSpan();
        var isSigned = text is ['+' or '-', ..];
        var unsigned = isSigned ? text[1..] : text;
        var point = unsigned.IndexOf('.');
        var whole = point < 0 ? unsigned : unsigned[..point];
        var fraction = point < 0 ? [] : unsigned[(point + 1)..];
        if (whole.Length + fraction.Length is 0 or > LongestLexicalForm || whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        var digits = BigInteger.Parse($"0{whole}{fraction}", NumberStyles.None, CultureInfo.InvariantCulture);
        return new ExactNumber(text is ['-', ..] ? -digits : digits, fraction.Length);
    }

    public static implicit operator ExactNumber(BigInteger integer) => new(integer, 0);

    public int CompareTo(ExactNumber other)
    {
        var common = Math.Max(_scale, other._scale);
        return (_digits * BigInteger.Pow(10, common - _scale)).CompareTo(other._digits * BigInteger.Pow(10, common - other._scale));
    }

    public double ToDouble() => (double)_digits / Math.Pow(10, _scale);
}
