using System.Text.Json;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>Reads the scenario files of graphql-cats from the JSON beside the YAML.</summary>
internal static class ScenarioReader
{
    /// <summary>The tests of all scenario files in a folder and below, by file.</summary>
    /// <exception cref="InvalidDataException">A scenario file is not of the known form.</exception>
    public static IEnumerable<Scenario> ReadFolder(string folder) => Directory
        .EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(file => ReadFile(file, Path.GetRelativePath(folder, file)));

    private static IEnumerable<Scenario> ReadFile(string file, string id)
    {
        var scenario = Parse(file);
        if (Optional(scenario, "scenario") is null)
        {
            return [];
        }

        var background = scenario.TryGetProperty("background", out var common) ? common : default;
        return Required(scenario, "tests", id).EnumerateArray().Select(test => Read(test, background, file, id)).ToList();
    }

    private static Scenario Read(JsonElement test, JsonElement background, string file, string fileId)
    {
        var id = $"{fileId}: {Required(test, "name", fileId).GetString()}";
        var given = Required(test, "given", id);
        var then = Required(test, "then", id);
        return new Scenario(
            id,
            Required(given, "query", id).GetString()!,
            Text(given, "schema", file) ?? Text(background, "schema", file),
            Data(given, file) ?? Data(background, file) ?? default,
            Required(test, "when", id),
            then.ValueKind == JsonValueKind.Array ? [.. then.EnumerateArray()] : [then]);
    }

    private static string? Text(JsonElement element, string name, string file) =>
        Optional(element, name)?.GetString()
        ?? (Optional(element, $"{name}-file")?.GetString() is { } path ? File.ReadAllText(Beside(file, path)) : null);

    private static JsonElement? Data(JsonElement element, string file) =>
        Optional(element, "test-data")
        ?? (Optional(element, "test-data-file")?.GetString() is { } path ? Parse(Path.ChangeExtension(Beside(file, path), ".json")) : null);

    private static string Beside(string file, string path) => Path.Combine(Path.GetDirectoryName(file)!, path);

    private static JsonElement Parse(string file)
    {
        try
        {
            return JsonElement.Parse(File.ReadAllText(file));
        }
        catch (JsonException malformed)
        {
            throw new InvalidDataException($"{file} is not JSON: {malformed.Message}", malformed);
        }
    }

    private static JsonElement? Optional(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    private static JsonElement Required(JsonElement element, string name, string where) =>
        Optional(element, name) ?? throw new InvalidDataException($"{where} has no \"{name}\".");
}
