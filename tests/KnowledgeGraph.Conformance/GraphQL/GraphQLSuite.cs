using System.Globalization;

namespace KnowledgeGraph.Conformance.GraphQL;

/// <summary>
/// Runs the scenarios of a folder of the shape of graphql-cats, none of which is skipped: a test with an action, rule, error code or assertion
/// that is not known here has failed. Where the folder holds the examples of the specification's text, those are run as well.
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

        try
        {
            return RunAll([.. Scenarios(folder), .. Examples(folder)], output);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            output.WriteLine($"The tests cannot be read. {exception.Message}");
            return 1;
        }
    }

    private static IEnumerable<(string Id, Func<Verdict> Judge)> Scenarios(string folder) =>
        ScenarioReader.ReadFolder(folder).Select(scenario => (scenario.Id, (Func<Verdict>)(() => Judge(scenario))));

    private static IEnumerable<(string Id, Func<Verdict> Judge)> Examples(string folder)
    {
        var judge = new SpecificationJudge();
        return SpecificationReader.ReadFolder(folder).Select(example => (example.Id, (Func<Verdict>)(() => judge.Judge(example))));
    }

    private static int RunAll(List<(string Id, Func<Verdict> Judge)> tests, TextWriter output)
    {
        var (failed, skipped) = (0, 0);
        foreach (var (id, judge) in tests)
        {
            var verdict = Guarded(judge);
            if (verdict.Complaint is { } complaint)
            {
                failed++;
                output.WriteLine($"FAILED {id}: {complaint}");
            }
            else if (verdict.Reason is { } reason)
            {
                skipped++;
                output.WriteLine($"skipped {id}: {reason}");
            }
        }

        if (tests.Count == 0)
        {
            output.WriteLine("The folder has no scenario file in JSON.");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tests.Count - failed - skipped} passed, {failed} failed, {skipped} skipped"));
        return failed == 0 && tests.Count > 0 ? 0 : 1;
    }

    // Whatever a test throws, it fails that test only.
    private static Verdict Guarded(Func<Verdict> judge)
    {
        try
        {
            return judge();
        }
        catch (Exception exception)
        {
            return Verdict.Failed($"expected no exception, found {exception.GetType().Name}: {exception.Message}");
        }
    }

    private static Verdict Judge(Scenario scenario)
    {
        var outcome = ScenarioAction.RunAsync(scenario).GetAwaiter().GetResult();
        var complaints = scenario.Assertions.Select(assertion => ScenarioAssertion.Check(assertion, outcome)).OfType<string>().ToList();
        return scenario.Assertions.Count == 0 ? Verdict.Failed("expected an assertion, found none")
            : complaints.Count == 0 ? Verdict.Passed
            : Verdict.Failed(string.Join("; ", complaints));
    }
}
