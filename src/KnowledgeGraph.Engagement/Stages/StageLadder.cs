using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Engagement.Stages;

/// <summary>A stage model: its stages from the first to the last.</summary>
/// <param name="Model">IRI of the model: the first stage's concept scheme, else the first stage.</param>
/// <param name="Steps">The stages, linked by <c>nextStage</c>.</param>
internal sealed record StageLadder(string Model, ImmutableArray<StageStep> Steps)
{
    /// <summary>Reads the models: a stage that no other leads to begins one.</summary>
    public static ImmutableArray<StageLadder> ReadAll(OntologyRewriting rewriting)
    {
        var model = rewriting.Model;
        var stages = model.Individuals.Where(i => i.Classes.Any(c => IsStage(c, model))).Select(i => i.Iri).ToHashSet();
        var successors = stages.SelectMany(s => model.Asserted.Objects(s, EngagementVocabulary.NextStage)).ToHashSet();
        var rules = model.Individuals.Where(i => i.Classes.Contains(EngagementVocabulary.ProgressionRule) && i.Condition is not null)
            .ToLookup(i => model.Asserted.Object(i.Iri, EngagementVocabulary.LeadsToStage) as Iri, i => ReadRule(i, rewriting));
        return [.. stages.Where(s => !successors.Contains(s)).OrderBy(s => s.Value, StringComparer.Ordinal).Select(first => Read(first, model, rules))];
    }

    /// <summary>The model's rules as text; equal text, equal stages.</summary>
    public string Fingerprint(Symbols symbols) => Model + string.Concat(Steps.Select(s => $"\n{s.Stage}" + string.Concat(s.Rules.Select(r =>
        string.Create(CultureInfo.InvariantCulture, $"\n  {r.Iri} {r.RegressionAfterDays} {r.ReentryAfterDays} {CompiledText.Of(r.Condition, symbols)}")))));

    private static bool IsStage(Iri @class, OntologyModel model) =>
        model.FindClass(@class)?.Ancestors.Contains(EngagementVocabulary.EngagementStage) ?? false;

    private static StageLadder Read(Iri first, OntologyModel model, ILookup<Iri?, StageRule> rules)
    {
        var steps = new List<StageStep>();
        for (var stage = first; stage is not null && !steps.Exists(s => s.Stage == stage.Value); stage = model.Asserted.Object(stage, EngagementVocabulary.NextStage) as Iri)
        {
            steps.Add(new StageStep(stage.Value, [.. rules[stage].OrderBy(r => r.Iri, StringComparer.Ordinal)]));
        }

        var scheme = model.Asserted.Objects(first, Skos.InScheme).OfType<Iri>().Select(s => s.Value).Order(StringComparer.Ordinal).FirstOrDefault();
        return new StageLadder(scheme ?? first.Value, [.. steps]);
    }

    private static StageRule ReadRule(Individual rule, OntologyRewriting rewriting) => new(
        rule.Iri.Value,
        rewriting.Conditions[rule.Iri.Value],
        NumberOf(rule.Iri, EngagementVocabulary.RegressionAfterDays, rewriting.Model),
        NumberOf(rule.Iri, EngagementVocabulary.ReentryAfterDays, rewriting.Model) ?? 0);

    private static int? NumberOf(Iri rule, Iri property, OntologyModel model) =>
        model.Asserted.Object(rule, property) is Literal literal && int.TryParse(literal.LexicalForm, CultureInfo.InvariantCulture, out var number) ? number : null;
}
