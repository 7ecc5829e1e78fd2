using System.Text.Json.Serialization;

namespace KnowledgeGraph.Server;

/// <summary>How answers to <c>POST /load</c> are written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LoadAnswer))]
[JsonSerializable(typeof(LoadRefusal))]
internal sealed partial class DataJson : JsonSerializerContext;
