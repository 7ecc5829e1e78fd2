using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Datatypes;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>OWL 2 Profiles <see href="https://www.w3.org/TR/owl2-profiles/#Entities_3">§4.2.1</see>: the datatypes of OWL 2 RL, by IRI.</summary>
internal static class OwlRlDatatypes
{
    public static ImmutableArray<Datatype> All { get; } =
    [
        .. ((Iri[])
        [
            RdfTerms.PlainLiteral, RdfTerms.XmlLiteral, Rdfs.Literal,
            Xsd.Decimal, Xsd.Integer, Xsd.NonNegativeInteger, Xsd.NonPositiveInteger, Xsd.PositiveInteger, Xsd.NegativeInteger,
            Xsd.Long, Xsd.Int, Xsd.Short, Xsd.Byte, Xsd.UnsignedLong, Xsd.UnsignedInt, Xsd.UnsignedShort, Xsd.UnsignedByte,
            Xsd.Float, Xsd.Double,
            Xsd.String, Xsd.NormalizedString, Xsd.Token, Xsd.Language, Xsd.Name, Xsd.NCName, Xsd.NmToken,
            Xsd.Boolean, Xsd.HexBinary, Xsd.Base64Binary, Xsd.AnyUri, Xsd.DateTime, Xsd.DateTimeStamp,
        ]).OrderBy(iri => iri.Value, StringComparer.Ordinal).Select(DatatypeMap.Get),
    ];

    /// <summary>
    /// The value of a literal as OWL tells values apart: instants that are equal and written with different offsets are two
    /// (<see href="https://www.w3.org/TR/owl2-syntax/#Time_Instants">OWL 2, section 4.7</see>). Null where it is unknown.
    /// </summary>
    public static object? IdentityOf(Literal literal) => DatatypeMap.ValueOf(literal) switch
    {
        DateTimeValue time => (time, time.Offset),
        var value => value,
    };
}
