using KnowledgeGraph.Conformance.GraphQL;

namespace KnowledgeGraph.GraphQL.Tests.Conformance;

/// <summary>The runner of the official suite finds what is wrong: shown with a small suite of our own, once right and then altered.</summary>
public sealed class GraphQLSuiteTests : IDisposable
{
    private const string Suite = """
        {
          "scenario": "A small suite",
          "background": {
            "schema": "type Query { a(n: Int = 1): Int b: String @resolveError(message: \"No b.\") c: I d: String @resolveString(value: \"n is $n\") } interface I { a: Int } type T implements I { a: Int }",
            "test-data": { "root": { "a": 1, "c": { "$ref": "t" } }, "t": { "type": "T", "a": 2 } }
          },
          "tests": [
            { "name": "parses", "given": { "query": "{ a }" }, "when": { "parse": true }, "then": { "passes": true } },
            { "name": "does not parse", "given": { "query": "{" }, "when": { "parse": true }, "then": { "syntax-error": true } },
            {
              "name": "validates", "given": { "query": "{ x }" }, "when": { "validate": ["FieldsOnCorrectType"] },
              "then": [{ "error-count": 1 }, { "error-code": "undefinedField", "args": { "fieldName": "x", "type": "Query" }, "loc": [{ "line": 1, "column": 3 }] }]
            },
            {
              "name": "executes", "given": { "query": "query Q { a c { a __typename } b }" }, "when": { "execute": { "test-value": "root", "operation-name": "Q" } },
              "then": [{ "data": { "a": 1, "c": { "a": 2, "__typename": "T" }, "b": null } }, { "error": "No b", "loc": [[1, 32]] }, { "error-regex": "^No .\\.$" }]
            },
            { "name": "refuses", "given": { "query": "query Q { a }" }, "when": { "execute": { "operation-name": "R" } }, "then": { "exception": "Unknown operation name 'R'" } },
            {
              "name": "introspects", "given": { "query": "{ __type(name: \"I\") { kind interfaces { name } } }" }, "when": { "execute": true },
              "then": { "data": { "__type": { "kind": "INTERFACE", "interfaces": null } } }
            }
          ]
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_is_right_passes()
    {
        var (exitCode, report) = Run(Suite);

        Assert.Equal((0, $"6 passed, 0 failed, 0 skipped{Environment.NewLine}"), (exitCode, report));
    }

    [Theory]
    [InlineData("\"passes\": true", "\"passes\": false", "parses", "expected an error, found 0 errors")]
    [InlineData("\"syntax-error\": true", "\"syntax-error\": false", "does not parse", "expected no syntax error, found 1 errors")]
    [InlineData("\"error-count\": 1", "\"error-count\": 2", "validates", "expected 2 errors, found 1 errors")]
    [InlineData("\"fieldName\": \"x\"", "\"fieldName\": \"y\"", "validates", "expected the error {")]
    [InlineData("\"column\": 3", "\"column\": 4", "validates", "expected the error {")]
    [InlineData("\"undefinedField\"", "\"unknownArgument\"", "validates", "expected the error {")]
    [InlineData("\"undefinedField\"", "\"somethingElse\"", "validates", "The error code \"somethingElse\" is not known.")]
    [InlineData("\"FieldsOnCorrectType\"", "\"SomethingElse\"", "validates", "The rule \"SomethingElse\" is not known.")]
    [InlineData("\"a\": 2, \"__typename\"", "\"a\": 3, \"__typename\"", "executes", "expected data {")]
    [InlineData("\"No b\"", "\"No c\"", "executes", "expected the error {")]
    [InlineData("[[1, 32]]", "[[1, 33]]", "executes", "expected the error {")]
    [InlineData("^No .", "^Yes .", "executes", "expected the error {")]
    [InlineData("\"Unknown operation name 'R'\"", "\"Unknown operation name 'S'\"", "refuses", "expected a refused request: Unknown operation name 'S'")]
    [InlineData("\"interfaces\": null", "\"interfaces\": []", "introspects", "expected data {")]
    [InlineData("\"exception\":", "\"surprise\":", "refuses", "The assertion \"surprise\" is not known.")]
    [InlineData("\"parse\": true }, \"then\": { \"passes\"", "\"compile\": true }, \"then\": { \"passes\"", "parses", "The action \"compile\" is not known.")]
    [InlineData("\"operation-name\": \"Q\"", "\"operation\": \"Q\"", "executes", "The option \"operation\" of execution is not known.")]
    public void What_is_altered_fails(string right, string altered, string test, string complaint)
    {
        Assert.Contains(right, Suite, StringComparison.Ordinal);

        var (exitCode, report) = Run(Suite.Replace(right, altered, StringComparison.Ordinal));

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"FAILED scenarios.json: {test}: ", report, StringComparison.Ordinal);
        Assert.Contains(complaint, report, StringComparison.Ordinal);
        Assert.EndsWith($"5 passed, 1 failed, 0 skipped{Environment.NewLine}", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_scenarios_has_not_passed()
    {
        var (exitCode, report) = Run("""{ "other": 1 }""");

        Assert.Equal((1, $"The folder has no scenario file in JSON.{Environment.NewLine}0 passed, 0 failed, 0 skipped{Environment.NewLine}"), (exitCode, report));
    }

    [Theory]
    [InlineData("{ \"scenario\": \"a\" }", "The tests cannot be read. scenarios.json has no \"tests\".")]
    [InlineData("{", "The tests cannot be read. ")]
    public void A_file_of_another_form_is_named(string json, string message)
    {
        var (exitCode, report) = Run(json);

        Assert.Equal(1, exitCode);
        Assert.StartsWith(message, report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_absent_is_named()
    {
        var output = new StringWriter();

        Assert.Equal(1, GraphQLSuite.Run(Path.Combine(_folder.FullName, "nowhere"), output));
        Assert.StartsWith("There is no folder '", output.ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_official_suite_passes_whole()
    {
        var suite = Path.Combine(SharedFolder, "conformance", "graphql", "graphql-cats");
        Skip.IfNot(Directory.Exists(suite), $"The suite graphql-cats is absent: no folder '{suite}'. Set KG_SHARED to the folder that holds 'conformance'.");
        var output = new StringWriter();

        var exitCode = GraphQLSuite.Run(suite, output);

        Assert.Equal((0, "101 passed, 0 failed, 0 skipped"), (exitCode, output.ToString().TrimEnd().Split('\n')[^1]));
    }

    [SkippableFact]
    public void The_examples_of_the_specification_are_judged_as_the_text_says()
    {
        var folder = Path.Combine(SharedFolder, "conformance", "graphql", "spec");
        Skip.IfNot(Directory.Exists(folder), $"The specification is absent: no folder '{folder}'. Set KG_SHARED to the folder that holds 'conformance'.");
        var output = new StringWriter();

        var exitCode = GraphQLSuite.Run(folder, output);

        Assert.Equal((0, "171 passed, 0 failed, 11 skipped"), (exitCode, output.ToString().TrimEnd().Split('\n')[^1]));
    }

    private static string SharedFolder => Environment.GetEnvironmentVariable("KG_SHARED") ?? Path.Combine(RepositoryRoot(), "..", "shared");

    private static string RepositoryRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "KnowledgeGraph.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("No folder above the tests holds KnowledgeGraph.sln.");
    }

    private (int ExitCode, string Report) Run(string scenarios)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "scenarios.json"), scenarios);
        var output = new StringWriter();
        return (GraphQLSuite.Run(_folder.FullName, output), output.ToString());
    }
}
