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
    private readonly Dictionary<int, List<Rule>> listRules = [];
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
            Enter(rule);
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
            EnterListRules(fact, place);
            var (narrow, wide, others) = index.For(fact);
            MatchFrom(narrow, place);
            MatchFrom(wide, place);
            MatchFrom(others, place);
        }
    }

    /// <summary>The rule and the places of the premises by which a fact was first derived; null for an asserted one.</summary>
    public (Rule Rule, int[] Premises)? DerivationOf(int place) =>
        derivations?[place];

    private void Enter(Rule rule)
    {
        if (rule.List is not null)
        {
            var predicate = terms.NumberOf(rule.When[0].Predicate.Constant!);
            listRules.TryAdd(predicate, []);
            listRules[predicate].Add(rule);
            return;
        }

        var compiled = compiler.Compile(rule);
        index.Add(compiled);
        if (compiled.Body.Length == 0)
        {
            OnMatch(compiled, [], []);
        }
    }

    private void EnterListRules(Fact fact, int place)
    {
        if (!listRules.TryGetValue(fact.Predicate, out var rules) || ReadList(fact.Object) is not { Count: > 0 } members)
        {
            return;
        }

        foreach (var compiled in rules.SelectMany(rule => compiler.Compile(rule, terms[fact.Subject], members, place)))
        {
            index.Add(compiled);
            matcher.MatchAll(compiled, place);
        }
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

    // The list may grow while it is walked: a rule over a list can be entered meanwhile.
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
        return rule.Axiom < 0 ? matched.ToArray() : [rule.Axiom, .. matched];
    }

    private static int Value(int slot, int[] bindings) => slot >= 0 ? slot : bindings[-1 - slot];
}
