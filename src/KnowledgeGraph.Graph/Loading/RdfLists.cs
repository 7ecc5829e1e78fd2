using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>RDF lists in a set of triples: a statement about a list is one about its members, the list's own triples are none.</summary>
internal sealed class RdfLists(ITripleSource source)
{
    /// <summary>True for a triple of which a list is made.</summary>
    public static bool IsPart(Triple triple) => triple.Predicate.Equals(RdfTerms.First) || triple.Predicate.Equals(RdfTerms.Rest);

    /// <summary>The members, in order, if the term is a list; else null.</summary>
    /// <exception cref="BrokenListException">It begins like a list and doesn't go on like one.</exception>
    public IReadOnlyList<Term>? MembersOf(Term term) =>
        term.Equals(RdfTerms.Nil) || (term is not Literal && source.Has(term, RdfTerms.First, null)) ? source.ReadList(term) : null;
}
