using System.Globalization;

namespace KnowledgeGraph.Graph.Values;

/// <summary>Writes a dateTime as it is shown: in the offset that it was written with, without zeros at the end of the fraction.</summary>
public static class DateTimeDisplay
{
    /// <summary>Most characters of a dateTime.</summary>
    public const int Longest = 32;

    private const int FractionDigits = 6;

    /// <summary>Writes a dateTime and gives the number of characters.</summary>
    /// <param name="value">A value of kind <see cref="ValueKind.DateTime"/>.</param>
    /// <param name="into">Has room for <see cref="Longest"/> characters.</param>
    public static int Write(StoredValue value, Span<char> into)
    {
        ArgumentNullException.ThrowIfNull(value);
        var time = value.ToDateTimeOffset().DateTime;
        time.TryFormat(into, out var length, "s", CultureInfo.InvariantCulture);
        length += WriteFraction((int)(time.Ticks % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond), into[length..]);
        return length + WriteOffset(value.OffsetMinutes, into[length..]);
    }

    private static int WriteFraction(int microseconds, Span<char> into)
    {
        if (microseconds == 0)
        {
            return 0;
        }

        into[0] = '.';
        microseconds.TryFormat(into[1..], out _, "D6", CultureInfo.InvariantCulture);
        return into[..(FractionDigits + 1)].TrimEnd('0').Length;
    }

    private static int WriteOffset(int minutes, Span<char> into)
    {
        if (minutes == 0)
        {
            into[0] = 'Z';
            return 1;
        }

        var (hours, rest) = Math.DivRem(Math.Abs(minutes), 60);
        into[0] = minutes < 0 ? '-' : '+';
        hours.TryFormat(into[1..], out _, "D2", CultureInfo.InvariantCulture);
        into[3] = ':';
        rest.TryFormat(into[4..], out _, "D2", CultureInfo.InvariantCulture);
        return 6;
    }
}
