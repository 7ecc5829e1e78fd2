using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf;

/// <summary>The questions that are asked of every source of triples.</summary>
public static class TripleSourceQuestions
{
    /// <summary>The objects of the triples with this subject and predicate.</summary>
    public static IEnumerable<Term> Objects(this ITripleSource source, Term subject, Iri predicate) =>
        source.Match(subject, predicate, null).Select(triple => triple.Object);

    /// <summary>The subjects of the triples with this predicate and object.</summary>
    public static IEnumerable<Term> Subjects(this ITripleSource source, Iri predicate, Term obj) =>
        source.Match(null, predicate, obj).Select(triple => triple.Subject);

    /// <summary>The one object of the triples with this subject and predicate, or null when there is none.</summary>
    /// <exception cref="InvalidOperationException">There are several.</exception>
    public static Term? Object(this ITripleSource source, Term subject, Iri predicate)
    {
        Term? found = null;
        foreach (var triple in source.Match(subject, predicate, null))
        {
            found = found is null
                ? triple.Object
                : throw new InvalidOperationException($"{subject} has several values of {predicate}, among them {found} and {triple.Object}; one is expected.");
        }

        return found;
    }

    /// <summary>Whether there is such a triple.</summary>
    public static bool Has(this ITripleSource source, Term? subject, Iri? predicate, Term? obj) => source.Match(subject, predicate, obj).Any();

    /// <summary>The members of an <see href="https://www.w3.org/TR/rdf-schema/#ch_collectionvocab">RDF list</see>, in order.</summary>
    /// <param name="source">Where the list's triples are.</param>
    /// <param name="head">The list's first node; <c>rdf:nil</c> is the empty list.</param>
    /// <exception cref="BrokenListException">A node has not exactly one <c>rdf:first</c> and one <c>rdf:rest</c>, or the list runs in a circle.</exception>
    public static IReadOnlyList<Term> ReadList(this ITripleSource source, Term head)
    {
        var members = new List<Term>();
        var seen = new HashSet<Term>();
        for (var node = head; node != RdfTerms.Nil; node = Only(source, head, node, RdfTerms.Rest))
        {
            if (!seen.Add(node))
            {
                throw new BrokenListException(head, $"it comes back to {node}");
            }

            members.Add(Only(source, head, node, RdfTerms.First));
        }

        return members;
    }

    private static Term Only(ITripleSource source, Term head, Term node, Iri predicate)
    {
        var values = source.Match(node, predicate, null).Take(2).ToArray();
        var name = predicate == RdfTerms.First ? "rdf:first" : "rdf:rest";
        return values.Length switch
        {
            1 => values[0].Object,
            0 => throw new BrokenListException(head, $"{node} has no {name}"),
            _ => throw new BrokenListException(head, $"{node} has more than one {name}"),
        };
    }
}
