using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Sources;

/// <summary>Where new individuals are named: <c>kg:individuals</c>, else the namespace of prefix <c>id</c>.</summary>
internal static class IndividualsNamespace
{
    private const string Prefix = "id";
    private const string OfNobody = "urn:individual:";

    public static string Of(OntologySources sources) => sources.Modules.Match(null, Kg.Individuals, null).FirstOrDefault().Object switch
    {
        Iri iri => iri.Value,
        Literal literal => literal.LexicalForm,
        _ => sources.Prefixes.TryGetNamespace(Prefix, out var space) ? space.Value : OfNobody,
    };
}
