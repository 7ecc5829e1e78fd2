using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>xsd:hexBinary</c>; values are <see cref="BinaryValue"/>.</summary>
internal sealed class HexBinaryDatatype() : Datatype(Xsd.HexBinary)
{
    public override bool IsWellFormed(string lexical) => lexical.Length % 2 == 0 && lexical.All(char.IsAsciiHexDigit);

    public override object? ValueOf(string lexical) => IsWellFormed(lexical) ? new BinaryValue(lexical.ToUpperInvariant(), Iri) : null;

    public override bool Contains(object value) => value is BinaryValue bytes && bytes.Datatype == Iri;

    public override string? Canonical(string lexical) => IsWellFormed(lexical) ? lexical.ToUpperInvariant() : null;
}
