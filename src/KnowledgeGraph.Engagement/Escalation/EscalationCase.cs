using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Escalation;

/// <summary>An issue that is there or might come up.</summary>
/// <param name="IssueClass">Class of the issue.</param>
/// <param name="Attempts">Failed attempts so far.</param>
public sealed record EscalationCase(Iri IssueClass, int Attempts)
{
    /// <summary>Classification of the relationship; null: unknown, and rules for certain classifications don't fire.</summary>
    public Iri? Classification { get; init; }

    /// <summary>Stages of the relationship. Default: none known, and rules for certain stages don't fire.</summary>
    public IReadOnlyCollection<Iri> Stages { get; init; } = [];

    /// <summary>Delay so far in days; null: none known, and rules that ask for a delay don't fire.</summary>
    public int? DelayDays { get; init; }
}
