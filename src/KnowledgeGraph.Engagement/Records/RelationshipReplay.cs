using KnowledgeGraph.Engagement.Classification;
using KnowledgeGraph.Engagement.Stages;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Records;

/// <summary>
/// Computes stages and classification of relationships from their facts and writes the records that differ (semantics.md, section 2). The same
/// facts and rules give the same records, in whatever order the facts came. Of the time before a change conditions aren't evaluated again: there
/// the stored records tell what they were.
/// </summary>
public sealed class RelationshipReplay(EngagementRules rules)
{
    private const int MostCited = 50;
    private readonly RecordWriter _writer = new(rules);

    /// <summary>Replays every relationship that the transaction's changes may touch, and deletes the records of those that it deleted.</summary>
    /// <returns>How many were replayed.</returns>
    public int ReplayAffected(GraphTransaction transaction)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        _writer.RemoveOrphans(transaction);
        var affected = AffectedRelationships.Of(transaction, rules);
        foreach (var (relationship, seenFrom) in affected)
        {
            var facts = RelationshipFacts.Of(relationship, transaction, rules);
            var earlier = EarlierRecords.Read(transaction, relationship, SameUntil(seenFrom, facts, relationship, transaction), rules);
            Replay(transaction, relationship, facts, earlier);
        }

        return affected.Count;
    }

    /// <summary>Replays one relationship from its first fact.</summary>
    public void Replay(GraphTransaction transaction, NodeId relationship) =>
        Replay(transaction, relationship, RelationshipFacts.Of(relationship, transaction, rules), EarlierRecords.None);

    private void Replay(GraphTransaction transaction, NodeId relationship, RelationshipFacts facts, EarlierRecords earlier)
    {
        foreach (var ladder in rules.Ladders)
        {
            _writer.WriteStages(transaction, relationship, ladder, PeriodsOf(ladder, relationship, transaction, facts, earlier));
        }

        var spans = ClassificationReplay.Replay(
            facts.Instants, rules.Windows, instant => earlier.Tell(instant) ? earlier.RowAt(instant) : RowAt(instant, relationship, transaction));
        _writer.WriteClassification(transaction, relationship, spans);
    }

    // Before this time the facts are what they were, and no condition sees a change.
    private long SameUntil(long seenFrom, RelationshipFacts facts, NodeId relationship, GraphTransaction transaction) =>
        seenFrom == ChangeTimes.Always || !transaction.Before.Contains(relationship)
            ? ChangeTimes.Always
            : Math.Min(seenFrom, facts.FirstDifference(RelationshipFacts.Of(relationship, transaction.Before, rules)));

    private IReadOnlyList<StagePeriod> PeriodsOf(
        StageLadder ladder, NodeId relationship, GraphTransaction transaction, RelationshipFacts facts, EarlierRecords earlier)
    {
        var replay = new LadderReplay(
            ladder,
            (rule, instant) => earlier.Tell(instant) ? earlier.IsEntered(rule, instant) : EvaluationAt(instant, transaction).Meets(relationship, rule.Condition),
            (rule, instant) => earlier.Tell(instant) ? earlier.CitedBy(rule, instant) : CitedBy(rule.Condition, instant, relationship, transaction));
        foreach (var instant in facts.Instants)
        {
            replay.Fact(instant, facts.CustomerSide.Contains(instant));
        }

        return replay.Finish();
    }

    private ClassificationRow? RowAt(long instant, NodeId relationship, GraphTransaction transaction)
    {
        var evaluation = EvaluationAt(instant, transaction);
        return rules.Rows.FirstOrDefault(row => evaluation.Meets(relationship, row.Condition));
    }

    private List<NodeId> CitedBy(Filter condition, long instant, NodeId relationship, GraphTransaction transaction)
    {
        var evaluation = EvaluationAt(instant, transaction);
        var interactions = evaluation.Follow(relationship, rules.Interactions).ToHashSet();
        return [.. evaluation.Supporting(relationship, condition).Where(interactions.Contains)
            .OrderByDescending(i => transaction.ValueOf(i, rules.StartedAt)?.Number ?? long.MinValue)
            .ThenBy(transaction.IriOf, CodePointOrder.Instance)
            .Take(MostCited)];
    }

    private static GraphEvaluation EvaluationAt(long instant, GraphTransaction transaction) =>
        new(transaction, StoredValue.OfDateTime(instant, 0).ToDateTimeOffset(), new QueryLimits(long.MaxValue), CancellationToken.None);
}
