using System.Globalization;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Shacl;

/// <summary>
/// Runs the W3C's SHACL tests that a folder's manifest lists, and compares whole reports. Nothing is skipped; a test of a type that is
/// not known here has failed.
/// </summary>
public static class ShaclSuite
{
    /// <summary>Runs the tests and writes each that failed, and as the last line how many passed, failed and were skipped.</summary>
    /// <param name="folder">Has a <c>manifest.ttl</c>.</param>
    /// <param name="output">Where the report goes.</param>
    /// <returns>0 when all tests passed, else 1; also 1 when there are none.</returns>
    public static int Run(string folder, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!File.Exists(Path.Combine(folder, "manifest.ttl")))
        {
            output.WriteLine($"There is no manifest.ttl in '{folder}'.");
            return 1;
        }

        var tests = 0;
        var failed = 0;
        foreach (var test in ShaclTestReader.ReadFolder(folder))
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

    private static string? Judge(ShaclTest test)
    {
        if (test.Type != ShaclTestTerms.Validate || test.ReportNode is not BlankNode report)
        {
            return $"expected a test of validation with a report, found {test.Type} with {test.ReportNode}";
        }

        var reader = new ShapesReader(test.Shapes);
        var shapes = reader.ReadTargeted();
        if (reader.Problems.FirstOrDefault(problem => problem.Severity == Severity.Violation) is { } problem)
        {
            return $"expected shapes, found {problem.Message}";
        }

        var validator = new ShaclValidator(shapes, ClassHierarchy.Of(test.Data));
        var (expected, withMessages) = ReportGraph.Expected(test.Report, report);
        var found = ReportGraph.Of(validator.Validate(test.Data), withMessages);
        return Isomorphism.AreIsomorphic(expected, found) ? null : $"expected another report.\n  Expected:\n{Written(expected)}  Found:\n{Written(found)}";
    }

    private static string Written(RdfGraph graph) => string.Concat(graph.Select(triple => $"    {triple}\n"));
}
