using System.Collections.Immutable;

namespace KnowledgeGraph.Ontology.OwlRl;

/// <summary>What a rule asks of the members of <c>LIST[?list, …]</c>. It is written out as patterns once the list is known.</summary>
internal abstract record ListCondition
{
    private ListCondition()
    {
    }

    /// <summary>The rule holds for each member, which stands for <c>?member</c>.</summary>
    public sealed record AnyMember : ListCondition;

    /// <summary>The rule holds for each two members at different places, which stand for <c>?member</c> and <c>?other</c>.</summary>
    public sealed record AnyTwoMembers : ListCondition;

    /// <summary>The patterns must hold for every member; <c>?u</c> in them is another thing for each.</summary>
    public sealed record EveryMember(ImmutableArray<Pattern> Patterns) : ListCondition;

    /// <summary>The members are properties that lead, one after another, from one thing to the other.</summary>
    public sealed record Chain(Slot From, Slot To) : ListCondition;
}
