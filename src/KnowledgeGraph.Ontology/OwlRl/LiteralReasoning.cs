using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Datatypes;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>
/// Applies the rules of Table 8 that ask for the value of a literal. That two literals differ is said only of those that something is
/// stated to be the same as: the others differ in the square of their number, and nothing follows from it.
/// </summary>
internal sealed class LiteralReasoning
{
    private readonly TermNumbers _terms;
    private readonly IReadOnlySet<string> _rules;
    private readonly Action<Rule, Fact, int[]> _onDerived;
    private readonly Action<Rule, int[]> _onContradiction;
    private readonly HashSet<int> _seen = [];
    private readonly Dictionary<object, List<int>> _byValue = [];
    private readonly HashSet<int> _equated = [];
    private readonly int _type;
    private readonly int _sameAs;
    private readonly int _differentFrom;

    /// <summary>Reasoning by some of the rules.</summary>
    /// <param name="terms">The numbers of terms.</param>
    /// <param name="rules">Ids of the rules to apply.</param>
    /// <param name="onDerived">Takes a conclusion with its rule and the places of its premises.</param>
    /// <param name="onContradiction">Takes a contradiction likewise.</param>
    public LiteralReasoning(TermNumbers terms, IReadOnlySet<string> rules, Action<Rule, Fact, int[]> onDerived, Action<Rule, int[]> onContradiction)
    {
        _terms = terms;
        _rules = rules;
        _onDerived = onDerived;
        _onContradiction = onContradiction;
        _type = terms.NumberOf(RdfTerms.Type);
        _sameAs = terms.NumberOf(Owl.SameAs);
        _differentFrom = terms.NumberOf(Owl.DifferentFrom);
    }

    /// <summary>Takes in the next fact.</summary>
    public void Enter(Fact fact, int place)
    {
        EnterLiteral(fact.Subject);
        EnterLiteral(fact.Object);
        if (fact.Predicate == _sameAs && fact.Subject != fact.Object)
        {
            EnterEquated(fact.Subject);
            EnterEquated(fact.Object);
        }

        if (fact.Predicate == _type && _rules.Contains(DatatypeRules.NotOfType.Id))
        {
            CheckType(fact, place);
        }
    }

    private void EnterLiteral(int number)
    {
        if (_terms[number] is not Literal literal || !_seen.Add(number) || DatatypeMap.ValueOf(literal) is not { } value)
        {
            return;
        }

        if (_rules.Contains(DatatypeRules.TypeOfLiteral.Id))
        {
            foreach (var datatype in OwlRlDatatypes.All.Where(datatype => datatype.Contains(value)))
            {
                _onDerived(DatatypeRules.TypeOfLiteral, new Fact(number, _type, _terms.NumberOf(datatype.Iri)), []);
            }
        }

        if (_rules.Contains(DatatypeRules.SameValue.Id))
        {
            Equate(number, OwlRlDatatypes.IdentityOf(literal)!);
        }
    }

    private void Equate(int number, object value)
    {
        if (!_byValue.TryGetValue(value, out var same))
        {
            _byValue.Add(value, same = []);
        }

        foreach (var other in same)
        {
            _onDerived(DatatypeRules.SameValue, new Fact(number, _sameAs, other), []);
            _onDerived(DatatypeRules.SameValue, new Fact(other, _sameAs, number), []);
        }

        same.Add(number);
    }

    private void EnterEquated(int number)
    {
        if (!_rules.Contains(DatatypeRules.OtherValue.Id) || IdentityOf(number) is not { } value || !_equated.Add(number))
        {
            return;
        }

        foreach (var other in _equated.Where(other => !value.Equals(IdentityOf(other))))
        {
            _onDerived(DatatypeRules.OtherValue, new Fact(number, _differentFrom, other), []);
            _onDerived(DatatypeRules.OtherValue, new Fact(other, _differentFrom, number), []);
        }
    }

    private object? IdentityOf(int number) => _terms[number] is Literal literal ? OwlRlDatatypes.IdentityOf(literal) : null;

    private void CheckType(Fact fact, int place)
    {
        if (_terms[fact.Subject] is Literal literal && _terms[fact.Object] is Iri iri && DatatypeMap.TryGet(iri, out var datatype)
            && !(DatatypeMap.ValueOf(literal) is { } value ? datatype.Contains(value) : DatatypeMap.IsWellFormed(literal)))
        {
            _onContradiction(DatatypeRules.NotOfType, [place]);
        }
    }
}
