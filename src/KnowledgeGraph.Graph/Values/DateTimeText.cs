using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Rdf.Datatypes;

namespace KnowledgeGraph.Graph.Values;

/// <summary>xsd:dateTime as text: with an offset, years 1 to 9999, at most six digits of a second's fraction.</summary>
public static class DateTimeText
{
    /// <summary>Reads a date and time; a problem is a sentence with the remedy.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out StoredValue? value, [NotNullWhen(false)] out string? problem)
    {
        var fault = DateTimeValue.Read(text, out var time);
        value = fault == DateTimeFault.None && time.Offset is not null ? StoredValue.OfDateTime(time) : null;
        problem = value is null ? $"\"{text}\" {Problem(fault)}" : null;
        return value is not null;
    }

    private static string Problem(DateTimeFault fault) => fault switch
    {
        DateTimeFault.None => "has no offset from UTC: add Z or, for example, +01:00.",
        DateTimeFault.Existence => "names a day, time or offset that does not exist.",
        DateTimeFault.Calendar => "lies outside the years 1 to 9999, which are kept.",
        DateTimeFault.Precision => "is finer than a microsecond: write at most six digits after the point.",
        _ => "is no date and time: write it like 2026-11-20T12:00:00Z.",
    };
}
