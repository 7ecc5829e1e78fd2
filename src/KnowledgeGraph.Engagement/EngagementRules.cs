using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Engagement.Classification;
using KnowledgeGraph.Engagement.Stages;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Engagement;

/// <summary>The rules of one ontology version by which relationships move through stages and classifications, compiled.</summary>
public sealed class EngagementRules
{
    private EngagementRules(OntologyRewriting rewriting)
    {
        Rewriting = rewriting;
        Ladders = StageLadder.ReadAll(rewriting);
        Rows = ClassificationRow.ReadAll(rewriting);
        Interactions = rewriting.PathOf(EngagementVocabulary.Interactions);
        BrandInitiated = rewriting.MembersOf(EngagementVocabulary.BrandInitiatedInteraction);
        StartedAt = rewriting.SymbolOf(EngagementVocabulary.StartedAt);
        Times = rewriting.Clock.Times;

        // Who began an interaction moves a lapse without being part of any condition, hence the last one.
        Filter lapses = new Filter.Count(Interactions, TimeWindow.All, BrandInitiated, null, null);
        var conditions = Ladders.SelectMany(l => l.Steps).SelectMany(s => s.Rules).Select(r => r.Condition).Concat(Rows.Select(r => r.Condition)).Append(lapses);
        Dependencies = new ConditionDependencies(conditions, rewriting.Symbols);
        LookedAt = Dependencies.Reached;
        Windows = new ConditionDependencies(Rows.Select(r => r.Condition), rewriting.Symbols).Windows;
    }

    /// <summary>The compiled ontology.</summary>
    public OntologyRewriting Rewriting { get; }

    /// <summary>The stage models.</summary>
    internal ImmutableArray<StageLadder> Ladders { get; }

    /// <summary>The rows of the classification table, in order.</summary>
    internal ImmutableArray<ClassificationRow> Rows { get; }

    /// <summary>Relationship → interactions.</summary>
    internal PathExpression Interactions { get; }

    /// <summary>Interactions that the brand's side began.</summary>
    internal Filter BrandInitiated { get; }

    /// <summary>Predicate of an interaction's begin.</summary>
    internal Symbol StartedAt { get; }

    /// <summary>Predicates that say when a thing happened.</summary>
    internal FrozenSet<Symbol> Times { get; }

    /// <summary>What the conditions look at, and the way back to the relationship.</summary>
    internal ConditionDependencies Dependencies { get; }

    /// <summary>From a relationship to every kind of node that the conditions look at.</summary>
    internal ImmutableArray<PathExpression> LookedAt { get; }

    /// <summary>Time windows of the classification's conditions, in days.</summary>
    internal ImmutableArray<int> Windows { get; }

    /// <summary>Reads the rules; null where the ontology has no relationships with stages and classifications.</summary>
    public static EngagementRules? Read(OntologyRewriting rewriting)
    {
        ArgumentNullException.ThrowIfNull(rewriting);
        return HasTerms(rewriting.Model) ? new EngagementRules(rewriting) : null;
    }

    /// <summary>
    /// What the rules mean, as text: two versions with equal text give equal records, so that a reload re-evaluates only what it must.
    /// </summary>
    public string Fingerprint() => string.Join('\n', Ladders.Select(l => l.Fingerprint(Rewriting.Symbols))
        .Concat(Rows.Select(r => r.Fingerprint(Rewriting.Symbols)))
        .Append(CompiledText.Of(Interactions, Rewriting.Symbols))
        .Append(CompiledText.Of(BrandInitiated, Rewriting.Symbols)));

    private static bool HasTerms(OntologyModel model) =>
        new[]
        {
            EngagementVocabulary.CustomerRelationship, EngagementVocabulary.Interaction, EngagementVocabulary.StageMembership,
            EngagementVocabulary.ProgressionRule, EngagementVocabulary.ClassificationRule, EngagementVocabulary.BrandInitiatedInteraction,
        }.All(c => model.FindClass(c) is not null)
        && model.FindProperty(EngagementVocabulary.Interactions) is not null
        && model.FindProperty(EngagementVocabulary.StartedAt) is not null;
}
