using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>xsd:boolean</c>; values are <see cref="bool"/>.</summary>
internal sealed class BooleanDatatype() : Datatype(Xsd.Boolean)
{
    public override bool IsWellFormed(string lexical) => lexical is "true" or "false" or "1" or "0";

    public override object? ValueOf(string lexical) => IsWellFormed(lexical) ? lexical is "true" or "1" : null;

    public override bool Contains(object value) => value is bool;

    public override string? Canonical(string lexical) => IsWellFormed(lexical) ? lexical is "true" or "1" ? "true" : "false" : null;
}
