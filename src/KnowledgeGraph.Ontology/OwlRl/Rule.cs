using System.Collections.Immutable;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>A rule of OWL 2 Profiles §4.3, as data.</summary>
/// <param name="Id">The specification's name of the rule, such as <c>prp-trp</c>.</param>
/// <param name="When">Patterns that must all match. Where there is a <paramref name="List"/>, the first one binds <c>?list</c>.</param>
/// <param name="List">What is asked of the members of <c>?list</c>, or null.</param>
/// <param name="Then">What follows; empty for a contradiction.</param>
internal sealed record Rule(string Id, ImmutableArray<Pattern> When, ListCondition? List, ImmutableArray<Pattern> Then)
{
    /// <summary>True for a rule whose conclusion is <c>false</c>.</summary>
    public bool IsContradiction => Then.IsEmpty;

    /// <summary>A rule with one conclusion.</summary>
    public static Rule Derive(string id, (Slot S, Slot P, Slot O) then, (Slot S, Slot P, Slot O)[] when, ListCondition? list = null) =>
        DeriveAll(id, [then], when, list);

    /// <summary>A rule with several conclusions.</summary>
    public static Rule DeriveAll(string id, (Slot S, Slot P, Slot O)[] then, (Slot S, Slot P, Slot O)[] when, ListCondition? list = null) =>
        new(id, PatternsOf(when), list, PatternsOf(then));

    /// <summary>A rule that concludes <c>false</c>.</summary>
    public static Rule Forbid(string id, (Slot S, Slot P, Slot O)[] when, ListCondition? list = null) =>
        new(id, PatternsOf(when), list, []);

    /// <summary>The condition that patterns hold for every member of the list.</summary>
    public static ListCondition Every(params (Slot S, Slot P, Slot O)[] patterns) => new ListCondition.EveryMember(PatternsOf(patterns));

    private static ImmutableArray<Pattern> PatternsOf((Slot S, Slot P, Slot O)[] patterns) => [.. patterns.Select(pattern => (Pattern)pattern)];
}
