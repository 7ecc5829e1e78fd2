using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.NTriples;
using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Conformance.Rdf;

/// <summary>
/// Runs the W3C's RDF 1.1 tests of Turtle and N-Triples that a folder's manifests list. Nothing is skipped; a test of a type that is not
/// known here has failed.
/// </summary>
public static class RdfSuite
{
    // Each judge returns null when the test is passed, else what was expected and found.
    private static readonly FrozenDictionary<Iri, Func<RdfTest, string?>> Judges = new Dictionary<Iri, Func<RdfTest, string?>>
    {
        [ManifestTerms.TurtleEval] = Evaluates,
        [ManifestTerms.TurtlePositiveSyntax] = test => IsRead(test, ReadTurtle),
        [ManifestTerms.TurtleNegativeSyntax] = test => IsRefused(test, ReadTurtle),
        [ManifestTerms.TurtleNegativeEval] = test => IsRefused(test, ReadTurtle),
        [ManifestTerms.NTriplesPositiveSyntax] = test => IsRead(test, ReadNTriples),
        [ManifestTerms.NTriplesNegativeSyntax] = test => IsRefused(test, ReadNTriples),
    }.ToFrozenDictionary();

    /// <summary>Runs the tests and writes each that failed, and as the last line how many passed, failed and were skipped.</summary>
    /// <param name="folder">Has a <c>manifest.ttl</c>, in itself or below.</param>
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

        List<RdfTest> tests;
        try
        {
            tests = [.. ManifestReader.ReadFolder(folder)];
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException or IOException)
        {
            output.WriteLine($"The manifests cannot be read. {exception.Message}");
            return 1;
        }

        return RunAll(tests, output);
    }

    private static int RunAll(List<RdfTest> tests, TextWriter output)
    {
        var failed = 0;
        foreach (var test in tests)
        {
            if (Judge(test) is { } complaint)
            {
                failed++;
                output.WriteLine($"FAILED {test.Id}: {complaint}");
            }
        }

        if (tests.Count == 0)
        {
            output.WriteLine("The folder has no manifest.ttl that lists a test.");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tests.Count - failed} passed, {failed} failed, 0 skipped"));
        return failed == 0 && tests.Count > 0 ? 0 : 1;
    }

    private static string? Judge(RdfTest test)
    {
        if (test.Type is null || !Judges.TryGetValue(test.Type, out var judge))
        {
            return $"expected a known type of test, found {(test.Type is null ? "none" : test.Type.ToString())}";
        }

        if (test.Action is null || !File.Exists(test.Action))
        {
            return $"expected a file to read, found {(test.Action is null ? "none" : $"no file '{test.Action}'")}";
        }

        return judge(test);
    }

    private static string? Evaluates(RdfTest test)
    {
        if (test.Result is null || !File.Exists(test.Result))
        {
            return $"expected a file with the result, found {(test.Result is null ? "none" : $"no file '{test.Result}'")}";
        }

        try
        {
            var expected = NTriplesReader.Read(File.ReadAllText(test.Result), test.Result);
            var found = ReadTurtle(test);
            return Isomorphism.AreIsomorphic(expected, found)
                ? null
                : $"expected the graph of {Path.GetFileName(test.Result)}, found another. {Differences(expected, found)}";
        }
        catch (RdfSyntaxException exception)
        {
            return $"expected the graph of {Path.GetFileName(test.Result)}, found a syntax error: {exception.Message}";
        }
    }

    private static string? IsRead(RdfTest test, Func<RdfTest, RdfGraph> read)
    {
        try
        {
            read(test);
            return null;
        }
        catch (RdfSyntaxException exception)
        {
            return $"expected no error, found {exception.Message}";
        }
    }

    private static string? IsRefused(RdfTest test, Func<RdfTest, RdfGraph> read)
    {
        try
        {
            return string.Create(CultureInfo.InvariantCulture, $"expected an error, found {read(test).Count} triples");
        }
        catch (RdfSyntaxException)
        {
            return null;
        }
    }

    private static RdfGraph ReadTurtle(RdfTest test)
    {
        var sink = new GraphSink(new RdfGraph());
        TurtleReader.Read(File.ReadAllBytes(test.Action!), sink, new RdfReadOptions(Path.GetFileName(test.Action!)) { BaseIri = test.BaseIri });
        return sink.Graph;
    }

    private static RdfGraph ReadNTriples(RdfTest test)
    {
        var sink = new GraphSink(new RdfGraph());
        NTriplesReader.Read(File.ReadAllBytes(test.Action!), sink, new RdfReadOptions(Path.GetFileName(test.Action!)));
        return sink.Graph;
    }

    private static string Differences(RdfGraph expected, RdfGraph found)
    {
        var missing = expected.Where(triple => !found.Contains(triple)).Take(3);
        var surplus = found.Where(triple => !expected.Contains(triple)).Take(3);
        return $"Only expected: {string.Join(' ', missing)} Only found: {string.Join(' ', surplus)}";
    }
}
