using System.Globalization;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>xsd:date</c>; values are <see cref="DateValue"/>.</summary>
internal sealed class DateDatatype() : Datatype(Xsd.Date)
{
    public override bool IsWellFormed(string lexical) => MomentForm.IsWellFormed(MomentForm.Read(lexical, hasDay: true, hasTime: false, out _));

    public override object? ValueOf(string lexical) => Read(lexical);

    public override bool Contains(object value) => value is DateValue;

    public override string? Canonical(string lexical) =>
        Read(lexical) is { } value ? value.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + DateTimeValue.OffsetText(value.Offset) : null;

    private static DateValue? Read(string lexical) =>
        MomentForm.Read(lexical, hasDay: true, hasTime: false, out var form) == DateTimeFault.None ? new DateValue(form.Day, form.Offset) : null;
}
