namespace KnowledgeGraph.Rdf;

/// <summary>Triples that can be asked by pattern: a graph in memory, or a view of a store.</summary>
public interface ITripleSource
{
    /// <summary>The triples that have the given terms in the given places. No triple is returned twice.</summary>
    /// <param name="subject">The subject, or null for any.</param>
    /// <param name="predicate">The predicate, or null for any.</param>
    /// <param name="obj">The object, or null for any.</param>
    IEnumerable<Triple> Match(Term? subject, Iri? predicate, Term? obj);
}
