using System.Text.Json;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>The values that a scenario's fields resolve to; <c>{"$ref": "name"}</c> stands for the value of that name.</summary>
internal sealed class TestData(JsonElement values)
{
    /// <summary>The value of a name, or null.</summary>
    public object? Named(string name) =>
        values.ValueKind == JsonValueKind.Object && values.TryGetProperty(name, out var value) ? Value(value) : null;

    /// <summary>The value of a field of an object.</summary>
    public object? Member(object? source, string name) =>
        source is JsonElement { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out var value) ? Value(value) : null;

    private object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.TryGetProperty("$ref", out var name) ? Named(name.GetString()!) : element,
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        _ => PlainValue.From(element),
    };
}
