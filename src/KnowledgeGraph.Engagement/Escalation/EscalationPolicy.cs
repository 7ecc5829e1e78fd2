using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Escalation;

/// <summary>The escalation rules of one ontology version: who takes care of an issue, and how soon.</summary>
public sealed class EscalationPolicy
{
    private readonly OntologyModel _model;
    private readonly ImmutableArray<EscalationRule> _rules;

    private EscalationPolicy(OntologyModel model)
    {
        _model = model;
        _rules =
        [
            .. model.Individuals.Where(i => i.Classes.Contains(EngagementVocabulary.EscalationRule)).Select(i => ReadRule(i.Iri)).OfType<EscalationRule>()
                .OrderByDescending(r => r.Priority).ThenBy(r => r.MaxWaitMinutes).ThenBy(r => r.Iri.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>Reads the rules; null where the ontology has no issues and escalation rules.</summary>
    public static EscalationPolicy? Read(OntologyModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return IsAvailable(model) ? new EscalationPolicy(model) : null;
    }

    /// <summary>True if the ontology has issues and escalation rules.</summary>
    public static bool IsAvailable(OntologyModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.FindClass(EngagementVocabulary.EscalationRule) is not null
            && model.FindClass(EngagementVocabulary.EscalationLevel) is not null
            && model.FindClass(EngagementVocabulary.Issue) is not null;
    }

    /// <summary>
    /// The rule for a case: of those that apply, the one with the highest priority; of equals, the one with the shorter wait.
    /// Null if no rule applies.
    /// </summary>
    public EscalationRule? Decide(EscalationCase asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return _rules.FirstOrDefault(rule => Applies(rule, asked));
    }

    private bool Applies(EscalationRule rule, EscalationCase asked) =>
        rule.IssueClasses.Overlaps(_model.FindClass(asked.IssueClass)?.Ancestors ?? FrozenSet<Iri>.Empty)
        && asked.Attempts >= rule.AfterAttempts
        && (rule.Classifications.Count == 0 || (asked.Classification is { } classification && rule.Classifications.Contains(classification)))
        && (rule.Stages.Count == 0 || rule.Stages.Overlaps(asked.Stages))
        && (rule.MinDelayDays is null || asked.DelayDays >= rule.MinDelayDays);

    private EscalationRule? ReadRule(Iri rule) => _model.Asserted.Object(rule, EngagementVocabulary.RoutesToLevel) is not Iri level
        ? null
        : new EscalationRule
        {
            Iri = rule,
            IssueClasses = _model.Asserted.Objects(rule, EngagementVocabulary.RuleForIssueClass).Select(AsIri).ToFrozenSet(),
            Classifications = _model.Asserted.Objects(rule, EngagementVocabulary.RuleForClassification).OfType<Iri>().ToFrozenSet(),
            Stages = _model.Asserted.Objects(rule, EngagementVocabulary.RuleForStage).OfType<Iri>().ToFrozenSet(),
            AfterAttempts = NumberOf(rule, EngagementVocabulary.AfterAttempts) ?? 0,
            MinDelayDays = NumberOf(rule, EngagementVocabulary.MinDelayDays),
            Level = level,
            MaxWaitMinutes = NumberOf(rule, EngagementVocabulary.MaxWaitMinutes) ?? int.MaxValue,
            Priority = NumberOf(rule, EngagementVocabulary.RulePriority) ?? 0,
        };

    private static Iri AsIri(Term @class) => @class as Iri ?? new Iri(((Literal)@class).LexicalForm);

    private int? NumberOf(Iri rule, Iri property) =>
        _model.Asserted.Object(rule, property) is Literal literal && int.TryParse(literal.LexicalForm, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
