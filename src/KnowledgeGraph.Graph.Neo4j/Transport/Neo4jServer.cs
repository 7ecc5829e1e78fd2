using System.Text.Json;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>What a server says of itself on its first page.</summary>
/// <param name="Version">Such as <c>5.26.30</c> or <c>2025.11.2</c>.</param>
/// <param name="Edition">Such as <c>community</c> or <c>enterprise</c>.</param>
internal sealed record Neo4jServer(string Version, string Edition)
{
    /// <summary>Reads the page; null if it is another's.</summary>
    public static Neo4jServer? Find(ReadOnlyMemory<byte> page)
    {
        try
        {
            using var document = JsonDocument.Parse(page);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("neo4j_version", out var version) && version.ValueKind == JsonValueKind.String
                && root.TryGetProperty("neo4j_edition", out var edition) && edition.ValueKind == JsonValueKind.String
                ? new Neo4jServer(version.GetString()!, edition.GetString()!)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
