namespace KnowledgeGraph.Engagement.Classification;

/// <summary>A period with one classification. Times are microseconds since 1970 (UTC).</summary>
/// <param name="Row">The row that gave it.</param>
/// <param name="From">Begin, inclusive.</param>
/// <param name="Until">End, exclusive; the greatest instant if it is open.</param>
internal sealed record ClassificationSpan(ClassificationRow Row, long From, long Until);
