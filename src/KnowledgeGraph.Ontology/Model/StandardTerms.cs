using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>Terms that speak about the ontology and never about its domain.</summary>
internal static class StandardTerms
{
    private static readonly string[] Languages = [RdfTerms.Namespace, Rdfs.Namespace, Owl.Namespace, Xsd.Namespace, Sh.Namespace, Kg.Namespace];

    /// <summary>Whether a term belongs to RDF, RDFS, OWL, XSD, SHACL or to the steering annotations.</summary>
    public static bool IsOfLanguage(Iri iri) => Languages.Any(space => iri.Value.StartsWith(space, StringComparison.Ordinal));

    /// <summary>Whether a term is a datatype of XSD or RDF.</summary>
    public static bool IsDatatype(Iri iri) =>
        iri.Value.StartsWith(Xsd.Namespace, StringComparison.Ordinal) || iri == RdfTerms.LangString || iri == Rdfs.Literal
        || iri == RdfTerms.PlainLiteral || iri == RdfTerms.XmlLiteral || iri == RdfTerms.Html;
}
