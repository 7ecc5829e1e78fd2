using System.Globalization;
using KnowledgeGraph.Ontology.OwlRl;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Owl;

/// <summary>
/// Runs tests of OWL 2 RL: what must follow is looked for in the closure, what is contradictory must be found so. Nothing is skipped; a
/// test of a type that is not known here has failed.
/// </summary>
public static class OwlRlSuite
{
    /// <summary>Runs the tests and writes each that failed, and as the last line how many passed, failed and were skipped.</summary>
    /// <param name="folder">Has a folder for each test.</param>
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

        var tests = 0;
        var failed = 0;
        foreach (var test in OwlTestReader.ReadFolder(folder))
        {
            tests++;
            if (Judge(test) is { } complaint)
            {
                failed++;
                output.WriteLine($"FAILED {test.Id}: {complaint}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tests - failed} passed, {failed} failed, 0 skipped"));
        return failed == 0 && tests > 0 ? 0 : 1;
    }

    private static string? Judge(OwlTest test)
    {
        if (test.Premise is null)
        {
            return "expected a premise, found no file";
        }

        var closure = Closure.Of(test.Premise, ClosureOptions.Complete);
        return test.Types.Select(type => Judge(test, type, closure)).FirstOrDefault(complaint => complaint is not null);
    }

    private static string? Judge(OwlTest test, string type, Closure closure) => type switch
    {
        "ProfileIdentificationTest" => null,
        "POSITIVE_ENTAILMENT" or "PositiveEntailmentTest" => Follows(test.Conclusion, closure),
        "NEGATIVE_ENTAILMENT" or "NegativeEntailmentTest" => FollowsNot(test.NonConclusion, closure),
        "INCONSISTENCY" or "InconsistencyTest" => closure.Contradictions.Count > 0 ? null : "expected a contradiction, found none",
        "CONSISTENCY" or "ConsistencyTest" => closure.Contradictions.Count == 0 ? null : $"expected no contradiction, found {Written(closure.Contradictions[0])}",
        _ => $"expected a known type of test, found {type}",
    };

    // From a contradiction everything follows.
    private static string? Follows(RdfGraph? conclusion, Closure closure) => conclusion switch
    {
        null => "expected a conclusion to look for, found none",
        _ when closure.Contradictions.Count > 0 || SimpleEntailment.Holds(closure, conclusion) => null,
        _ => $"expected the conclusion to follow. Missing: {string.Join(' ', conclusion.Where(triple => !closure.Contains(triple)).Take(3))}",
    };

    private static string? FollowsNot(RdfGraph? conclusion, Closure closure) => conclusion switch
    {
        null => "expected something that must not follow, found none",
        _ => SimpleEntailment.Holds(closure, conclusion) ? "expected the conclusion not to follow" : null,
    };

    private static string Written(Contradiction contradiction) => $"{contradiction.Rule}: {string.Join(' ', contradiction.Premises)}";
}
