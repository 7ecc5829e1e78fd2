namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary>
/// The lexical form that XML Schema's dates and times share
/// (<see href="https://www.w3.org/TR/xmlschema11-2/#vp-dateTimeLexRep">XML Schema 1.1, part 2, section 3.3.7.2</see>), of which
/// <c>xsd:date</c> and <c>xsd:time</c> have a part each.
/// </summary>
/// <param name="Day">The day; the calendar's first where none is written.</param>
/// <param name="TimeOfDay">From 0 to 24 hours; 24 hours stand for the day's end.</param>
/// <param name="Offset">The offset from UTC; null where none is written.</param>
internal readonly record struct MomentForm(DateOnly Day, TimeSpan TimeOfDay, TimeSpan? Offset)
{
    private const int MostFractionDigits = 6;

    /// <summary>Reads a text to its end.</summary>
    public static DateTimeFault Read(ReadOnlySpan<char> text, bool hasDay, bool hasTime, out MomentForm form)
    {
        var rest = text;
        var day = DateOnly.MinValue;
        var time = TimeSpan.Zero;
        var fault = hasDay ? ReadDay(ref rest, out day) : DateTimeFault.None;
        if (hasTime && fault != DateTimeFault.Form)
        {
            fault = !hasDay || Take(ref rest, 'T') ? Worse(fault, ReadTime(ref rest, out time)) : DateTimeFault.Form;
        }

        TimeSpan? offset = null;
        fault = fault == DateTimeFault.Form ? fault : Worse(fault, ReadOffset(ref rest, out offset));
        form = new MomentForm(day, time, offset);
        return rest.IsEmpty ? fault : DateTimeFault.Form;
    }

    /// <summary>Whether a text with that fault is a lexical form all the same.</summary>
    public static bool IsWellFormed(DateTimeFault fault) => fault is DateTimeFault.None or DateTimeFault.Calendar or DateTimeFault.Precision;

    // What makes a text ill-formed weighs more than what is only beyond the values here.
    private static DateTimeFault Worse(DateTimeFault first, DateTimeFault second) =>
        second == DateTimeFault.None || (first != DateTimeFault.None && first < second) ? first : second;

    private static DateTimeFault ReadDay(ref ReadOnlySpan<char> rest, out DateOnly day)
    {
        day = DateOnly.MinValue;
        var isBeforeChrist = Take(ref rest, '-');
        var year = TakeDigits(ref rest);
        if (year.Length < 4 || (year.Length > 4 && year[0] == '0')
            || !Take(ref rest, '-') || !TakePair(ref rest, out var month) || !Take(ref rest, '-') || !TakePair(ref rest, out var ofMonth))
        {
            return DateTimeFault.Form;
        }

        // Of a leap year's rule the last four digits decide.
        var lastDigits = Number(year[^4..]);
        if (month is < 1 or > 12 || ofMonth < 1 || ofMonth > DateTime.DaysInMonth((lastDigits % 400) + 400, month))
        {
            return DateTimeFault.Existence;
        }

        if (isBeforeChrist || year.Length > 4 || lastDigits == 0)
        {
            return DateTimeFault.Calendar;
        }

        day = new DateOnly(lastDigits, month, ofMonth);
        return DateTimeFault.None;
    }

    private static DateTimeFault ReadTime(ref ReadOnlySpan<char> rest, out TimeSpan time)
    {
        time = TimeSpan.Zero;
        if (!TakePair(ref rest, out var hour) || !Take(ref rest, ':') || !TakePair(ref rest, out var minute) || !Take(ref rest, ':') || !TakePair(ref rest, out var second))
        {
            return DateTimeFault.Form;
        }

        ReadOnlySpan<char> fraction = [];
        if (Take(ref rest, '.') && (fraction = TakeDigits(ref rest)).IsEmpty)
        {
            return DateTimeFault.Form;
        }

        fraction = fraction.TrimEnd('0');
        time = new TimeSpan(hour, minute, second);
        if (minute > 59 || second > 59 || time > TimeSpan.FromDays(1) || (hour == 24 && !fraction.IsEmpty))
        {
            return DateTimeFault.Existence;
        }

        if (fraction.Length > MostFractionDigits)
        {
            return DateTimeFault.Precision;
        }

        time += TimeSpan.FromTicks(Microseconds(fraction) * TimeSpan.TicksPerMicrosecond);
        return DateTimeFault.None;
    }

    private static DateTimeFault ReadOffset(ref ReadOnlySpan<char> rest, out TimeSpan? offset)
    {
        offset = null;
        if (rest.IsEmpty)
        {
            return DateTimeFault.None;
        }

        if (Take(ref rest, 'Z'))
        {
            offset = TimeSpan.Zero;
            return DateTimeFault.None;
        }

        var isWest = Take(ref rest, '-');
        if (!(isWest || Take(ref rest, '+')) || !TakePair(ref rest, out var hours) || !Take(ref rest, ':') || !TakePair(ref rest, out var minutes))
        {
            return DateTimeFault.Form;
        }

        var size = new TimeSpan(hours, minutes, 0);
        offset = isWest ? -size : size;
        return minutes > 59 || size > TimeSpan.FromHours(14) ? DateTimeFault.Existence : DateTimeFault.None;
    }

    private static bool Take(ref ReadOnlySpan<char> rest, char wanted)
    {
        var isThere = !rest.IsEmpty && rest[0] == wanted;
        rest = isThere ? rest[1..] : rest;
        return isThere;
    }

    private static bool TakePair(ref ReadOnlySpan<char> rest, out int number)
    {
        var isThere = rest.Length >= 2 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]);
        number = isThere ? Number(rest[..2]) : 0;
        rest = isThere ? rest[2..] : rest;
        return isThere;
    }

    private static ReadOnlySpan<char> TakeDigits(scoped ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? rest : rest[..end];
        rest = rest[digits.Length..];
        return digits;
    }

    private static int Microseconds(ReadOnlySpan<char> fraction)
    {
        var number = Number(fraction);
        for (var digit = fraction.Length; digit < MostFractionDigits; digit++)
        {
            number *= 10;
        }

        return number;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
