namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>One key of an order in a statement.</summary>
/// <param name="Variable">What the key is bound to.</param>
/// <param name="Definition">Expression that gives it; null where a node has none.</param>
/// <param name="IsDescending">Greatest first; null comes last all the same.</param>
/// <param name="Output">Expression that tells it.</param>
/// <param name="Shape">How it is told.</param>
internal sealed record OrderTerm(string Variable, string Definition, bool IsDescending, string Output, KeyShape Shape)
{
    /// <summary>The term in <c>ORDER BY</c>.</summary>
    public string Ordering => string.Join(", ", [$"{Variable} IS NULL", .. Parts.Select(part => part + (IsDescending ? " DESC" : ""))]);

    private string[] Parts => Shape.NamesSource ? [$"{Variable}[0]", $"{Variable}[1]", $"{Variable}[2]"] : [Variable];
}
