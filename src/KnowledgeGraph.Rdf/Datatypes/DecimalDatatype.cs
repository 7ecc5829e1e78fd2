using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>xsd:decimal</c>; values are <see cref="DecimalValue"/>.</summary>
internal sealed class DecimalDatatype() : Datatype(Xsd.Decimal)
{
    public override bool IsWellFormed(string lexical) => DecimalValue.IsWellFormed(lexical);

    public override object? ValueOf(string lexical) => DecimalValue.TryParse(lexical, out var value) ? value : null;

    public override bool Contains(object value) => value is DecimalValue;

    public override string? Canonical(string lexical) => DecimalValue.TryParse(lexical, out var value) ? value.ToString() : null;
}
