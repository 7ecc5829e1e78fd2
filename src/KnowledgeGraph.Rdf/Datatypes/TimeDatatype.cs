using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>xsd:time</c>; values are <see cref="TimeValue"/>.</summary>
internal sealed class TimeDatatype() : Datatype(Xsd.Time)
{
    public override bool IsWellFormed(string lexical) => MomentForm.IsWellFormed(MomentForm.Read(lexical, hasDay: false, hasTime: true, out _));

    public override object? ValueOf(string lexical) => Read(lexical);

    public override bool Contains(object value) => value is TimeValue;

    public override string? Canonical(string lexical) =>
        Read(lexical) is { } value ? DateTimeValue.TimeOfDayText(value.TimeOfDay) + DateTimeValue.OffsetText(value.Offset) : null;

    // 24:00:00 is another way to write midnight.
    private static TimeValue? Read(string lexical) => MomentForm.Read(lexical, hasDay: false, hasTime: true, out var form) == DateTimeFault.None
        ? new TimeValue(TimeSpan.FromTicks(form.TimeOfDay.Ticks % TimeSpan.TicksPerDay), form.Offset)
        : null;
}
