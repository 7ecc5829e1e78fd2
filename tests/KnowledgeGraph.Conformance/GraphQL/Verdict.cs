namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>How a test went: <c>Complaint</c> says what was expected and found if it failed, <c>Reason</c> why it was skipped.</summary>
internal sealed record Verdict(string? Complaint, string? Reason)
{
    public static Verdict Passed { get; } = new(null, null);

    public static Verdict Failed(string complaint) => new(complaint, null);

    public static Verdict Skipped(string reason) => new(null, reason);

    public static Verdict Of(bool passed, string expected, string found) => passed ? Passed : Failed($"expected {expected}, found {found}");
}
