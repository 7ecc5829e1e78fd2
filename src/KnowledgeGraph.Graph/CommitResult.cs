namespace KnowledgeGraph.Graph;

/// <summary>What a commit gave.</summary>
/// <param name="Value">What the work returned.</param>
/// <param name="Commit">Number of the commit, or null if nothing was changed.</param>
public sealed record CommitResult<T>(T Value, long? Commit);
