using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>xsd:anyURI</c>: absolute IRIs and relative references, which are compared character by character.</summary>
internal sealed class AnyUriDatatype() : Datatype(Xsd.AnyUri)
{
    // RFC 3986, section 4.2: the first segment of a relative reference has no colon.
    public override bool IsWellFormed(string lexical) =>
        !IriReference.HasForbidden(lexical)
        && IriReference.Parse(lexical) is var reference
        && (reference is not { Scheme: null, Authority: null } || !reference.Path.Split('/')[0].Contains(':', StringComparison.Ordinal));

    // Not a string: an IRI is no text, and equal to none.
    public override object? ValueOf(string lexical) => IsWellFormed(lexical) ? IriReference.Parse(lexical) : null;

    public override bool Contains(object value) => value is IriReference;

    public override string? Canonical(string lexical) => IsWellFormed(lexical) ? lexical : null;
}
