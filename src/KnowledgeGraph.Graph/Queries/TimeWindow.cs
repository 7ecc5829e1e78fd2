namespace KnowledgeGraph.Graph.Queries;

/// <summary>Which nodes count in a condition, by their own time relative to now.</summary>
/// <param name="WithinDays">Only those of the last n days, (now − n days, now]; null: of any age.</param>
/// <param name="Latest">Only the one with the greatest time; of equal ones the greatest IRI.</param>
public sealed record TimeWindow(int? WithinDays, bool Latest)
{
    /// <summary>Every node counts.</summary>
    public static TimeWindow All { get; } = new(null, false);
}
