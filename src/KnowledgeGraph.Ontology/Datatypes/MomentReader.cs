using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Ontology.Datatypes;

/// <summary>
/// Reads <see href="https://www.w3.org/TR/xmlschema11-2/#dateTime">XSD's dates and times</see>. Years are those of .NET, 1 to 9999;
/// fractions of a second count to seven digits.
/// </summary>
internal static partial class MomentReader
{
    public static DataValue? ReadDateTime(string lexical) => Read(lexical, DateTimeForm(), MomentKind.DateTime);

    public static DataValue? ReadDateTimeStamp(string lexical) =>
        ReadDateTime(lexical) is DataValue.Moment { OffsetMinutes: not null } stamp ? stamp : null;

    public static DataValue? ReadDate(string lexical) => Read(lexical, DateForm(), MomentKind.Date);

    public static DataValue? ReadTime(string lexical) => Read(lexical, TimeForm(), MomentKind.Time);

    private static DataValue.Moment? Read(string lexical, Regex form, MomentKind kind)
    {
        var match = form.Match(lexical);
        if (!match.Success)
        {
            return null;
        }

        var offset = OffsetOf(match.Groups["zone"].Value);
        var day = match.Groups["day"] is { Success: true } written ? DayOf(written.Value) : new DateTime(2000, 1, 1);
        var time = match.Groups["time"] is { Success: true } clock ? TimeOf(clock.Value, match.Groups["fraction"].Value) : TimeSpan.Zero;
        return offset is null or (>= -840 and <= 840) && day is { } start && time is { } ofDay && CanAdd(start, ofDay)
            ? new DataValue.Moment(kind, (start + ofDay).Ticks - ((offset ?? 0) * TimeSpan.TicksPerMinute), offset)
            : null;
    }

    private static bool CanAdd(DateTime start, TimeSpan ofDay) => DateTime.MaxValue - start >= ofDay;

    private static DateTime? DayOf(string written) =>
        DateTime.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // 24:00:00 is the first moment of the next day.
    private static TimeSpan? TimeOf(string written, string fraction)
    {
        var parts = written.Split(':').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var ticks = fraction.Length == 0 ? 0 : long.Parse(fraction.PadRight(7, '0')[..7], CultureInfo.InvariantCulture);
        var time = new TimeSpan(parts[0], parts[1], parts[2]) + TimeSpan.FromTicks(ticks);
        var isInDay = parts is [<= 23, <= 59, <= 59];
        return isInDay || (parts is [24, 0, 0] && fraction.AsSpan().Trim('0').IsEmpty) ? time : null;
    }

    private static int? OffsetOf(string zone)
    {
        if (zone.Length == 0)
        {
            return null;
        }

        if (zone == "Z")
        {
            return 0;
        }

        var minutes = (int.Parse(zone.AsSpan(1, 2), CultureInfo.InvariantCulture) * 60) + int.Parse(zone.AsSpan(4, 2), CultureInfo.InvariantCulture);
        return zone[0] == '-' ? -minutes : minutes;
    }

    [GeneratedRegex(@"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})T(?<time>[0-9]{2}:[0-9]{2}:[0-9]{2})(\.(?<fraction>[0-9]+))?(?<zone>Z|[+-][0-9]{2}:[0-5][0-9])?\z")]
    private static partial Regex DateTimeForm();

    [GeneratedRegex(@"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?<zone>Z|[+-][0-9]{2}:[0-5][0-9])?\z")]
    private static partial Regex DateForm();

    [GeneratedRegex(@"^(?<time>[0-9]{2}:[0-9]{2}:[0-9]{2})(\.(?<fraction>[0-9]+))?(?<zone>Z|[+-][0-9]{2}:[0-5][0-9])?\z")]
    private static partial Regex TimeForm();
}
