using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Datatypes;

/// <summary>Compares literals by value, as SPARQL's <c>&lt;</c> does: numbers of every datatype with one another, else like with like.</summary>
internal static class LiteralOrder
{
    // XSD 1.1: a moment without offset is unordered to one with offset that lies less than 14 hours apart.
    private const long Fuzziness = 14 * TimeSpan.TicksPerHour;

    /// <summary>Below 0, 0 or above 0 as the first is less than, equal to or greater than the second; null if they can't be compared.</summary>
    public static int? Compare(Literal first, Literal second) => (DatatypeMap.ValueOf(first), DatatypeMap.ValueOf(second)) switch
    {
        (DataValue.Number one, DataValue.Number other) => one.Value.CompareTo(other.Value),
        (DataValue.Text { Language: null } one, DataValue.Text { Language: null } other) => CompareByCodePoint(one.Value, other.Value),
        (DataValue.Truth one, DataValue.Truth other) => one.Value.CompareTo(other.Value),
        (DataValue.Moment one, DataValue.Moment other) => Compare(one, other),
        ({ } one, { } other) => Compare(FloatingPoint(one), FloatingPoint(other)),
        _ => null,
    };

    private static int? Compare(double? one, double? other) =>
        one is { } left && other is { } right && !double.IsNaN(left) && !double.IsNaN(right) ? left.CompareTo(right) : null;

    private static double? FloatingPoint(DataValue value) => value switch
    {
        DataValue.Number number => number.Value.ToDouble(),
        DataValue.Single single => single.Value,
        DataValue.Double number => number.Value,
        _ => null,
    };

    private static int? Compare(DataValue.Moment one, DataValue.Moment other)
    {
        var isSure = one.OffsetMinutes is null == other.OffsetMinutes is null || Math.Abs(one.Ticks - other.Ticks) > Fuzziness;
        return one.Kind == other.Kind && isSure ? one.Ticks.CompareTo(other.Ticks) : null;
    }

    // .NET's ordinal order is that of UTF-16, which puts U+E000 to U+FFFF behind what lies beyond U+FFFF.
    private static int CompareByCodePoint(string one, string other)
    {
        var runes = other.EnumerateRunes();
        foreach (var rune in one.EnumerateRunes())
        {
            if (!runes.MoveNext())
            {
                return 1;
            }

            if (rune != runes.Current)
            {
                return rune.CompareTo(runes.Current);
            }
        }

        return runes.MoveNext() ? -1 : 0;
    }
}
