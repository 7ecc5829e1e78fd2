using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>
/// Applies rules to facts until nothing new follows. Each fact is taken once, in order of arrival, and joined with those before it
/// (semi-naive evaluation), so that no derivation is tried twice.
/// </summary>
internal sealed class ForwardChaining
{
    private const int MostContradictions = 200;

    private readonly TermNumbers _terms;
    private readonly FactTable _facts;
    private readonly RuleCompiler _compiler;
    private readonly RuleIndex _index = new();
    private readonly Matcher _matcher;
    private readonly Dictionary<int, List<(PartialRule Rule, Fact Question)>> _led = [];
    private readonly HashSet<string> _reported = [];
    private readonly LiteralReasoning _literals;
    private readonly List<(Rule Rule, int[] Premises)?>? _derivations;
    private readonly int _first;
    private readonly int _rest;
    private readonly int _nil;

    public ForwardChaining(TermNumbers terms, FactTable facts, IEnumerable<Rule> rules, bool recordsDerivations)
    {
        _terms = terms;
        _facts = facts;
        _compiler = new RuleCompiler(terms);
        _matcher = new Matcher(facts, OnMatch);
        _derivations = recordsDerivations ? [.. Enumerable.Repeat<(Rule, int[])?>(null, facts.Count)] : null;
        _first = terms.NumberOf(RdfTerms.First);
        _rest = terms.NumberOf(RdfTerms.Rest);
        _nil = terms.NumberOf(RdfTerms.Nil);
        var all = rules.ToArray();
        _literals = new LiteralReasoning(terms, all.Where(DatatypeRules.AsksForValues).Select(rule => rule.Id).ToHashSet(), Add, Report);
        foreach (var rule in all.Where(rule => !DatatypeRules.AsksForValues(rule)))
        {
            Enter(PartialRule.Of(rule), newest: -1);
        }
    }

    /// <summary>What was found to be impossible; at most 200.</summary>
    public List<(Rule Rule, int[] Premises)> Contradictions { get; } = [];

    /// <summary>How many facts each rule added, by its id.</summary>
    public Dictionary<string, int> Additions { get; } = [];

    /// <summary>Applies the rules until nothing new follows.</summary>
    public void Run()
    {
        for (var place = 0; place < _facts.Count; place++)
        {
            var fact = _facts[place];
            _literals.Enter(fact, place);
            EnterLed(fact, place);
            var (narrow, wide, others) = _index.For(fact);
            MatchFrom(narrow, place);
            MatchFrom(wide, place);
            MatchFrom(others, place);
        }
    }

    /// <summary>The rule and the places of the premises by which a fact was first derived; null for an asserted one.</summary>
    public (Rule Rule, int[] Premises)? DerivationOf(int place) =>
        _derivations?[place];

    // A rule on axioms waits for them; another is ready to be matched, at once with the facts up to the newest one.
    private void Enter(PartialRule rule, int newest)
    {
        if (rule.IsLed)
        {
            var question = _compiler.QuestionOf(rule.When[0]);
            ListAt(question.Predicate).Add((rule, question));
            for (var walk = _facts.Find(question); walk.HasPlace && walk.Place <= newest; walk = walk.Next)
            {
                EnterMatched(rule, question, walk.Place, newest);
            }
        }
        else if (!rule.IsTautology)
        {
            var compiled = _compiler.Compile(rule);
            _index.Add(compiled);
            _matcher.MatchAll(compiled, newest);
        }
    }

    private void EnterLed(Fact fact, int place)
    {
        var rules = _led.GetValueOrDefault(fact.Predicate);
        var count = rules?.Count ?? 0;
        for (var entry = 0; entry < count; entry++)
        {
            EnterMatched(rules![entry].Rule, rules[entry].Question, place, place);
        }
    }

    private void EnterMatched(PartialRule rule, Fact question, int place, int newest)
    {
        var fact = _facts[place];
        if ((question.Subject >= 0 && question.Subject != fact.Subject) || (question.Object >= 0 && question.Object != fact.Object))
        {
            return;
        }

        var matched = rule.Matched(new Triple(_terms[fact.Subject], (Iri)_terms[fact.Predicate], _terms[fact.Object]), place);
        IEnumerable<PartialRule> left = !rule.IsOverList ? [matched] : ReadList(fact.Object) is { Count: > 0 } members ? matched.Over(members) : [];
        foreach (var remaining in left)
        {
            Enter(remaining, newest);
        }
    }

    private List<(PartialRule Rule, Fact Question)> ListAt(int predicate)
    {
        if (!_led.TryGetValue(predicate, out var rules))
        {
            _led.Add(predicate, rules = []);
        }

        return rules;
    }

    // Where equality gives a list node several members or tails, one reading suffices: what follows for one follows for its equals.
    private List<Term>? ReadList(int head)
    {
        var members = new List<Term>();
        for (var node = head; node != _nil; node = ObjectOf(node, _rest))
        {
            var member = node < 0 ? -1 : ObjectOf(node, _first);
            if (member < 0 || members.Count > _facts.Count)
            {
                return null;
            }

            members.Add(_terms[member]);
        }

        return members;
    }

    private int ObjectOf(int subject, int predicate)
    {
        var walk = _facts.Find(new Fact(subject, predicate, -1));
        return walk.HasPlace ? _facts[walk.Place].Object : -1;
    }

    // Rules that are entered meanwhile have been matched with this fact already.
    private void MatchFrom(List<RuleIndex.Entry> entries, int place)
    {
        var count = entries.Count;
        for (var entry = 0; entry < count; entry++)
        {
            _matcher.MatchFrom(entries[entry].Rule, entries[entry].Place, place);
        }
    }

    private void OnMatch(CompiledRule rule, int[] bindings, int[] premises)
    {
        if (rule.Origin.IsContradiction)
        {
            Report(rule.Origin, PremisesOf(rule, premises));
            return;
        }

        foreach (var pattern in rule.Head)
        {
            var fact = new Fact(Value(pattern.Subject, bindings), Value(pattern.Predicate, bindings), Value(pattern.Object, bindings));
            if (_facts.PlaceOf(fact) < 0)
            {
                Add(rule.Origin, fact, _derivations is null ? [] : PremisesOf(rule, premises));
            }
        }
    }

    private void Add(Rule rule, Fact fact, int[] premises)
    {
        if (_terms[fact.Predicate] is Iri && _facts.Add(fact))
        {
            Additions[rule.Id] = Additions.GetValueOrDefault(rule.Id) + 1;
            _derivations?.Add((rule, premises));
        }
    }

    private void Report(Rule rule, int[] premises)
    {
        if (Contradictions.Count < MostContradictions && _reported.Add($"{rule.Id} {string.Join(' ', premises.Order())}"))
        {
            Contradictions.Add((rule, premises));
        }
    }

    private static int[] PremisesOf(CompiledRule rule, int[] premises)
    {
        var matched = premises.AsSpan(0, rule.Body.Length);
        return rule.Axioms.Length == 0 ? matched.ToArray() : [.. rule.Axioms, .. matched];
    }

    private static int Value(int slot, int[] bindings) => slot >= 0 ? slot : bindings[-1 - slot];
}
