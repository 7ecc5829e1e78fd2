namespace KnowledgeGraph.CrashTest;

/// <summary>A batch of interactions that a writer sends.</summary>
/// <param name="IsAtomic">Whether all or none must be stored.</param>
/// <param name="Items">The items as GraphQL input.</param>
internal sealed record Batch(bool IsAtomic, IReadOnlyList<Dictionary<string, object>> Items)
{
    /// <summary>IRIs by which the items are found again.</summary>
    public IEnumerable<string> Iris => Items.Select(i => (string)i["iri"]);
}
