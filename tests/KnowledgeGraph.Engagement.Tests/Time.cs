using System.Globalization;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Engagement.Tests;

/// <summary>Times as tests write and read them: a day, which means its noon in UTC, or a day and a time of day.</summary>
internal static class Time
{
    public static DateTimeOffset Of(string text) => DateTimeOffset.Parse(
        text.Contains('T', StringComparison.Ordinal) ? text : text + "T12:00:00Z", CultureInfo.InvariantCulture);

    public static string Show(long microseconds) => microseconds == StoredValue.OpenEnd
        ? "open"
        : StoredValue.OfDateTime(microseconds, 0).ToDateTimeOffset() is var time && time.TimeOfDay == TimeSpan.FromHours(12)
            ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
