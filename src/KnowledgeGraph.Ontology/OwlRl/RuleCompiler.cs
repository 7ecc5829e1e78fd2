using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>Turns rules of the tables into numbers, and writes out their list conditions for a list that is known.</summary>
internal sealed class RuleCompiler(TermNumbers terms)
{
    /// <summary>A rule without a list.</summary>
    public CompiledRule Compile(Rule rule) => Compile(rule, rule.When, rule.Then, axiom: -1);

    /// <summary>What a rule over a list says of one list.</summary>
    /// <param name="rule">The rule; its first pattern binds the list.</param>
    /// <param name="subject">The subject of the triple that leads to the list.</param>
    /// <param name="members">The list's members, one or more.</param>
    /// <param name="axiom">The place of that triple.</param>
    public IEnumerable<CompiledRule> Compile(Rule rule, Term subject, IReadOnlyList<Term> members, int axiom)
    {
        var variable = rule.When[0].Subject;
        var given = rule.When.Skip(1).Select(pattern => pattern.With(variable, subject)).ToArray();
        var then = rule.Then.Select(pattern => pattern.With(variable, subject)).ToArray();
        return rule.List switch
        {
            ListCondition.AnyMember => members.Distinct().Select(member => Compile(rule, Put(given, member), Put(then, member), axiom)),
            ListCondition.AnyTwoMembers => TwoOf(members).Select(two => Compile(rule, Put(given, two.First, two.Second), Put(then, two.First, two.Second), axiom)),
            ListCondition.EveryMember every => [Compile(rule, [.. given, .. ForEvery(every, members)], then, axiom)],
            ListCondition.Chain chain => [Compile(rule, [.. given, .. Along(chain, members)], then, axiom)],
            _ => throw new InvalidOperationException($"The rule {rule.Id} says nothing of a list."),
        };
    }

    private static IEnumerable<(Term First, Term Second)> TwoOf(IReadOnlyList<Term> members) =>
        from first in Enumerable.Range(0, members.Count)
        from second in Enumerable.Range(first + 1, members.Count - first - 1)
        select (members[first], members[second]);

    private static Pattern[] Put(Pattern[] patterns, Term member) => [.. patterns.Select(pattern => pattern.With(Variables.member, member))];

    private static Pattern[] Put(Pattern[] patterns, Term member, Term other) =>
        [.. Put(patterns, member).Select(pattern => pattern.With(Variables.other, other))];

    private static IEnumerable<Pattern> ForEvery(ListCondition.EveryMember every, IReadOnlyList<Term> members) =>
        members.SelectMany((member, place) => every.Patterns.Select(pattern => pattern.With(Variables.member, member).With(Variables.u, Slot.Of($"u{place}"))));

    private static IEnumerable<Pattern> Along(ListCondition.Chain chain, IReadOnlyList<Term> properties)
    {
        Slot Stop(int place) => place == 0 ? chain.From : place == properties.Count ? chain.To : Slot.Of($"u{place}");
        return properties.Select((property, place) => new Pattern(Stop(place), property, Stop(place + 1)));
    }

    private CompiledRule Compile(Rule rule, IReadOnlyList<Pattern> when, IReadOnlyList<Pattern> then, int axiom)
    {
        var variables = new Dictionary<string, int>();
        Fact[] body = [.. when.Select(pattern => Number(pattern, variables))];
        Fact[] head = [.. then.Select(pattern => Number(pattern, variables))];
        return new CompiledRule(rule, body, head, variables.Count, axiom);
    }

    private Fact Number(Pattern pattern, Dictionary<string, int> variables) =>
        new(Number(pattern.Subject, variables), Number(pattern.Predicate, variables), Number(pattern.Object, variables));

    private int Number(Slot slot, Dictionary<string, int> variables)
    {
        if (slot.Constant is { } term)
        {
            return terms.NumberOf(term);
        }

        if (!variables.TryGetValue(slot.Variable!, out var number))
        {
            number = -1 - variables.Count;
            variables.Add(slot.Variable!, number);
        }

        return number;
    }
}
