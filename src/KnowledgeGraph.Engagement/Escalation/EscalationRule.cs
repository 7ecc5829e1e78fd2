using System.Collections.Frozen;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Escalation;

/// <summary>Where an issue goes and how soon somebody must be there.</summary>
public sealed record EscalationRule
{
    /// <summary>IRI of the rule.</summary>
    public required Iri Iri { get; init; }

    /// <summary>Classes of issues that it covers, with all classes below them.</summary>
    public required FrozenSet<Iri> IssueClasses { get; init; }

    /// <summary>Classifications that it covers; empty: all.</summary>
    public required FrozenSet<Iri> Classifications { get; init; }

    /// <summary>Stages that it covers; empty: all.</summary>
    public required FrozenSet<Iri> Stages { get; init; }

    /// <summary>Number of failed attempts from which on it applies.</summary>
    public required int AfterAttempts { get; init; }

    /// <summary>Delay in days from which on it applies; null: it doesn't look at the delay.</summary>
    public int? MinDelayDays { get; init; }

    /// <summary>Level that the issue goes to.</summary>
    public required Iri Level { get; init; }

    /// <summary>The wait that the customer is promised not to exceed, in minutes; 0: at once.</summary>
    public required int MaxWaitMinutes { get; init; }

    /// <summary>Rank; higher wins.</summary>
    public required int Priority { get; init; }
}
