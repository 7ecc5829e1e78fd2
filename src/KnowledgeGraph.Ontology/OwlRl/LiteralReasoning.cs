using KnowledgeGraph.Ontology.Datatypes;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>
/// Applies the rules of Table 8 that ask for the value of a literal. That two literals differ is said only of those that something is
/// stated to be the same as: the others differ in the square of their number, and nothing follows from it.
/// </summary>
internal sealed class LiteralReasoning
{
    private readonly TermNumbers terms;
    private readonly IReadOnlySet<string> rules;
    private readonly Action<Rule, Fact, int[]> onDerived;
    private readonly Action<Rule, int[]> onContradiction;
    private readonly HashSet<int> seen = [];
    private readonly Dictionary<DataValue, List<int>> byValue = [];
    private readonly HashSet<int> equated = [];
    private readonly int type;
    private readonly int sameAs;
    private readonly int differentFrom;

    /// <summary>Reasoning by some of the rules.</summary>
    /// <param name="terms">The numbers of terms.</param>
    /// <param name="rules">Ids of the rules to apply.</param>
    /// <param name="onDerived">Takes a conclusion with its rule and the places of its premises.</param>
    /// <param name="onContradiction">Takes a contradiction likewise.</param>
    public LiteralReasoning(TermNumbers terms, IReadOnlySet<string> rules, Action<Rule, Fact, int[]> onDerived, Action<Rule, int[]> onContradiction)
    {
        this.terms = terms;
        this.rules = rules;
        this.onDerived = onDerived;
        this.onContradiction = onContradiction;
        type = terms.NumberOf(RdfTerms.Type);
        sameAs = terms.NumberOf(Owl.SameAs);
        differentFrom = terms.NumberOf(Owl.DifferentFrom);
    }

    /// <summary>Takes in the next fact.</summary>
    public void Enter(Fact fact, int place)
    {
        EnterLiteral(fact.Subject);
        EnterLiteral(fact.Object);
        if (fact.Predicate == sameAs && fact.Subject != fact.Object)
        {
            EnterEquated(fact.Subject);
            EnterEquated(fact.Object);
        }

        if (fact.Predicate == type && rules.Contains(DatatypeRules.NotOfType.Id))
        {
            CheckType(fact, place);
        }
    }

    private void EnterLiteral(int number)
    {
        if (terms[number] is not Literal literal || !seen.Add(number) || DatatypeMap.ValueOf(literal) is not { } value)
        {
            return;
        }

        if (rules.Contains(DatatypeRules.TypeOfLiteral.Id))
        {
            foreach (var datatype in DatatypeMap.OfOwlRl.Where(datatype => datatype.Contains(value)))
            {
                onDerived(DatatypeRules.TypeOfLiteral, new Fact(number, type, terms.NumberOf(datatype.Iri)), []);
            }
        }

        if (rules.Contains(DatatypeRules.SameValue.Id))
        {
            Equate(number, value);
        }
    }

    private void Equate(int number, DataValue value)
    {
        if (!byValue.TryGetValue(value, out var same))
        {
            byValue.Add(value, same = []);
        }

        foreach (var other in same)
        {
            onDerived(DatatypeRules.SameValue, new Fact(number, sameAs, other), []);
            onDerived(DatatypeRules.SameValue, new Fact(other, sameAs, number), []);
        }

        same.Add(number);
    }

    private void EnterEquated(int number)
    {
        if (!rules.Contains(DatatypeRules.OtherValue.Id) || ValueOf(number) is not { } value || !equated.Add(number))
        {
            return;
        }

        foreach (var other in equated.Where(other => !value.Equals(ValueOf(other))))
        {
            onDerived(DatatypeRules.OtherValue, new Fact(number, differentFrom, other), []);
            onDerived(DatatypeRules.OtherValue, new Fact(other, differentFrom, number), []);
        }
    }

    private DataValue? ValueOf(int number) => terms[number] is Literal literal ? DatatypeMap.ValueOf(literal) : null;

    private void CheckType(Fact fact, int place)
    {
        if (terms[fact.Subject] is Literal literal && terms[fact.Object] is Iri iri && DatatypeMap.Find(iri) is { } datatype
            && !(DatatypeMap.ValueOf(literal) is { } value && datatype.Contains(value)))
        {
            onContradiction(DatatypeRules.NotOfType, [place]);
        }
    }
}
