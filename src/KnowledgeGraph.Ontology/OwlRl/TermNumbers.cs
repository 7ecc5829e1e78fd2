using System.Runtime.InteropServices;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>Gives each term a number, from 0 on.</summary>
internal sealed class TermNumbers
{
    private readonly Dictionary<Term, int> numbers = [];
    private readonly List<Term> terms = [];

    public int Count => terms.Count;

    public Term this[int number] => terms[number];

    /// <summary>The term's number, a new one if it has none.</summary>
    public int NumberOf(Term term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var known);
        if (!known)
        {
            number = terms.Count;
            terms.Add(term);
        }

        return number;
    }

    public bool TryFind(Term term, out int number) => numbers.TryGetValue(term, out number);
}
