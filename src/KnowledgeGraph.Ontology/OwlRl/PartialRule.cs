using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>
/// A rule of which the first patterns, those on axioms, are matched already. What is left speaks of the ontology's own properties, so
/// that a fact meets only the rules that concern its property.
/// </summary>
/// <param name="Origin">The rule of the tables.</param>
/// <param name="When">The patterns that are left to match.</param>
/// <param name="Then">What follows.</param>
/// <param name="Axioms">The places of the facts that were matched.</param>
internal sealed record PartialRule(Rule Origin, ImmutableArray<Pattern> When, ImmutableArray<Pattern> Then, ImmutableArray<int> Axioms)
{
    /// <summary>The rule with nothing matched yet.</summary>
    public static PartialRule Of(Rule rule) => new(rule, rule.When, rule.Then, []);

    /// <summary>
    /// Whether the first pattern is to be matched before the rest is looked at: it leads to a list, or it or another pattern on an axiom
    /// says which property the rest speaks of.
    /// </summary>
    public bool IsLed => When.Length > 0 && When[0].Predicate.Constant is not null && (IsOverList || HasPropertyOfAxiom);

    /// <summary>Whether the first pattern leads to a list.</summary>
    public bool IsOverList => Origin.List is not null && Axioms.IsEmpty;

    /// <summary>Whether the conclusion is among the conditions.</summary>
    public bool IsTautology => !Then.IsEmpty && Then.All(When.Contains);

    private bool HasPropertyOfAxiom
    {
        get
        {
            var properties = When.Concat(Then).Select(pattern => pattern.Predicate.Variable).OfType<string>().ToArray();
            return When
                .Where(pattern => pattern.Predicate.Constant is not null)
                .Any(pattern => properties.Contains(pattern.Subject.Variable) || properties.Contains(pattern.Object.Variable));
        }
    }

    /// <summary>The rule with its first pattern matched by a fact.</summary>
    public PartialRule Matched(Triple fact, int place)
    {
        var (first, rest) = (When[0], When.RemoveAt(0));
        Pattern Bind(Pattern pattern) => pattern.With(first.Subject, fact.Subject).With(first.Object, fact.Object);
        return this with { When = [.. rest.Select(Bind)], Then = [.. Then.Select(Bind)], Axioms = Axioms.Add(place) };
    }

    /// <summary>What a rule over a list says, now that the list is known: one rule, or one for each member or two.</summary>
    public IEnumerable<PartialRule> Over(IReadOnlyList<Term> members) => Origin.List switch
    {
        ListCondition.AnyMember => members.Distinct().Select(member => With(Variables.member, member)),
        ListCondition.AnyTwoMembers => TwoOf(members).Select(two => With(Variables.member, two.First).With(Variables.other, two.Second)),
        ListCondition.EveryMember every => [this with { When = [.. When, .. ForEvery(every, members)] }],
        ListCondition.Chain chain => [this with { When = [.. When, .. Along(chain, members)] }],
        _ => throw new InvalidOperationException($"The rule {Origin.Id} says nothing of a list."),
    };

    private PartialRule With(Slot variable, Term term) => this with
    {
        When = [.. When.Select(pattern => pattern.With(variable, term))],
        Then = [.. Then.Select(pattern => pattern.With(variable, term))],
    };

    private static IEnumerable<(Term First, Term Second)> TwoOf(IReadOnlyList<Term> members) =>
        from first in Enumerable.Range(0, members.Count)
        from second in Enumerable.Range(first + 1, members.Count - first - 1)
        select (members[first], members[second]);

    private static IEnumerable<Pattern> ForEvery(ListCondition.EveryMember every, IReadOnlyList<Term> members) =>
        members.SelectMany((member, place) => every.Patterns.Select(pattern => pattern.With(Variables.member, member).With(Variables.u, Slot.Of($"u{place}"))));

    private static IEnumerable<Pattern> Along(ListCondition.Chain chain, IReadOnlyList<Term> properties)
    {
        Slot Stop(int place) => place == 0 ? chain.From : place == properties.Count ? chain.To : Slot.Of($"u{place}");
        return properties.Select((property, place) => new Pattern(Stop(place), property, Stop(place + 1)));
    }
}
