using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Sources;

/// <summary>Takes in what one document says.</summary>
internal sealed class DocumentSink(OntologyDocument document, RdfGraph asserted, RdfGraph? modules, SourceMap places, PrefixCollector prefixes) : ITripleSink
{
    public void Triple(Triple triple, in TriplePosition position)
    {
        asserted.Add(triple);
        modules?.Add(triple);
        places.Add(triple, At(position.Subject), At(position.Predicate));
    }

    public void Prefix(string prefix, Iri namespaceIri) => prefixes.Add(prefix, namespaceIri, document);

    private SourceReference At(SourcePosition position) => new(document.Name, position.Line, position.Column);
}
