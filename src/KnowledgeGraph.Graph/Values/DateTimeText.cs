using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Graph.Values;

/// <summary>xsd:dateTime as text: RFC 3339 with an offset, years 1 to 9999, at most six digits of a second's fraction.</summary>
public static partial class DateTimeText
{
    private const int WidestOffsetMinutes = 14 * 60;

    /// <summary>Reads a date and time; a problem is a sentence with the remedy.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out StoredValue? value, [NotNullWhen(false)] out string? problem)
    {
        value = null;
        problem = null;
        var match = Form().Match(text);
        if (!match.Success)
        {
            problem = $"\"{text}\" is no date and time: write it like 2026-11-20T12:00:00Z.";
        }
        else if (!match.Groups["offset"].Success)
        {
            problem = $"\"{text}\" has no offset from UTC: add Z or, for example, +01:00.";
        }
        else if (match.Groups["fraction"].Value.TrimEnd('0').Length > 6)
        {
            problem = $"\"{text}\" is finer than a microsecond: write at most six digits after the point.";
        }
        else
        {
            value = Read(match);
            problem = value is null ? $"\"{text}\" names a day, time or offset that does not exist." : null;
        }

        return value is not null;
    }

    private static StoredValue? Read(Match match)
    {
        if (!DateTime.TryParseExact(match.Groups["date"].Value, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return null;
        }

        var offset = OffsetOf(match.Groups["offset"].Value);
        var fraction = long.Parse(match.Groups["fraction"].Value.TrimEnd('0').PadRight(6, '0'), CultureInfo.InvariantCulture);
        var instant = ((local.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond) + fraction - (offset * 60_000_000L);
        return Math.Abs(offset) > WidestOffsetMinutes || !IsWithinCalendar(instant) ? null : StoredValue.OfDateTime(instant, (short)offset);
    }

    private static bool IsWithinCalendar(long microseconds) =>
        microseconds <= StoredValue.OpenEnd && microseconds >= (DateTime.MinValue.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    private static int OffsetOf(string text)
    {
        if (text == "Z")
        {
            return 0;
        }

        var minutes = (int.Parse(text.AsSpan(1, 2), CultureInfo.InvariantCulture) * 60) + int.Parse(text.AsSpan(4, 2), CultureInfo.InvariantCulture);
        return text[0] == '-' ? -minutes : minutes;
    }

    [GeneratedRegex(@"\A(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(\.(?<fraction>[0-9]+))?(?<offset>Z|[+-][0-9]{2}:[0-5][0-9])?\z")]
    private static partial Regex Form();
}
