using System.Globalization;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>The service's clock: the system's, the system's moved so that example data is recent, or one that stands (semantics.md, section 3).</summary>
public sealed class ServiceClock : TimeProvider
{
    private readonly TimeProvider _system;
    private readonly TimeSpan _offset;
    private readonly DateTimeOffset? _fixed;

    private ServiceClock(TimeProvider system, TimeSpan offset, DateTimeOffset? fixedTime, string name)
    {
        _system = system;
        _offset = offset;
        _fixed = fixedTime;
        Name = name;
    }

    /// <summary><c>system</c>, <c>example</c>, or the time at which it stands.</summary>
    public string Name { get; }

    /// <summary>The clock that was asked for.</summary>
    /// <param name="wanted"><c>system</c>, <c>example</c> or a time; null: <c>example</c> where the data is an example, else <c>system</c>.</param>
    /// <param name="exampleOffset">What is added to the system's time to get the example's; null where the data is no example.</param>
    /// <param name="system">The system's clock.</param>
    /// <exception cref="FormatException">It is none of these, or the data is no example; the message says what to write.</exception>
    public static ServiceClock Of(string? wanted, TimeSpan? exampleOffset, TimeProvider system)
    {
        switch (wanted)
        {
            case "system":
            case null when exampleOffset is null:
                return new ServiceClock(system, TimeSpan.Zero, null, "system");
            case "example" or null:
                return exampleOffset is { } offset
                    ? new ServiceClock(system, offset, null, "example")
                    : throw new FormatException("The data folder wasn't made from an example, so there is no example clock. Use --clock system, or --fresh.");
            default:
                return DateTimeText.TryParse(wanted, out var time, out var problem)
                    ? new ServiceClock(system, TimeSpan.Zero, time.ToDateTimeOffset(), wanted)
                    : throw new FormatException($"--clock takes system, example or a time: {problem}");
        }
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _fixed ?? _system.GetUtcNow() + _offset;

    /// <summary>The offset between an example's reference time and now, as it is stored.</summary>
    public static string OffsetText(DateTimeOffset reference, DateTimeOffset now) => (reference - now).Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a stored offset; null gives null.</summary>
    public static TimeSpan? ReadOffset(string? text) => text is null ? null : TimeSpan.FromTicks(long.Parse(text, CultureInfo.InvariantCulture));
}
