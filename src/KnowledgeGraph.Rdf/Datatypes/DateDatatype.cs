using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>xsd:date</c>. Days without an offset, from year 1 to 9999, have a value, a <see cref="DateOnly"/>; others are only found well-formed.</summary>
internal sealed partial class DateDatatype() : Datatype(Xsd.Date)
{
    public override bool IsWellFormed(string lexical)
    {
        var match = LexicalForm().Match(lexical);
        return match.Success
            && int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture)
                <= CalendarDays.InMonth(match.Groups["year"].ValueSpan, int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture));
    }

    public override object? ValueOf(string lexical) =>
        DateOnly.TryParseExact(lexical, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public override string? Canonical(string lexical) => ValueOf(lexical) is null ? null : lexical;

    [GeneratedRegex(
        @"^(?<year>-?([1-9][0-9]{3,}|0[0-9]{3}))-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12][0-9]|3[01])(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LexicalForm();
}
