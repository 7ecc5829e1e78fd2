namespace KnowledgeGraph.Engagement.Recording;

/// <summary>A problem in the interaction.</summary>
/// <param name="Class">Class of the issue: name, local name or IRI.</param>
/// <param name="AttemptCount">Failed attempts so far, a whole number; null: the property's default, else 1.</param>
public sealed record IssueInput(string Class, string? AttemptCount = null);
