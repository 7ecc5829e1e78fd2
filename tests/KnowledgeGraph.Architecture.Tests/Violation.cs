namespace KnowledgeGraph.Architecture.Tests;

/// <summary>A place that breaks a rule of the house, and what to do about it.</summary>
internal sealed record Violation(string File, int Line, string Finding, string Remedy)
{
    /// <summary>In the form that terminals and editors make clickable.</summary>
    public override string ToString() => $"{File}({Line}): {Finding} {Remedy}";

    /// <summary>Fails with every violation on a line of its own, if there is any.</summary>
    public static void AssertNone(IEnumerable<Violation> violations)
    {
        var lines = violations.Select(violation => violation.ToString()).Order(StringComparer.Ordinal).ToList();
        if (lines.Count > 0)
        {
            Assert.Fail($"{lines.Count} found:{Environment.NewLine}{string.Join(Environment.NewLine, lines)}");
        }
    }
}
