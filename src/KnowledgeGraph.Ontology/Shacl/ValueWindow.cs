namespace KnowledgeGraph.Ontology.Shacl;

/// <summary>Which values of a path count in a condition, relative to the evaluation time (semantics.md, section 4).</summary>
/// <param name="WithinDays"><c>kg:withinDays</c>: only values of the last n days; null: of any age.</param>
/// <param name="Latest"><c>kg:latest</c>: only the value with the greatest time.</param>
public sealed record ValueWindow(int? WithinDays, bool Latest)
{
    /// <summary>Every value counts.</summary>
    public static ValueWindow All { get; } = new(null, false);
}
