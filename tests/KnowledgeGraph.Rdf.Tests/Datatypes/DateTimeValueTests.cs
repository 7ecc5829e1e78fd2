using KnowledgeGraph.Rdf.Datatypes;

namespace KnowledgeGraph.Rdf.Tests.Datatypes;

public sealed class DateTimeValueTests
{
    [Fact]
    public void The_offset_is_kept_for_display_and_does_not_matter_for_equality()
    {
        var zurich = Read("2026-11-20T13:00:00.5+01:00");
        var newYork = Read("2026-11-20T07:00:00.5-05:00");

        Assert.True(zurich == newYork);
        Assert.Equal(zurich.GetHashCode(), newYork.GetHashCode());
        Assert.Equal(TimeSpan.FromHours(1), zurich.Offset);
        Assert.Equal("2026-11-20T13:00:00.5+01:00", zurich.ToStringWithOffset());
        Assert.Equal("2026-11-20T07:00:00.5-05:00", newYork.ToStringWithOffset());
        Assert.Equal("2026-11-20T12:00:00.5Z", newYork.ToString());
        Assert.Equal("2026-11-20T12:00:00Z", Read("2026-11-20T12:00:00Z").ToStringWithOffset());
        Assert.Equal("2026-11-20T12:00:00", Read("2026-11-20T12:00:00").ToStringWithOffset());
    }

    [Fact]
    public void A_time_without_an_offset_is_no_instant()
    {
        Assert.Null(Read("2026-11-20T12:00:00").Offset);
        Assert.True(Read("2026-11-20T12:00:00") != Read("2026-11-20T12:00:00Z"));
        Assert.False(Read("2026-11-20T12:00:00").Equals("2026-11-20T12:00:00"));
    }

    [Fact]
    public void An_instant_is_cut_off_at_the_microsecond()
    {
        var value = DateTimeValue.Of(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.FromHours(2)).AddTicks(19));

        Assert.Equal("2026-11-20T10:00:00.000001Z", value.ToString());
        Assert.Equal(DateTimeKind.Utc, value.Time.Kind);
        Assert.Equal(value, Read("2026-11-20T12:00:00.000001+02:00"));
    }

    private static DateTimeValue Read(string lexical) =>
        DateTimeValue.TryParse(lexical, out var value) ? value : throw new InvalidOperationException($"'{lexical}' could not be read.");
}
