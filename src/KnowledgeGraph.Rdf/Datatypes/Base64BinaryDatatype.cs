using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary><c>xsd:base64Binary</c>; values are <see cref="BinaryValue"/>. A single space may stand between any two characters.</summary>
internal sealed class Base64BinaryDatatype() : Datatype(Xsd.Base64Binary)
{
    public override bool IsWellFormed(string lexical) => Bytes(lexical) is not null;

    public override object? ValueOf(string lexical) => Bytes(lexical) is { } bytes ? new BinaryValue(Convert.ToHexString(bytes), Iri) : null;

    public override bool Contains(object value) => value is BinaryValue bytes && bytes.Datatype == Iri;

    public override string? Canonical(string lexical) => Bytes(lexical) is { } bytes ? Convert.ToBase64String(bytes) : null;

    private static byte[]? Bytes(string lexical)
    {
        var isSpacedWell = !lexical.StartsWith(' ')
            && !lexical.EndsWith(' ')
            && !lexical.Contains("  ", StringComparison.Ordinal)
            && !lexical.AsSpan().ContainsAny('\t', '\n', '\r');
        var buffer = new byte[lexical.Length];
        return isSpacedWell && Convert.TryFromBase64String(lexical, buffer, out var length) ? buffer[..length] : null;
    }
}
