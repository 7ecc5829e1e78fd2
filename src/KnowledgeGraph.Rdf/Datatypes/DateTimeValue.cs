using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary>
/// A date with a time of day, to the microsecond, from year 1 to 9999: the value of <c>xsd:dateTime</c>. With an offset it is an instant,
/// and equal to every writing of that instant; without one it is a time at an unknown place.
/// </summary>
public readonly partial struct DateTimeValue : IEquatable<DateTimeValue>
{
    private const string LocalForm = "yyyy-MM-dd'T'HH:mm:ss.FFFFFF";

    private DateTimeValue(DateTime time, TimeSpan? offset)
    {
        Time = time;
        Offset = offset;
    }

    /// <summary>The instant in UTC where there is an <see cref="Offset"/>, else the time as written.</summary>
    public DateTime Time { get; }

    /// <summary>The offset from UTC as written, from -14 to +14 hours; null where none was.</summary>
    public TimeSpan? Offset { get; }

    /// <summary>Whether both are the same instant, or the same time without an offset.</summary>
    public static bool operator ==(DateTimeValue left, DateTimeValue right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(DateTimeValue left, DateTimeValue right) => !left.Equals(right);

    /// <summary>An instant.</summary>
    /// <param name="instant">The instant; what is less than a microsecond is cut off.</param>
    public static DateTimeValue Of(DateTimeOffset instant) =>
        new(new DateTime(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc), instant.Offset);

    /// <summary>Reads a lexical form of <c>xsd:dateTime</c>.</summary>
    /// <returns>False when the text is none, lies outside the years 1 to 9999, or is finer than a microsecond.</returns>
    public static bool TryParse([NotNullWhen(true)] string? lexical, out DateTimeValue value)
    {
        value = default;
        if (lexical is null || !TryMatch(lexical, out var match) || match.Groups["year"].Length != 4 || match.Groups["year"].ValueSpan is "0000")
        {
            return false;
        }

        var fraction = match.Groups["fraction"].ValueSpan.TrimEnd('0');
        if (fraction.Length > 6)
        {
            return false;
        }

        var microseconds = fraction.IsEmpty ? 0 : int.Parse(fraction.ToString().PadRight(6, '0'), CultureInfo.InvariantCulture);
        var time = new DateTime(Number(match, "year"), Number(match, "month"), Number(match, "day"), 0, 0, 0, DateTimeKind.Unspecified);
        var ticks = time.Ticks + TimeOfDay(match).Ticks + (microseconds * TimeSpan.TicksPerMicrosecond);
        var offset = OffsetOf(match.Groups["offset"].ValueSpan);
        ticks -= offset.GetValueOrDefault().Ticks;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeValue(new DateTime(ticks, offset is null ? DateTimeKind.Unspecified : DateTimeKind.Utc), offset);
        return true;
    }

    /// <summary>Compares two times.</summary>
    /// <returns>Null when one has an offset, the other has none, and they are within 14 hours of one another: either may be the earlier.</returns>
    public int? CompareWith(DateTimeValue other)
    {
        var isCertain = Offset.HasValue == other.Offset.HasValue || (Time - other.Time).Duration() > TimeSpan.FromHours(14);
        return isCertain ? Time.CompareTo(other.Time) : null;
    }

    /// <inheritdoc/>
    public bool Equals(DateTimeValue other) => Offset.HasValue == other.Offset.HasValue && Time == other.Time;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateTimeValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Time, Offset.HasValue);

    /// <summary>The canonical lexical form: in UTC where there is an offset, and without needless zeros.</summary>
    public override string ToString() => Time.ToString(Offset is null ? LocalForm : $"{LocalForm}'Z'", CultureInfo.InvariantCulture);

    /// <summary>The lexical form with the offset as written.</summary>
    public string ToStringWithOffset()
    {
        if (Offset is not { } offset || offset == TimeSpan.Zero)
        {
            return ToString();
        }

        var local = (Time + offset).ToString(LocalForm, CultureInfo.InvariantCulture);
        return local + offset.ToString(offset < TimeSpan.Zero ? @"\-hh\:mm" : @"\+hh\:mm", CultureInfo.InvariantCulture);
    }

    internal static bool IsWellFormed(string lexical, bool needsOffset) =>
        TryMatch(lexical, out var match) && (!needsOffset || match.Groups["offset"].Success);

    private static bool TryMatch(string lexical, out Match match)
    {
        match = LexicalForm().Match(lexical);
        return match.Success
            && Number(match, "day") <= CalendarDays.InMonth(match.Groups["year"].ValueSpan, Number(match, "month"))
            && TimeOfDay(match) <= TimeSpan.FromDays(1)
            && (Number(match, "hour") < 24 || match.Groups["fraction"].ValueSpan.TrimEnd('0').IsEmpty);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static TimeSpan TimeOfDay(Match match) => new(Number(match, "hour"), Number(match, "minute"), Number(match, "second"));

    private static TimeSpan? OffsetOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        var size = text is "Z" ? TimeSpan.Zero : TimeSpan.ParseExact(text[1..], @"hh\:mm", CultureInfo.InvariantCulture);
        return text[0] == '-' ? -size : size;
    }

    // XML Schema 1.1, part 2, section 3.3.7.2; hour 24 stands for the day's end.
    [GeneratedRegex(
        @"^(?<year>-?([1-9][0-9]{3,}|0[0-9]{3}))-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12][0-9]|3[01])"
            + @"T(?<hour>[01][0-9]|2[0-4]):(?<minute>[0-5][0-9]):(?<second>[0-5][0-9])(\.(?<fraction>[0-9]+))?"
            + @"(?<offset>Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LexicalForm();
}
