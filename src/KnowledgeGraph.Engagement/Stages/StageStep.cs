using System.Collections.Immutable;

namespace KnowledgeGraph.Engagement.Stages;

/// <summary>A stage of a model with the rules that lead to it, ordered by IRI.</summary>
internal sealed record StageStep(string Stage, ImmutableArray<StageRule> Rules);
