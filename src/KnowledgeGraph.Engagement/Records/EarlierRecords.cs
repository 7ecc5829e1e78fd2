using KnowledgeGraph.Engagement.Classification;
using KnowledgeGraph.Engagement.Stages;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;

namespace KnowledgeGraph.Engagement.Records;

/// <summary>
/// What the stored records of a relationship tell of the time before a change: by which rules stages were entered, and which row held. Neither
/// facts nor conditions have changed there, so the records answer what evaluating the conditions again would.
/// </summary>
/// <remarks>After a change of the rules every relationship is replayed from its first fact; until that is done, records of the old rules are told.</remarks>
internal sealed class EarlierRecords
{
    private readonly long _end;
    private readonly Dictionary<(string Rule, long At), IReadOnlyList<NodeId>> _entries = [];
    private readonly List<ClassificationSpan> _spans = [];

    private EarlierRecords(long end) => _end = end;

    /// <summary>No records: everything is to be evaluated.</summary>
    public static EarlierRecords None { get; } = new(ChangeTimes.Always);

    /// <summary>Reads the records that begin before a time; none where one is by a rule that is in force no more.</summary>
    public static EarlierRecords Read(IGraphView view, NodeId relationship, long end, EngagementRules rules)
    {
        if (end == ChangeTimes.Always)
        {
            return None;
        }

        var records = new EarlierRecords(end);
        return records.ReadStages(view, relationship, rules) && records.ReadClassification(view, relationship, rules) ? records : None;
    }

    /// <summary>Whether the records tell about a time.</summary>
    public bool Tell(long instant) => instant < _end;

    /// <summary>
    /// Whether a stage was entered by a rule. A record also begins where a higher stage lapses, but there the same stage isn't asked for.
    /// </summary>
    public bool IsEntered(StageRule rule, long instant) => _entries.ContainsKey((rule.Iri, instant));

    /// <summary>The interactions that were cited on entry.</summary>
    public IReadOnlyList<NodeId> CitedBy(StageRule rule, long instant) => _entries[(rule.Iri, instant)];

    /// <summary>The row that held at a time, or null.</summary>
    public ClassificationRow? RowAt(long instant) => _spans.Find(s => s.From <= instant && instant < s.Until)?.Row;

    private bool ReadStages(IGraphView view, NodeId relationship, EngagementRules rules)
    {
        var edges = rules.Rewriting.Edges;
        var known = rules.Ladders.SelectMany(l => l.Steps).SelectMany(s => s.Rules).Select(r => r.Iri).ToHashSet(StringComparer.Ordinal);
        foreach (var record in edges.Targets(view, relationship, EngagementVocabulary.HasStageMembership))
        {
            if (view.TimeOf(record, rules.Rewriting.SymbolOf(EngagementVocabulary.MemberFrom)) is not { } from
                || edges.Targets(view, record, EngagementVocabulary.MembershipRule) is not [var rule]
                || !known.Contains(view.IriOf(rule)))
            {
                return false;
            }

            if (from < _end)
            {
                _entries[(view.IriOf(rule), from)] = edges.Targets(view, record, EngagementVocabulary.CitedInteraction);
            }
        }

        return true;
    }

    private bool ReadClassification(IGraphView view, NodeId relationship, EngagementRules rules)
    {
        var rewriting = rules.Rewriting;
        foreach (var record in rewriting.Edges.Sources(view, relationship, EngagementVocabulary.ClassificationOf))
        {
            if (view.TimeOf(record, rewriting.SymbolOf(EngagementVocabulary.ClassifiedFrom)) is not { } from
                || view.TimeOf(record, rewriting.SymbolOf(EngagementVocabulary.ClassifiedUntil)) is not { } until
                || rewriting.Edges.Targets(view, record, EngagementVocabulary.ClassificationRuleOf) is not [var rule]
                || rules.Rows.FirstOrDefault(r => r.Rule == view.IriOf(rule)) is not { } row)
            {
                return false;
            }

            _spans.Add(new ClassificationSpan(row, from, until));
        }

        return true;
    }
}
