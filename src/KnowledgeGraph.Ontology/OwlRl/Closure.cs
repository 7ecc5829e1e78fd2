using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>
/// A set of triples with everything that follows from it by the rules of
/// <see href="https://www.w3.org/TR/owl2-profiles/#Reasoning_in_OWL_2_RL_and_RDF_Graphs_using_Rules">OWL 2 Profiles §4.3</see>.
/// </summary>
public sealed class Closure : ITripleSource
{
    private readonly TermNumbers _terms = new();
    private readonly FactTable _facts = new();
    private readonly ForwardChaining _chaining;

    private Closure(IEnumerable<Triple> asserted, ClosureOptions options)
    {
        foreach (var (subject, predicate, obj) in asserted)
        {
            _facts.Add(new Fact(_terms.NumberOf(subject), _terms.NumberOf(predicate), _terms.NumberOf(obj)));
        }

        AssertedCount = _facts.Count;
        _chaining = new ForwardChaining(_terms, _facts, RuleTables.For(options), options.RecordsDerivations);
        _chaining.Run();
        Contradictions = [.. _chaining.Contradictions.Select(found => new Contradiction(found.Rule.Id, [.. found.Premises.Select(TripleAt)]))];
    }

    /// <summary>The number of triples that were given.</summary>
    public int AssertedCount { get; }

    /// <summary>The number of triples, given and derived.</summary>
    public int Count => _facts.Count;

    /// <summary>What can't all be true, in the order in which it was found; at most 200.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; }

    /// <summary>How many triples each rule was the first to derive, by the rule's id.</summary>
    public IReadOnlyDictionary<string, int> CountByRule => _chaining.Additions;

    /// <summary>The derived triples, in the order in which they were derived.</summary>
    public IEnumerable<Triple> Inferred => Enumerable.Range(AssertedCount, Count - AssertedCount).Select(TripleAt);

    /// <summary>Closes a set of triples.</summary>
    /// <param name="asserted">The triples; they are copied.</param>
    /// <param name="options">Which rules to go by; null: every rule.</param>
    public static Closure Of(ITripleSource asserted, ClosureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(asserted);
        return OfTriples(asserted.Match(null, null, null), options);
    }

    internal static Closure OfTriples(IEnumerable<Triple> asserted, ClosureOptions? options = null) => new(asserted, options ?? ClosureOptions.Complete);

    /// <summary>Whether a triple is given or derived.</summary>
    public bool Contains(Triple triple) => PlaceOf(triple) >= 0;

    /// <inheritdoc/>
    public IEnumerable<Triple> Match(Term? subject, Iri? predicate, Term? obj)
    {
        if (!TryNumber(subject, out var s) || !TryNumber(predicate, out var p) || !TryNumber(obj, out var o))
        {
            yield break;
        }

        for (var walk = _facts.Find(new Fact(s, p, o)); walk.HasPlace; walk = walk.Next)
        {
            var fact = _facts[walk.Place];
            if ((s < 0 || s == fact.Subject) && (p < 0 || p == fact.Predicate) && (o < 0 || o == fact.Object))
            {
                yield return TripleAt(walk.Place);
            }
        }
    }

    /// <summary>How a triple was derived first; null if it was given or is not there, and always without <see cref="ClosureOptions.RecordsDerivations"/>.</summary>
    public Derivation? DerivationOf(Triple triple)
    {
        var place = PlaceOf(triple);
        return place >= 0 && _chaining.DerivationOf(place) is var (rule, premises)
            ? new Derivation(triple, rule.Id, [.. premises.Select(TripleAt)])
            : null;
    }

    /// <summary>The derivations that a triple rests on, its own first, each once; empty if it was given or is not there.</summary>
    public IReadOnlyList<Derivation> ProofOf(Triple triple)
    {
        var proof = new List<Derivation>();
        var seen = new HashSet<Triple> { triple };
        var pending = new Queue<Triple>([triple]);
        while (pending.TryDequeue(out var conclusion))
        {
            if (DerivationOf(conclusion) is { } derivation)
            {
                proof.Add(derivation);
                derivation.Premises.Where(seen.Add).ToList().ForEach(pending.Enqueue);
            }
        }

        return proof;
    }

    private int PlaceOf(Triple triple) =>
        TryNumber(triple.Subject, out var s) && TryNumber(triple.Predicate, out var p) && TryNumber(triple.Object, out var o)
            ? _facts.PlaceOf(new Fact(s, p, o))
            : -1;

    private bool TryNumber(Term? term, out int number)
    {
        number = -1;
        return term is null || _terms.TryFind(term, out number);
    }

    private Triple TripleAt(int place)
    {
        var fact = _facts[place];
        return new Triple(_terms[fact.Subject], (Iri)_terms[fact.Predicate], _terms[fact.Object]);
    }
}
