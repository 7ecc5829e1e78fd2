namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>The touchpoints of the example world.</summary>
internal static class Places
{
    public static IReadOnlyDictionary<string, object?> Website { get; } = new Dictionary<string, object?>
    {
        ["__typename"] = "Website", ["iri"] = "id:t01", ["name"] = "Portal", ["url"] = "https://portal.example",
    };

    public static IReadOnlyDictionary<string, object?> Branch { get; } = new Dictionary<string, object?>
    {
        ["__typename"] = "Branch", ["iri"] = "id:t02", ["name"] = "Market Square", ["city"] = "Graz", ["seats"] = 4,
    };

    public static IReadOnlyList<IReadOnlyDictionary<string, object?>> All { get; } = [Website, Branch];
}
