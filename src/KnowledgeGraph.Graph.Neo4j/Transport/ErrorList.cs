using System.Text.Json;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>Reads errors as the server writes them: <c>[{"code": ..., "message": ...}]</c>, or in a refusal by its web server <c>{"message": ...}</c>.</summary>
internal static class ErrorList
{
    private const int LongestMessage = 2_000;

    /// <summary>The first error of the list at which <paramref name="json"/> stands, all of which is there; null if there is none.</summary>
    /// <exception cref="JsonException">It is no such list.</exception>
    public static Neo4jErrorException? ReadFirst(ref Utf8JsonReader json)
    {
        using var list = JsonDocument.ParseValue(ref json);
        return list.RootElement is { ValueKind: JsonValueKind.Array } errors && errors.GetArrayLength() > 0 ? Of(errors[0]) : null;
    }

    /// <summary>The error that a refusal holds; null if none can be found in it.</summary>
    public static Neo4jErrorException? Find(ReadOnlyMemory<byte> refusal)
    {
        try
        {
            using var document = JsonDocument.Parse(refusal);
            var root = document.RootElement;
            return root.ValueKind != JsonValueKind.Object ? null
                : root.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0 ? Of(errors[0])
                : root.TryGetProperty("message", out _) ? Of(root)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Neo4jErrorException Of(JsonElement error) => new(TextOf(error, "code"), Shortened(TextOf(error, "message")));

    private static string TextOf(JsonElement error, string name) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";

    // A message may echo the whole statement.
    private static string Shortened(string message) => message.Length <= LongestMessage ? message : $"{message.AsSpan(0, LongestMessage)}…";
}
