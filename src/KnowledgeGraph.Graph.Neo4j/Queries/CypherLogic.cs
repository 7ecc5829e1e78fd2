namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>Conditions joined. Every operand is true or false, never null, and can stand beside others without parentheses of the caller's.</summary>
internal static class CypherLogic
{
    public const string True = "true";
    public const string False = "false";

    /// <summary>All hold.</summary>
    public static string And(IEnumerable<string> operands) => Join(operands, " AND ", neutral: True, decisive: False);

    /// <summary>Any holds.</summary>
    public static string Or(IEnumerable<string> operands) => Join(operands, " OR ", neutral: False, decisive: True);

    /// <summary>It doesn't hold.</summary>
    public static string Not(string operand) => operand switch
    {
        True => False,
        False => True,
        _ => $"NOT ({operand})",
    };

    private static string Join(IEnumerable<string> operands, string by, string neutral, string decisive)
    {
        var kept = operands.Where(o => o != neutral).Distinct().ToList();
        return kept.Count == 0 ? neutral
            : kept.Contains(decisive) ? decisive
            : kept.Count == 1 ? kept[0]
            : $"({string.Join(by, kept)})";
    }
}
