namespace KnowledgeGraph.Graph.Queries;

/// <summary>What a question is asked with, beside its text.</summary>
/// <param name="Now">The clock (semantics.md, section 3).</param>
/// <param name="Commit">Commit number of the picture to read; null: the newest. Stores that can't travel read the newest.</param>
/// <param name="Limits">How much work it may be.</param>
public sealed record QueryRun(DateTimeOffset Now, long? Commit, QueryLimits Limits);
