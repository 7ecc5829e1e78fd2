using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary>
/// A date with a time of day, to the microsecond, from year 1 to 9999: the value of <c>xsd:dateTime</c>. With an offset it is an instant,
/// and equal to every writing of that instant; without one it is a time at an unknown place.
/// </summary>
public readonly struct DateTimeValue : IEquatable<DateTimeValue>
{
    private const string LocalForm = "yyyy-MM-dd'T'HH:mm:ss.FFFFFF";

    private static readonly TimeSpan WidestOffset = TimeSpan.FromHours(14);

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
        return lexical is not null && Read(lexical, out value) == DateTimeFault.None;
    }

    /// <summary>Reads a lexical form of <c>xsd:dateTime</c>.</summary>
    /// <returns>Why the text stands for no value here; <see cref="DateTimeFault.None"/> when it does.</returns>
    public static DateTimeFault Read(string lexical, out DateTimeValue value)
    {
        ArgumentNullException.ThrowIfNull(lexical);
        value = default;
        var fault = MomentForm.Read(lexical, hasDay: true, hasTime: true, out var form);
        if (fault != DateTimeFault.None)
        {
            return fault;
        }

        var ticks = form.Day.ToDateTime(default).Ticks + form.TimeOfDay.Ticks - form.Offset.GetValueOrDefault().Ticks;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return DateTimeFault.Calendar;
        }

        value = new DateTimeValue(new DateTime(ticks, form.Offset is null ? DateTimeKind.Unspecified : DateTimeKind.Utc), form.Offset);
        return DateTimeFault.None;
    }

    /// <summary>Compares two times.</summary>
    /// <returns>Null when one has an offset, the other has none, and they are within 14 hours of one another: either may be the earlier.</returns>
    public int? CompareWith(DateTimeValue other) => CompareInstants(Time.Ticks, Offset, other.Time.Ticks, other.Offset);

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

        return (Time + offset).ToString(LocalForm, CultureInfo.InvariantCulture) + OffsetText(offset);
    }

    /// <summary>Compares local times of places with the given offsets.</summary>
    internal static int? Compare(long ticks, TimeSpan? offset, long otherTicks, TimeSpan? otherOffset) =>
        CompareInstants(ticks - offset.GetValueOrDefault().Ticks, offset, otherTicks - otherOffset.GetValueOrDefault().Ticks, otherOffset);

    /// <summary>How an offset is written: <c>Z</c>, <c>+hh:mm</c>, <c>-hh:mm</c>, or nothing where there is none.</summary>
    internal static string OffsetText(TimeSpan? offset) => offset switch
    {
        null => "",
        { Ticks: 0 } => "Z",
        { Ticks: < 0 } west => west.ToString(@"\-hh\:mm", CultureInfo.InvariantCulture),
        { } east => east.ToString(@"\+hh\:mm", CultureInfo.InvariantCulture),
    };

    /// <summary>How a time of day is written, without needless zeros.</summary>
    internal static string TimeOfDayText(TimeSpan timeOfDay) => DateTime.MinValue.Add(timeOfDay).ToString("HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture);

    private static int? CompareInstants(long ticks, TimeSpan? offset, long otherTicks, TimeSpan? otherOffset) =>
        offset.HasValue == otherOffset.HasValue || Math.Abs(ticks - otherTicks) > WidestOffset.Ticks ? ticks.CompareTo(otherTicks) : null;
}
