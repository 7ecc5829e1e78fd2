using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary>An exact decimal number: the value of <c>xsd:decimal</c>, <c>xsd:integer</c> and all types of whole numbers.</summary>
public readonly struct DecimalValue : IEquatable<DecimalValue>, IComparable<DecimalValue>
{
    /// <summary>The number of digits that a lexical form may have to be given a value here: 1,000.</summary>
    public const int MostDigits = 1000;

    private readonly BigInteger _unscaled;
    private readonly int _scale;

    // The scale is the least possible one, so that equal numbers have equal fields.
    private DecimalValue(BigInteger unscaled, int scale)
    {
        _unscaled = unscaled;
        _scale = scale;
    }

    /// <summary>Whether there are no digits after the point.</summary>
    public bool IsInteger => _scale == 0;

    /// <summary>The number of digits after the point, without needless zeros.</summary>
    public int FractionDigits => _scale;

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(DecimalValue left, DecimalValue right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(DecimalValue left, DecimalValue right) => !left.Equals(right);

    /// <summary>Whether the left number is less.</summary>
    public static bool operator <(DecimalValue left, DecimalValue right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is less, or the same.</summary>
    public static bool operator <=(DecimalValue left, DecimalValue right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is greater.</summary>
    public static bool operator >(DecimalValue left, DecimalValue right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is greater, or the same.</summary>
    public static bool operator >=(DecimalValue left, DecimalValue right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a lexical form of <c>xsd:decimal</c>: a sign, digits and a point, of which only a digit is needed.</summary>
    /// <returns>False when the text is none, or has more than <see cref="MostDigits"/> digits that count.</returns>
    public static bool TryParse([NotNullWhen(true)] string? lexical, out DecimalValue value)
    {
        value = default;
        if (lexical is null || !IsWellFormed(lexical))
        {
            return false;
        }

        var isNegative = lexical[0] == '-';
        var unsigned = lexical.AsSpan().TrimStart("+-");
        var point = unsigned.IndexOf('.');
        var whole = (point < 0 ? unsigned : unsigned[..point]).TrimStart('0');
        var fraction = point < 0 ? [] : unsigned[(point + 1)..].TrimEnd('0');
        if (whole.Length + fraction.Length > MostDigits)
        {
            return false;
        }

        var digits = ToInteger(fraction.IsEmpty ? whole : string.Concat(whole, fraction));
        value = new DecimalValue(isNegative ? -digits : digits, fraction.Length);
        return true;
    }

    /// <summary>The number as a whole number.</summary>
    /// <returns>False when it has digits after the point.</returns>
    public bool TryToInteger(out BigInteger integer)
    {
        integer = _unscaled;
        return _scale == 0;
    }

    /// <summary>The number times ten to the power of <paramref name="scale"/>, as a store keeps it.</summary>
    /// <param name="scale">The number of digits after the point that are kept, from 0 to 18.</param>
    /// <param name="scaled">The result.</param>
    /// <returns>False when the number has more digits after the point, or the result does not fit into 64 bits.</returns>
    public bool TryToScaled(int scale, out long scaled)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, 18);
        scaled = 0;
        if (_scale > scale)
        {
            return false;
        }

        var number = _unscaled * BigInteger.Pow(10, scale - _scale);
        var fits = number >= long.MinValue && number <= long.MaxValue;
        scaled = fits ? (long)number : 0;
        return fits;
    }

    /// <summary>The nearest floating-point number.</summary>
    public double ToDouble() => double.Parse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public bool Equals(DecimalValue other) => _scale == other._scale && _unscaled == other._unscaled;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DecimalValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_unscaled, _scale);

    /// <inheritdoc/>
    public int CompareTo(DecimalValue other)
    {
        var scale = Math.Max(_scale, other._scale);
        return (_unscaled * BigInteger.Pow(10, scale - _scale)).CompareTo(other._unscaled * BigInteger.Pow(10, scale - other._scale));
    }

    /// <summary>The canonical lexical form: no needless zeros or sign, and no point for a whole number.</summary>
    public override string ToString()
    {
        var digits = BigInteger.Abs(_unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(_scale + 1, '0');
        var text = _scale == 0 ? digits : digits.Insert(digits.Length - _scale, ".");
        return _unscaled.Sign < 0 ? "-" + text : text;
    }

    internal static bool IsWellFormed(ReadOnlySpan<char> lexical)
    {
        var rest = lexical is ['+' or '-', ..] ? lexical[1..] : lexical;
        var point = rest.IndexOf('.');
        var whole = point < 0 ? rest : rest[..point];
        var fraction = point < 0 ? [] : rest[(point + 1)..];
        return whole.Length + fraction.Length > 0 && !whole.ContainsAnyExceptInRange('0', '9') && !fraction.ContainsAnyExceptInRange('0', '9');
    }

    // Most numbers are short, and a 64-bit integer is read several times as fast.
    private static BigInteger ToInteger(ReadOnlySpan<char> digits) =>
        digits.IsEmpty ? BigInteger.Zero
        : digits.Length <= 18 ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
        : BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
