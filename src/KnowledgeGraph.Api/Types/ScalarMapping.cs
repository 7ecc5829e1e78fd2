using System.Globalization;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Api.Types;

/// <summary>Datatypes of the ontology and the scalars of GraphQL that show them (ontology.md, section 2.1).</summary>
public static class ScalarMapping
{
    /// <summary>The kind of a datatype; text where the datatype is none of those that the service computes with, or none is declared.</summary>
    public static ScalarKind KindOf(Iri? datatype) => datatype switch
    {
        null => ScalarKind.String,
        _ when datatype == Xsd.Boolean => ScalarKind.Boolean,
        _ when datatype == Xsd.Integer => ScalarKind.Int,
        _ when datatype == Xsd.Long => ScalarKind.Long,
        _ when datatype == Xsd.Decimal => ScalarKind.Decimal,
        _ when datatype == Xsd.Double => ScalarKind.Float,
        _ when datatype == Xsd.DateTime => ScalarKind.DateTime,
        _ when datatype == Xsd.AnyUri => ScalarKind.Iri,
        _ when datatype == RdfTerms.LangString => ScalarKind.LangString,
        _ => ScalarKind.String,
    };

    /// <summary>Name of the GraphQL type that shows a kind.</summary>
    public static string TypeNameOf(ScalarKind kind) => kind == ScalarKind.Iri ? "IRI" : kind.ToString();

    /// <summary>The stored value that a value of an argument stands for, as its scalar has read it.</summary>
    /// <param name="value">A value of the C# type of the kind's scalar.</param>
    /// <param name="kind">Kind of the property.</param>
    /// <param name="scale">Decimal digits that the property keeps, 0..9.</param>
    /// <exception cref="FormatException">A decimal has more digits than the property keeps.</exception>
    public static StoredValue ToStored(object value, ScalarKind kind, int scale) => kind switch
    {
        ScalarKind.Boolean => StoredValue.OfBoolean((bool)value),
        ScalarKind.Int => StoredValue.OfInteger((int)value),
        ScalarKind.Long => StoredValue.OfInteger((long)value),
        ScalarKind.Decimal => ValueCodec.Parse(((decimal)value).ToString(CultureInfo.InvariantCulture), Xsd.Decimal, scale),
        ScalarKind.Float => StoredValue.OfDouble((double)value),
        ScalarKind.DateTime => (StoredValue)value,
        ScalarKind.Iri => StoredValue.OfIri(((Iri)value).Value),
        _ => StoredValue.OfString((string)value),
    };
}
