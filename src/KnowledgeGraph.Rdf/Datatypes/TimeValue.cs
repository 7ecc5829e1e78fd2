namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary>A time of day, to the microsecond: the value of <c>xsd:time</c>.</summary>
/// <param name="TimeOfDay">From midnight, less than 24 hours.</param>
/// <param name="Offset">The offset from UTC of the place where it is that time; null where it is unknown.</param>
internal sealed record TimeValue(TimeSpan TimeOfDay, TimeSpan? Offset)
{
    /// <summary>Compares two times of one day, as XML Schema does; null where the order depends on an unknown place.</summary>
    public int? CompareWith(TimeValue other) => DateTimeValue.Compare(TimeOfDay.Ticks, Offset, other.TimeOfDay.Ticks, other.Offset);
}
