namespace KnowledgeGraph.Graph.Values;

/// <summary>How a stored value is kept and compared (semantics.md, section 7).</summary>
public enum ValueKind : byte
{
    /// <summary>xsd:boolean.</summary>
    Boolean,

    /// <summary>xsd:integer and xsd:long: 64 bits.</summary>
    Integer,

    /// <summary>xsd:decimal: a 64-bit integer scaled by the property's <c>kg:scale</c>.</summary>
    Decimal,

    /// <summary>xsd:double: exact, never NaN.</summary>
    Double,

    /// <summary>xsd:dateTime: microseconds since 1970-01-01T00:00:00Z, with the offset kept for display.</summary>
    DateTime,

    /// <summary>xsd:string and every other datatype kept by its text.</summary>
    String,

    /// <summary>rdf:langString.</summary>
    LangString,

    /// <summary>xsd:anyURI.</summary>
    Iri,
}
