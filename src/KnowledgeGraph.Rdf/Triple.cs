namespace KnowledgeGraph.Rdf;

/// <summary>An <see href="https://www.w3.org/TR/rdf11-concepts/#section-triples">RDF triple</see>.</summary>
/// <param name="Subject">What is spoken of: an <see cref="Iri"/> or a <see cref="BlankNode"/>. A reasoner's working triples may hold a literal here.</param>
/// <param name="Predicate">The relation.</param>
/// <param name="Object">What the subject is related to.</param>
public readonly record struct Triple(Term Subject, Iri Predicate, Term Object)
{
    /// <summary>The triple as a line of N-Triples, without the line's end.</summary>
    public override string ToString() => $"{Subject} {Predicate} {Object} .";
}
