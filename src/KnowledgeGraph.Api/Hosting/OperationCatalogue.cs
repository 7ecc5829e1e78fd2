using KnowledgeGraph.Api.Operations;
using KnowledgeGraph.Engagement;

namespace KnowledgeGraph.Api.Hosting;

/// <summary>The root fields that are written by hand.</summary>
public static class OperationCatalogue
{
    /// <summary>All of them; an ontology that lacks the terms of one doesn't get it.</summary>
    /// <param name="rules">Rules of the ontology version.</param>
    /// <param name="clock">The system's clock, for provenance.</param>
    public static IReadOnlyList<IOperation> Make(CommitRules rules, TimeProvider clock) =>
        [new EscalationOperation(rules), new PhaseCoverageOperation(rules), new RecordInteractionsOperation(rules, clock)];
}
