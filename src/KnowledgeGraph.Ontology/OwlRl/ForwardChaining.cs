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

    private readonly TermNumbers terms;
    private readonly FactTable facts;
    private readonly RuleCompiler compiler;
    private readonly RuleIndex index = new();
    private readonly Matcher matcher;
    private readonly Dictionary<int, List<(PartialRule Rule, Fact Question)>> led = [];
    private readonly HashSet<string> reported = [];
    private readonly LiteralReasoning literals;
    private readonly List<(Rule Rule, int[] Premises)?>? derivations;
    private readonly int first;
    private readonly int rest;
    private readonly int nil;

    public ForwardChaining(TermNumbers terms, FactTable facts, IEnumerable<Rule> rules, bool recordsDerivations)
    {
        this.terms = terms;
        this.facts = facts;
        compiler = new RuleCompiler(terms);
        matcher = new Matcher(facts, OnMatch);
        derivations = recordsDerivations ? [.. Enumerable.Repeat<(Rule, int[])?>(null, facts.Count)] : null;
        first = terms.NumberOf(RdfTerms.First);
        rest = terms.NumberOf(RdfTerms.Rest);
        nil = terms.NumberOf(RdfTerms.Nil);
        var all = rules.ToArray();
        literals = new LiteralReasoning(terms, all.Where(DatatypeRules.AsksForValues).Select(rule => rule.Id).ToHashSet(), Add, Report);
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
        for (var place = 0; place < facts.Count; place++)
        {
            var fact = facts[place];
            literals.Enter(fact, place);
            EnterLed(fact, place);
            var (narrow, wide, others) = index.For(fact);
            MatchFrom(narrow, place);
            MatchFrom(wide, place);
            MatchFrom(others, place);
        }
    }

    /// <summary>The rule and the places of the premises by which a fact was first derived; null for an asserted one.</summary>
    public (Rule Rule, int[] Premises)? DerivationOf(int place) =>
        derivations?[place];

    // A rule on axioms waits for them; another is ready to be matched, at once with the facts up to the newest one.
    private void Enter(PartialRule rule, int newest)
    {
        if (rule.IsLed)
        {
            var question = compiler.QuestionOf(rule.When[0]);
            ListAt(question.Predicate).Add((rule, question));
            for (var walk = facts.Find(question); walk.HasPlace && walk.Place <= newest; walk = walk.Next)
            {
                EnterMatched(rule, question, walk.Place, newest);
            }
        }
        else if (!rule.IsTautology)
        {
            var compiled = compiler.Compile(rule);
            index.Add(compiled);
            matcher.MatchAll(compiled, newest);
        }
    }

    private void EnterLed(Fact fact, int place)
    {
        var rules = led.GetValueOrDefault(fact.Predicate);
        var count = rules?.Count ?? 0;
        for (var entry = 0; entry < count; entry++)
        {
            EnterMatched(rules![entry].Rule, rules[entry].Question, place, place);
        }
    }

    private void EnterMatched(PartialRule rule, Fact question, int place, int newest)
    {
        var fact = facts[place];
        if ((question.Subject >= 0 && question.Subject != fact.Subject) || (question.Object >= 0 && question.Object != fact.Object))
        {
            return;
        }

        var matched = rule.Matched(new Triple(terms[fact.Subject], (Iri)terms[fact.Predicate], terms[fact.Object]), place);
        IEnumerable<PartialRule> left = !rule.IsOverList ? [matched] : ReadList(fact.Object) is { Count: > 0 } members ? matched.Over(members) : [];
        foreach (var remaining in left)
        {
            Enter(remaining, newest);
        }
    }

    private List<(PartialRule Rule, Fact Question)> ListAt(int predicate)
    {
        if (!led.TryGetValue(predicate, out var rules))
        {
            led.Add(predicate, rules = []);
        }

        return rules;
    }

    // Where equality gives a list node several members or tails, one reading suffices: what follows for one follows for its equals.
    private List<Term>? ReadList(int head)
    {
        var members = new List<Term>();
        for (var node = head; node != nil; node = ObjectOf(node, rest))
        {
            var member = node < 0 ? -1 : ObjectOf(node, first);
            if (member < 0 || members.Count > facts.Count)
            {
                return null;
            }

            members.Add(terms[member]);
        }

        return members;
    }

    private int ObjectOf(int subject, int predicate)
    {
        var walk = facts.Find(new Fact(subject, predicate, -1));
        return walk.HasPlace ? facts[walk.Place].Object : -1;
    }

    // Rules that are entered meanwhile have been matched with this fact already.
    private void MatchFrom(List<RuleIndex.Entry> entries, int place)
    {
        var count = entries.Count;
        for (var entry = 0; entry < count; entry++)
        {
            matcher.MatchFrom(entries[entry].Rule, entries[entry].Place, place);
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
            if (facts.PlaceOf(fact) < 0)
            {
                Add(rule.Origin, fact, derivations is null ? [] : PremisesOf(rule, premises));
            }
        }
    }

    private void Add(Rule rule, Fact fact, int[] premises)
    {
        if (terms[fact.Predicate] is Iri && facts.Add(fact))
        {
            Additions[rule.Id] = Additions.GetValueOrDefault(rule.Id) + 1;
            derivations?.Add((rule, premises));
        }
    }

    private void Report(Rule rule, int[] premises)
    {
        if (Contradictions.Count < MostContradictions && reported.Add($"{rule.Id} {string.Join(' ', premises.Order())}"))
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
