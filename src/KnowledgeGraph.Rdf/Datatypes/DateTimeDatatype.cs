namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>xsd:dateTime</c>, and <c>xsd:dateTimeStamp</c>, which needs an offset; values are <see cref="DateTimeValue"/>.</summary>
internal sealed class DateTimeDatatype(Iri iri, bool needsOffset) : Datatype(iri)
{
    public override bool IsWellFormed(string lexical) =>
        MomentForm.IsWellFormed(MomentForm.Read(lexical, hasDay: true, hasTime: true, out var form)) && (form.Offset is not null || !needsOffset);

    public override object? ValueOf(string lexical) => IsWellFormed(lexical) && DateTimeValue.TryParse(lexical, out var value) ? value : null;

    public override bool Contains(object value) => value is DateTimeValue time && (time.Offset is not null || !needsOffset);

    public override string? Canonical(string lexical) => ValueOf(lexical)?.ToString();
}
