using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>Holds an outcome against one assertion of a scenario's <c>then</c>.</summary>
internal static class ScenarioAssertion
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    /// <summary>Null where the assertion holds, else what was expected and found.</summary>
    /// <exception cref="InvalidDataException">The assertion is not known here.</exception>
    public static string? Check(JsonElement assertion, Outcome outcome)
    {
        if (assertion.ValueKind != JsonValueKind.Object || !assertion.EnumerateObject().Any())
        {
            throw new InvalidDataException($"An assertion is an object, not {JsonSerializer.Serialize(assertion)}.");
        }

        var main = assertion.EnumerateObject().First();
        var unknown = assertion.EnumerateObject().Skip(1).Select(member => member.Name).FirstOrDefault(name => name is not ("args" or "loc"));
        return unknown is not null
            ? throw new InvalidDataException($"The part \"{unknown}\" of an assertion is not known.")
            : Check(main.Name, main.Value, assertion, outcome);
    }

    private static string? Check(string name, JsonElement expected, JsonElement assertion, Outcome outcome) => name switch
    {
        "passes" => Expect(expected.GetBoolean() == (outcome.Errors.Count == 0), expected.GetBoolean() ? "no error" : "an error", outcome),
        "syntax-error" => Expect(expected.GetBoolean() == outcome.IsSyntaxError, expected.GetBoolean() ? "a syntax error" : "no syntax error", outcome),
        "data" => CheckData(expected, outcome),
        "error-count" => Expect(outcome.Errors.Count == expected.GetInt32(), $"{expected.GetInt32()} errors", outcome),
        "error-code" => CheckErrors(error => ErrorMapping.Matches(error, expected.GetString()!, Part(assertion, "args")), assertion, outcome),
        "error" => CheckErrors(error => Contains(error.Message, expected.GetString()!), assertion, outcome),
        "error-regex" => CheckErrors(error => Regex.IsMatch(error.Message, expected.GetString()!, RegexOptions.None, LongestMatch), assertion, outcome),
        "exception" => Expect(
            outcome.IsRefused && outcome.Errors.Any(error => Contains(error.Message, expected.GetString()!)),
            $"a refused request: {expected.GetString()}",
            outcome),
        "exception-regex" => Expect(
            outcome.IsRefused && outcome.Errors.Any(error => Regex.IsMatch(error.Message, expected.GetString()!, RegexOptions.None, LongestMatch)),
            $"a refused request like {expected.GetString()}",
            outcome),
        _ => throw new InvalidDataException($"The assertion \"{name}\" is not known."),
    };

    private static string? CheckData(JsonElement expected, Outcome outcome)
    {
        var found = outcome.Data is { } data ? EditionOf2018.Read(data) : default;
        return found.ValueKind != JsonValueKind.Undefined && JsonElement.DeepEquals(expected, found)
            ? null
            : $"expected data {JsonSerializer.Serialize(expected)}, found {(found.ValueKind == JsonValueKind.Undefined ? "none" : JsonSerializer.Serialize(found))}{Listed(outcome)}";
    }

    private static string? CheckErrors(Func<GraphQLError, bool> isExpected, JsonElement assertion, Outcome outcome)
    {
        var places = Places(Part(assertion, "loc"));
        return Expect(
            outcome.Errors.Any(error => isExpected(error) && (places is null || places.SequenceEqual(error.Locations))),
            $"the error {JsonSerializer.Serialize(assertion)}",
            outcome);
    }

    // { line, column }, or a list of these, or a list of [line, column]
    private static List<SourcePosition>? Places(JsonElement location) => location.ValueKind switch
    {
        JsonValueKind.Undefined => null,
        JsonValueKind.Array => [.. location.EnumerateArray().Select(Place)],
        _ => [Place(location)],
    };

    private static SourcePosition Place(JsonElement location) => location.ValueKind == JsonValueKind.Array
        ? new SourcePosition(location[0].GetInt32(), location[1].GetInt32())
        : new SourcePosition(location.GetProperty("line").GetInt32(), location.GetProperty("column").GetInt32());

    private static JsonElement Part(JsonElement assertion, string name) => assertion.TryGetProperty(name, out var part) ? part : default;

    // The suite quotes names with ', we with ".
    private static bool Contains(string message, string expected) =>
        message.Contains(expected.Replace('\'', '"'), StringComparison.OrdinalIgnoreCase);

    private static string? Expect(bool holds, string expected, Outcome outcome) => holds ? null : $"expected {expected}, found {outcome.Errors.Count} errors{Listed(outcome)}";

    private static string Listed(Outcome outcome) => string.Concat(outcome.Errors.Select(error => $"{Environment.NewLine}    {error}"));
}
