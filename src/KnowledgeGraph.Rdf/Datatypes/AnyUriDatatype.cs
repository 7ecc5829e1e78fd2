using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>xsd:anyURI</c>: absolute IRIs and relative references, which are compared character by character.</summary>
internal sealed class AnyUriDatatype() : Datatype(Xsd.AnyUri)
{
    public override bool IsWellFormed(string lexical) => !IriReference.HasForbidden(lexical);

    // Not a string: an IRI is no text, and equal to none.
    public override object? ValueOf(string lexical) => IsWellFormed(lexical) ? IriReference.Parse(lexical) : null;

    public override string? Canonical(string lexical) => IsWellFormed(lexical) ? lexical : null;
}
