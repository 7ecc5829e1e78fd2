using System.Runtime.InteropServices;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>Gives each term a number, from 0 on.</summary>
internal sealed class TermNumbers
{
    private readonly Dictionary<Term, int> _numbers = [];
    private readonly List<Term> _terms = [];

    public int Count => _terms.Count;

    public Term this[int number] => _terms[number];

    /// <summary>The term's number, a new one if it has none.</summary>
    public int NumberOf(Term term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, term, out var known);
        if (!known)
        {
            number = _terms.Count;
            _terms.Add(term);
        }

        return number;
    }

    public bool TryFind(Term term, out int number) => _numbers.TryGetValue(term, out number);
}
