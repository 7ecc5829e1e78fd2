using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Engagement.Stages;

/// <summary>A period in a stage. Times are microseconds since 1970 (UTC).</summary>
/// <param name="Stage">IRI of the stage.</param>
/// <param name="From">Begin, inclusive.</param>
/// <param name="Until">End, exclusive; the greatest instant if it is open.</param>
/// <param name="Rule">IRI of the rule by which the stage was entered.</param>
/// <param name="Cited">Interactions that met the rule, newest first.</param>
internal sealed record StagePeriod(string Stage, long From, long Until, string Rule, IReadOnlyList<NodeId> Cited);
