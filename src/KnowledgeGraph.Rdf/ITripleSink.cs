namespace KnowledgeGraph.Rdf;

/// <summary>Receives what a reader finds in a document, in the document's order.</summary>
public interface ITripleSink
{
    /// <summary>A triple was read.</summary>
    /// <param name="triple">The triple; a document may state one several times.</param>
    /// <param name="position">Where its parts stand. Valid during the call.</param>
    void Triple(Triple triple, in TriplePosition position);

    /// <summary>A prefix was declared, possibly anew.</summary>
    /// <param name="prefix">The prefix without its colon.</param>
    /// <param name="namespaceIri">What it stands for from here on.</param>
    void Prefix(string prefix, Iri namespaceIri)
    {
    }

    /// <summary>A base IRI was declared.</summary>
    /// <param name="baseIri">What relative references are resolved against from here on.</param>
    void Base(Iri baseIri)
    {
    }
}
