using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Tests.Values;

public sealed class DateTimeTextTests
{
    [Theory]
    [InlineData("1970-01-01T00:00:00Z", 0, 0)]
    [InlineData("1970-01-01T00:00:00.1Z", 100_000, 0)]
    [InlineData("1970-01-01T00:00:00.1234560000Z", 123_456, 0)]
    [InlineData("1970-01-01T01:00:00+01:00", 0, 60)]
    [InlineData("1969-12-31T10:00:00-14:00", 0, -840)]
    [InlineData("1970-01-01T14:00:00+14:00", 0, 840)]
    [InlineData("2024-02-28T24:00:00Z", 1_709_164_800_000_000, 0)]
    [InlineData("2024-02-29T00:00:00Z", 1_709_164_800_000_000, 0)]
    [InlineData("0001-01-01T00:00:00Z", -62_135_596_800_000_000, 0)]
    [InlineData("9999-12-31T23:59:59.999999Z", StoredValue.OpenEnd, 0)]
    public void A_date_and_time_is_an_instant_and_an_offset(string text, long microseconds, short offset)
    {
        Assert.True(DateTimeText.TryParse(text, out var value, out var problem));
        Assert.Null(problem);
        Assert.Equal((microseconds, offset), (value.Number, value.OffsetMinutes));
        Assert.Equal(microseconds, StoredValue.MicrosecondsOf(value.ToDateTimeOffset()));
    }

    [Theory]
    [InlineData("2026-11-20", "is no date and time: write it like 2026-11-20T12:00:00Z.")]
    [InlineData("2026-1-1T00:00:00Z", "is no date and time: write it like 2026-11-20T12:00:00Z.")]
    [InlineData(" 2026-11-20T12:00:00Z", "is no date and time: write it like 2026-11-20T12:00:00Z.")]
    [InlineData("2026-11-20T12:00:00.Z", "is no date and time: write it like 2026-11-20T12:00:00Z.")]
    [InlineData("2026-11-20t12:00:00z", "is no date and time: write it like 2026-11-20T12:00:00Z.")]
    [InlineData("12026-11-20T12:00:00Z", "lies outside the years 1 to 9999, which are kept.")]
    [InlineData("2026-11-20T12:00:00+01:60", "names a day, time or offset that does not exist.")]
    [InlineData("2026-11-20T12:00:00", "has no offset from UTC: add Z or, for example, +01:00.")]
    [InlineData("2026-11-20T12:00:00.1234567Z", "is finer than a microsecond: write at most six digits after the point.")]
    [InlineData("2025-02-29T00:00:00Z", "names a day, time or offset that does not exist.")]
    [InlineData("2026-11-20T24:00:01Z", "names a day, time or offset that does not exist.")]
    [InlineData("2026-11-20T12:00:60Z", "names a day, time or offset that does not exist.")]
    [InlineData("2026-11-20T12:00:00+14:01", "names a day, time or offset that does not exist.")]
    [InlineData("0000-01-01T00:00:00Z", "lies outside the years 1 to 9999, which are kept.")]
    [InlineData("0001-01-01T00:00:00+00:01", "lies outside the years 1 to 9999, which are kept.")]
    [InlineData("9999-12-31T23:59:00-00:01", "lies outside the years 1 to 9999, which are kept.")]
    public void What_is_none_is_refused_with_the_remedy(string text, string problem)
    {
        Assert.False(DateTimeText.TryParse(text, out var value, out var found));
        Assert.Null(value);
        Assert.Equal($"\"{text}\" {problem}", found);
    }
}
