using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The value of a field that has no resolver: the entry of its name in the source value.</summary>
internal static class DefaultResolver
{
    public static object? Resolve(object? source, string name) => source switch
    {
        IReadOnlyDictionary<string, object?> entries => entries.GetValueOrDefault(name),
        JsonElement { ValueKind: JsonValueKind.Object } element when element.TryGetProperty(name, out var member) => TypeSystem.PlainValue.From(member),
        _ => null,
    };

    /// <summary>The type of a value for which the schema has no resolver of types.</summary>
    public static string? ResolveType(object value) => Resolve(value, Introspection.MetaFields.TypeName) as string;
}
