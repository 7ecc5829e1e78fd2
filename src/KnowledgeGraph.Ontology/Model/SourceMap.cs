using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>Where the triples of a set of documents are written.</summary>
public sealed class SourceMap
{
    private readonly Dictionary<Triple, SourceReference> _byTriple = [];
    private readonly Dictionary<Term, SourceReference> _declarations = [];
    private readonly Dictionary<Term, SourceReference> _mentions = [];

    /// <summary>Enters a triple. Of one that is written several times the first place is kept.</summary>
    /// <param name="triple">The triple.</param>
    /// <param name="subject">Where its subject stands.</param>
    /// <param name="predicate">Where its predicate stands: the place of the triple.</param>
    public void Add(Triple triple, SourceReference subject, SourceReference predicate)
    {
        _byTriple.TryAdd(triple, predicate);
        _mentions.TryAdd(triple.Subject, subject);
        if (triple.Predicate == RdfTerms.Type)
        {
            _declarations.TryAdd(triple.Subject, subject);
        }
    }

    /// <summary>Enters a triple at the place of another, from which it differs by the names of nodes.</summary>
    public void Copy(Triple original, Triple renamed)
    {
        if (original != renamed && _byTriple.TryGetValue(original, out var place))
        {
            Add(renamed, _mentions[original.Subject], place);
        }
    }

    /// <summary>The place of a triple, or null if it was not read from a document.</summary>
    public SourceReference? Of(Triple triple) => _byTriple.GetValueOrDefault(triple);

    /// <summary>The place where the term is the subject of an <c>rdf:type</c>, else where it is first a subject, else null.</summary>
    public SourceReference? Of(Term term) => _declarations.GetValueOrDefault(term) ?? _mentions.GetValueOrDefault(term);

    /// <summary>The place of the first triple with that subject and predicate, else that of the subject.</summary>
    public SourceReference? Of(ITripleSource graph, Term subject, Iri predicate) =>
        graph.Match(subject, predicate, null).Select(Of).FirstOrDefault(place => place is not null) ?? Of(subject);
}
