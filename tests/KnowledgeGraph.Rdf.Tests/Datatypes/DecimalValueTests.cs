using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;
using KnowledgeGraph.Rdf.Datatypes;

namespace KnowledgeGraph.Rdf.Tests.Datatypes;

public sealed class DecimalValueTests
{
    [Theory]
    [InlineData("12.5", 6, true, 12_500_000)]
    [InlineData("-0.000001", 6, true, -1)]
    [InlineData("0.0000010", 6, true, 1)]
    [InlineData("0.0000001", 6, false, 0)]
    [InlineData("9223372036854.775807", 6, true, long.MaxValue)]
    [InlineData("9223372036854.775808", 6, false, 0)]
    [InlineData("5", 0, true, 5)]
    public void A_number_is_scaled_to_a_whole_one_where_nothing_is_lost(string lexical, int scale, bool fits, long expected)
    {
        Assert.True(DecimalValue.TryParse(lexical, out var value));
        Assert.Equal(fits, value.TryToScaled(scale, out var scaled));
        Assert.Equal(expected, scaled);
    }

    [Fact]
    public void A_whole_number_is_told_from_others()
    {
        Assert.True(DecimalValue.TryParse("12345678901234567890.000", out var whole));
        Assert.True(whole.IsInteger && whole.TryToInteger(out var integer) && integer == BigInteger.Parse("12345678901234567890", CultureInfo.InvariantCulture));
        Assert.True(DecimalValue.TryParse("1.5", out var half));
        Assert.False(half.IsInteger || half.TryToInteger(out _));
        Assert.False(DecimalValue.TryParse(null, out _));
    }

    [Property]
    public bool Decimals_are_read_ordered_and_compared_as_NET_does(decimal left, decimal right)
    {
        var x = Read(left);
        var y = Read(right);
        return x.CompareTo(y) == left.CompareTo(right)
            && (x == y) == (left == right)
            && (x < y) == (left < right)
            && (x >= y) == (left >= right)
            && (x > y, x <= y, x != y) == (left > right, left <= right, left != right)
            && decimal.Parse(x.ToString(), CultureInfo.InvariantCulture) == left
            && x.Equals((object)Read(left))
            && x.GetHashCode() == Read(left / 1.000000m).GetHashCode();
    }

    [Property]
    public bool Doubles_have_a_canonical_form_that_reads_back_the_same(double number)
    {
        var lexical = number.ToString("R", CultureInfo.InvariantCulture).Replace("Infinity", "INF", StringComparison.Ordinal).Replace("∞", "INF", StringComparison.Ordinal);
        var canonical = DatatypeMap.Canonical(new Literal(lexical, Rdf.Vocabulary.Xsd.Double));
        return number.Equals(DatatypeMap.ValueOf(canonical)) && (!double.IsFinite(number) || System.Text.RegularExpressions.Regex.IsMatch(canonical.LexicalForm, @"^-?(0|[1-9])\.([0-9]*[1-9]|0)E(0|-?[1-9][0-9]*)$"));
    }

    private static DecimalValue Read(decimal number) =>
        DecimalValue.TryParse(number.ToString(CultureInfo.InvariantCulture), out var value) ? value : throw new InvalidOperationException("A decimal could not be read.");
}
