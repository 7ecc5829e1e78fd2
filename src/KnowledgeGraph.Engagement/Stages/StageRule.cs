using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Engagement.Stages;

/// <summary>A progression rule, compiled.</summary>
/// <param name="Iri">IRI of the rule.</param>
/// <param name="Condition">Asked of the relationship at the time of a fact.</param>
/// <param name="RegressionAfterDays">Silence after which the stage lapses; null: never.</param>
/// <param name="ReentryAfterDays">Days after a lapse during which the stage isn't entered again. Default: 0.</param>
internal sealed record StageRule(string Iri, Filter Condition, int? RegressionAfterDays, int ReentryAfterDays);
