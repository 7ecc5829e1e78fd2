using System.Globalization;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>
/// Runs the scenarios of a folder of the shape of graphql-cats. Nothing is skipped; a test with an action, rule, error code or assertion that
/// is not known here has failed.
/// </summary>
public static class GraphQLSuite
{
    /// <summary>Runs the tests and writes each that failed, and as the last line how many passed, failed and were skipped.</summary>
    /// <param name="folder">Has scenario files in JSON, in itself or below.</param>
    /// <param name="output">Where the report goes.</param>
    /// <returns>0 when all tests passed, else 1; also 1 when there are none.</returns>
    public static int Run(string folder, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!Directory.Exists(folder))
        {
            output.WriteLine($"There is no folder '{folder}'.");
            return 1;
        }

        List<Scenario> scenarios;
        try
        {
            scenarios = [.. ScenarioReader.ReadFolder(folder)];
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            output.WriteLine($"The scenarios cannot be read. {exception.Message}");
            return 1;
        }

        return RunAll(scenarios, output);
    }

    private static int RunAll(List<Scenario> scenarios, TextWriter output)
    {
        var failed = 0;
        foreach (var scenario in scenarios)
        {
            if (Judge(scenario) is { } complaint)
            {
                failed++;
                output.WriteLine($"FAILED {scenario.Id}: {complaint}");
            }
        }

        if (scenarios.Count == 0)
        {
            output.WriteLine("The folder has no scenario file in JSON.");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scenarios.Count - failed} passed, {failed} failed, 0 skipped"));
        return failed == 0 && scenarios.Count > 0 ? 0 : 1;
    }

    // Null when the test is passed, else what was expected and found. Whatever a test throws, it fails that test only.
    private static string? Judge(Scenario scenario)
    {
        try
        {
            var outcome = ScenarioAction.RunAsync(scenario).GetAwaiter().GetResult();
            var complaints = scenario.Assertions.Select(assertion => ScenarioAssertion.Check(assertion, outcome)).OfType<string>().ToList();
            return scenario.Assertions.Count == 0 ? "expected an assertion, found none" : complaints.Count == 0 ? null : string.Join("; ", complaints);
        }
        catch (Exception exception)
        {
            return $"expected no exception, found {exception.GetType().Name}: {exception.Message}";
        }
    }
}
