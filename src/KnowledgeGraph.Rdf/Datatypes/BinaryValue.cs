namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary>Bytes; those of <c>xsd:hexBinary</c> and <c>xsd:base64Binary</c> are different values.</summary>
/// <param name="Digits">The bytes, two hexadecimal digits each, in capitals.</param>
/// <param name="Datatype">Which of the two datatypes.</param>
internal sealed record BinaryValue(string Digits, Iri Datatype);
