using System.Text.Json;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>Reads the examples of the specification from <c>examples.json</c>.</summary>
internal static class SpecificationReader
{
    private const string FileName = "examples.json";

    /// <summary>The examples in a folder and below, in the order of the text.</summary>
    /// <exception cref="InvalidDataException">The file is not of the known form.</exception>
    public static IReadOnlyList<SpecificationExample> ReadFolder(string folder) => Directory
        .EnumerateFiles(folder, FileName, SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(Read)
        .ToList();

    private static IEnumerable<SpecificationExample> Read(string file)
    {
        try
        {
            return JsonElement.Parse(File.ReadAllText(file)).EnumerateArray().Select(Read).ToList();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException($"{file} is not a list of examples: {exception.Message}", exception);
        }
    }

    private static SpecificationExample Read(JsonElement example) => new(
        example.GetProperty("file").GetString()!,
        example.GetProperty("section").GetString()!,
        example.GetProperty("kind").GetString() == "counter-example",
        example.GetProperty("line").GetInt32(),
        example.GetProperty("text").GetString()!);
}
