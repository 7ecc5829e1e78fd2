using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary>The lexical forms that <c>xsd:double</c> and <c>xsd:float</c> share.</summary>
internal static partial class FloatingPoint
{
    public static bool IsWellFormed(string lexical) => lexical is "INF" or "+INF" or "-INF" or "NaN" || Number().IsMatch(lexical);

    /// <summary>The canonical form of a number that is finite, from .NET's shortest form that reads back the same.</summary>
    public static string Canonical(string shortest)
    {
        var sign = shortest[0] == '-' ? "-" : "";
        var parts = shortest[sign.Length..].Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? parts[0] : parts[0][..point];
        var digits = whole + (point < 0 ? "" : parts[0][(point + 1)..]);
        var significant = digits.TrimStart('0');
        if (significant.Length == 0)
        {
            return $"{sign}0.0E0";
        }

        var exponent = (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) + whole.Length - 1 - (digits.Length - significant.Length);
        var fraction = significant[1..].TrimEnd('0');
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{significant[0]}.{(fraction.Length == 0 ? "0" : fraction)}E{exponent}");
    }

    [GeneratedRegex(@"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
