using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>
/// Reads a response as it would have been written by the edition of June 2018, which the suite was made for: since October 2021, interfaces
/// can implement interfaces, and an interface that implements none has the empty list of them, where it had null before.
/// </summary>
internal static class EditionOf2018
{
    /// <summary>The data of a response, with that one difference taken back; everything else as it is.</summary>
    public static JsonElement Read(JsonElement data)
    {
        var root = JsonNode.Parse(data.GetRawText());
        TakeBack(root);
        return JsonSerializer.SerializeToElement(root);
    }

    private static void TakeBack(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject type when IsInterface(type) && type["interfaces"] is JsonArray { Count: 0 }:
                type["interfaces"] = null;
                break;
            case JsonObject members:
                members.ToList().ForEach(member => TakeBack(member.Value));
                break;
            case JsonArray items:
                items.ToList().ForEach(TakeBack);
                break;
        }
    }

    private static bool IsInterface(JsonObject type) => type["kind"] is JsonValue kind && kind.TryGetValue<string>(out var name) && name == "INTERFACE";
}
