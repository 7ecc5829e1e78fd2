using System.Text.Json.Nodes;

namespace KnowledgeGraph.EndToEnd.Tests.Json;

/// <summary>Where two answers differ. The order of fields and of items counts, white space doesn't, and a number is its digits.</summary>
internal static class JsonDifference
{
    /// <summary>The differences, in the order of the document, each a line <c>path: before → after</c>.</summary>
    public static IReadOnlyList<string> Between(string before, string after) => [.. Compare("$", JsonNode.Parse(before), JsonNode.Parse(after))];

    private static IEnumerable<string> Compare(string path, JsonNode? before, JsonNode? after) => (before, after) switch
    {
        (JsonObject b, JsonObject a) when Names(b) == Names(a) => b.SelectMany(field => Compare($"{path}.{field.Key}", field.Value, a[field.Key])),
        (JsonObject b, JsonObject a) => [$"{path}: fields {Names(b)} → {Names(a)}"],
        (JsonArray b, JsonArray a) when b.Count == a.Count => b.SelectMany((item, i) => Compare($"{path}[{i}]", item, a[i])),
        (JsonArray b, JsonArray a) => [$"{path}: {b.Count} → {a.Count} items"],
        _ => Text(before) == Text(after) ? [] : [$"{path}: {Text(before)} → {Text(after)}"],
    };

    private static string Names(JsonObject fields) => string.Join(" ", fields.Select(field => field.Key));

    private static string Text(JsonNode? value) => value?.ToJsonString() ?? "null";
}
