using System.Text.Json.Serialization;

namespace KnowledgeGraph.Server;

/// <summary>How saved queries are written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<SavedQuery>))]
internal sealed partial class SavedQueryJson : JsonSerializerContext;
