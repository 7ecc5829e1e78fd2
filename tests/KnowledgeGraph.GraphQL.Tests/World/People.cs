namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>Who lives in the example world.</summary>
internal static class People
{
    public static IReadOnlyDictionary<string, object?> Amara { get; } = new Dictionary<string, object?>
    {
        ["__typename"] = "Customer", ["iri"] = "id:c01", ["name"] = "Amara", ["age"] = 41, ["balance"] = 1250.5, ["isHousehold"] = false,
        ["segment"] = "PRIVATE", ["interactions"] = Array.Empty<object>(),
    };

    public static IReadOnlyDictionary<string, object?> Bruno { get; } = new Dictionary<string, object?>
    {
        ["__typename"] = "Customer", ["iri"] = "id:c02", ["name"] = "Bruno", ["age"] = null, ["isHousehold"] = true, ["segment"] = "RETAIL",
    };

    public static IReadOnlyList<IReadOnlyDictionary<string, object?>> Customers { get; } = [Amara, Bruno];

    public static IReadOnlyDictionary<string, object?>? Find(string iri) => Customers.FirstOrDefault(person => (string)person["iri"]! == iri);
}
