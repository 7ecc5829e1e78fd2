using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Owl;

/// <summary>
/// <see href="https://www.w3.org/TR/rdf11-mt/#simpleentailment">Simple entailment</see>: whether a graph holds another, whose blank
/// nodes stand for anything.
/// </summary>
internal static class SimpleEntailment
{
    public static bool Holds(ITripleSource graph, RdfGraph conclusion) => Match(graph, [.. conclusion], []);

    private static bool Match(ITripleSource graph, IReadOnlyList<Triple> left, Dictionary<Term, Term> choices)
    {
        if (left.Count == 0)
        {
            return true;
        }

        var next = left.MaxBy(triple => (IsKnown(triple.Subject, choices) ? 1 : 0) + (IsKnown(triple.Object, choices) ? 1 : 0));
        var rest = left.Where(triple => triple != next).ToArray();
        return graph.Match(Known(next.Subject, choices), next.Predicate, Known(next.Object, choices)).ToArray().Any(candidate =>
        {
            var extended = new Dictionary<Term, Term>(choices);
            return Choose(extended, next.Subject, candidate.Subject) && Choose(extended, next.Object, candidate.Object) && Match(graph, rest, extended);
        });
    }

    private static bool IsKnown(Term term, Dictionary<Term, Term> choices) => term is not BlankNode || choices.ContainsKey(term);

    private static Term? Known(Term term, Dictionary<Term, Term> choices) => term is BlankNode ? choices.GetValueOrDefault(term) : term;

    private static bool Choose(Dictionary<Term, Term> choices, Term asked, Term found) =>
        asked is not BlankNode || choices.TryAdd(asked, found) || choices[asked] == found;
}
