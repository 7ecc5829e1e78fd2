namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary>A day, the value of <c>xsd:date</c>.</summary>
/// <param name="Day">The day, from year 1 to 9999.</param>
/// <param name="Offset">The offset from UTC of the place where it is that day; null where it is unknown.</param>
internal sealed record DateValue(DateOnly Day, TimeSpan? Offset)
{
    /// <summary>Compares the beginnings of two days, as XML Schema does; null where the order depends on an unknown place.</summary>
    public int? CompareWith(DateValue other) =>
        DateTimeValue.Compare(Day.ToDateTime(default).Ticks, Offset, other.Day.ToDateTime(default).Ticks, other.Offset);
}
