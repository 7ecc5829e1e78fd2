using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Engagement.Classification;
using KnowledgeGraph.Engagement.Stages;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Records;

/// <summary>Writes the records of a relationship so that exactly the given ones are there; those that stay as they are aren't touched.</summary>
internal sealed class RecordWriter(EngagementRules rules)
{
    private const string RecordKind = "record";
    private const string ClassificationModel = "classification";
    private readonly OntologyRewriting _rewriting = rules.Rewriting;
    private readonly PropertyEdges _edges = rules.Rewriting.Edges;

    private readonly FrozenSet<Symbol> _records = ((Iri[])[EngagementVocabulary.StageMembership, EngagementVocabulary.ClassificationPeriod])
        .Select(rules.Rewriting.SymbolOf).ToFrozenSet();

    private readonly FrozenSet<Symbol> _ofRecords = ((Iri[])[EngagementVocabulary.HasStageMembership, EngagementVocabulary.ClassificationOf])
        .Select(property => rules.Rewriting.Stored.Of(property).Predicate).ToFrozenSet();

    /// <summary>Writes the memberships of one stage model.</summary>
    public void WriteStages(GraphTransaction transaction, NodeId relationship, StageLadder ladder, IReadOnlyList<StagePeriod> periods)
    {
        var stages = ladder.Steps.Select(s => s.Stage).ToHashSet(StringComparer.Ordinal);
        var kept = new HashSet<NodeId>();
        foreach (var period in periods)
        {
            var record = Ensure(transaction, relationship, ladder.Model, period.Stage, period.From, EngagementVocabulary.StageMembership);
            kept.Add(record);
            SetTime(transaction, record, EngagementVocabulary.MemberFrom, period.From);
            SetTime(transaction, record, EngagementVocabulary.MemberUntil, period.Until);
            SetLinks(transaction, record, EngagementVocabulary.MembershipStage, [transaction.Ensure(period.Stage)]);
            SetLinks(transaction, record, EngagementVocabulary.MembershipRule, [transaction.Ensure(period.Rule)]);
            SetLinks(transaction, record, EngagementVocabulary.CitedInteraction, period.Cited);
            _edges.Link(transaction, relationship, EngagementVocabulary.HasStageMembership, record);
        }

        foreach (var record in _edges.Targets(transaction, relationship, EngagementVocabulary.HasStageMembership).Where(r => !kept.Contains(r)))
        {
            if (_edges.Targets(transaction, record, EngagementVocabulary.MembershipStage).TrueForAll(s => stages.Contains(transaction.IriOf(s))))
            {
                transaction.Delete(record);
            }
        }
    }

    /// <summary>Writes the classification periods.</summary>
    public void WriteClassification(GraphTransaction transaction, NodeId relationship, IReadOnlyList<ClassificationSpan> spans)
    {
        var kept = new HashSet<NodeId>();
        foreach (var span in spans)
        {
            var record = Ensure(transaction, relationship, ClassificationModel, span.Row.Gives, span.From, EngagementVocabulary.ClassificationPeriod);
            kept.Add(record);
            SetTime(transaction, record, EngagementVocabulary.ClassifiedFrom, span.From);
            SetTime(transaction, record, EngagementVocabulary.ClassifiedUntil, span.Until);
            SetLinks(transaction, record, EngagementVocabulary.Classification, [transaction.Ensure(span.Row.Gives)]);
            SetLinks(transaction, record, EngagementVocabulary.ClassificationRuleOf, [transaction.Ensure(span.Row.Rule)]);
            _edges.Link(transaction, record, EngagementVocabulary.ClassificationOf, relationship);
        }

        foreach (var record in _edges.Sources(transaction, relationship, EngagementVocabulary.ClassificationOf).Where(r => !kept.Contains(r)))
        {
            transaction.Delete(record);
        }
    }

    /// <summary>Deletes the records that have lost their relationship: it was deleted.</summary>
    public void RemoveOrphans(GraphTransaction transaction)
    {
        foreach (var removed in transaction.Change.Operations.OfType<GraphOperation.RemoveEdge>().ToList())
        {
            foreach (var iri in new[] { removed.From, removed.To })
            {
                if (_ofRecords.Contains(removed.Predicate) && transaction.TryFind(iri, out var node) && IsOrphan(transaction, node))
                {
                    transaction.Delete(node);
                }
            }
        }
    }

    private bool IsOrphan(GraphTransaction transaction, NodeId node) => transaction.HasType(node, _records)
        && _edges.Sources(transaction, node, EngagementVocabulary.HasStageMembership).Count == 0
        && _edges.Targets(transaction, node, EngagementVocabulary.ClassificationOf).Count == 0;

    private NodeId Ensure(GraphTransaction transaction, NodeId relationship, string model, string value, long from, Iri @class)
    {
        var iri = MadeIri.Of(
            _rewriting.Model.IndividualsNamespace, RecordKind, transaction.IriOf(relationship), model, value, from.ToString(CultureInfo.InvariantCulture));
        var record = transaction.Ensure(iri);
        transaction.AddType(record, _rewriting.SymbolOf(@class));
        return record;
    }

    private void SetTime(GraphTransaction transaction, NodeId record, Iri property, long time)
    {
        var predicate = _rewriting.SymbolOf(property);
        var value = StoredValue.OfDateTime(time, 0);
        if (transaction.ValueOf(record, predicate) is { } old && !old.Equals(value))
        {
            transaction.RemoveValue(record, predicate, old);
        }

        transaction.AddValue(record, predicate, value);
    }

    private void SetLinks(GraphTransaction transaction, NodeId record, Iri property, IReadOnlyList<NodeId> targets)
    {
        foreach (var old in _edges.Targets(transaction, record, property).Except(targets).ToList())
        {
            _edges.Unlink(transaction, record, property, old);
        }

        foreach (var target in targets)
        {
            _edges.Link(transaction, record, property, target);
        }
    }
}
