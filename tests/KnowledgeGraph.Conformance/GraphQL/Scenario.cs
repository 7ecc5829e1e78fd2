using System.Text.Json;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>One test of a scenario file, with what its scenario's background says put in.</summary>
/// <param name="Id">The file and the name of the test.</param>
/// <param name="Query">The document under test.</param>
/// <param name="Schema">The schema's text; null where the test needs none.</param>
/// <param name="TestData">The values that fields resolve to, by name; undefined where there are none.</param>
/// <param name="Action">What is to be done: one of <c>parse</c>, <c>validate</c>, <c>execute</c>.</param>
/// <param name="Assertions">What is to hold.</param>
internal sealed record Scenario(
    string Id,
    string Query,
    string? Schema,
    JsonElement TestData,
    JsonElement Action,
    IReadOnlyList<JsonElement> Assertions);
