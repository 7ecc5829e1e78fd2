namespace KnowledgeGraph.Api.Types;

/// <summary>Kinds of literal values as GraphQL shows them.</summary>
public enum ScalarKind
{
    /// <summary>xsd:string, and every datatype that is kept by its text.</summary>
    String,

    /// <summary>xsd:boolean.</summary>
    Boolean,

    /// <summary>xsd:integer: 32 bits.</summary>
    Int,

    /// <summary>xsd:long: a JSON number up to 2^53, else a string.</summary>
    Long,

    /// <summary>xsd:decimal: an exact JSON string.</summary>
    Decimal,

    /// <summary>xsd:double.</summary>
    Float,

    /// <summary>xsd:dateTime with its offset.</summary>
    DateTime,

    /// <summary>xsd:anyURI.</summary>
    Iri,

    /// <summary>rdf:langString: an object of value and language.</summary>
    LangString,
}
