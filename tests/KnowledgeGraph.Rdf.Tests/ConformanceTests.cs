using KnowledgeGraph.Conformance.Rdf;

namespace KnowledgeGraph.Rdf.Tests;

/// <summary>The W3C's suites, and proof that the program that runs them can fail.</summary>
public sealed class ConformanceTests
{
    private const string Manifest = """
        @prefix mf: <http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#> .
        @prefix rdft: <http://www.w3.org/ns/rdftest#> .
        <> mf:assumedTestBase <https://example.org/tests/> ; mf:entries ( <#eval> <#good> <#bad> <#nt-good> <#nt-bad> ) .
        <#eval> a rdft:TestTurtleEval ; mf:action <eval.ttl> ; mf:result <eval.nt> .
        <#good> a rdft:TestTurtlePositiveSyntax ; mf:action <eval.ttl> .
        <#bad> a rdft:TestTurtleNegativeSyntax ; mf:action <bad.ttl> .
        <#nt-good> a rdft:TestNTriplesPositiveSyntax ; mf:action <eval.nt> .
        <#nt-bad> a rdft:TestNTriplesNegativeSyntax ; mf:action <eval.ttl> .
        """;

    private const string Result = "<https://example.org/tests/a> <https://example.org/tests/b> _:x .\n";

    [SkippableTheory]
    [InlineData("rdf-turtle", "313 passed, 0 failed, 0 skipped")]
    [InlineData("rdf-n-triples", "70 passed, 0 failed, 0 skipped")]
    public void The_suite_is_passed_in_full(string suite, string lastLine)
    {
        var folder = SharedFolder.PathTo("conformance", "rdf-tests", "rdf", "rdf11", suite);
        Skip.IfNot(Directory.Exists(folder), $"The W3C suite '{suite}' is not there; KG_SHARED names the folder that has conformance/rdf-tests.");

        var (exitCode, lines) = Run(folder);
        Assert.Equal([lastLine], lines);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void Tests_that_hold_are_counted()
    {
        var (exitCode, lines) = RunOn(Manifest, Result);

        Assert.Equal(["5 passed, 0 failed, 0 skipped"], lines);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void An_altered_result_fails_and_is_named()
    {
        var (exitCode, lines) = RunOn(Manifest, Result.Replace("/b>", "/c>", StringComparison.Ordinal));

        Assert.Equal(
        [
            "FAILED suite#eval: expected the graph of eval.nt, found another. Only expected: <https://example.org/tests/a> <https://example.org/tests/c> _:x . "
                + "Only found: <https://example.org/tests/a> <https://example.org/tests/b> _:b0 .",
            "4 passed, 1 failed, 0 skipped",
        ], lines);
        Assert.Equal(1, exitCode);
    }

    [Theory]
    [InlineData("TestTurtlePositiveSyntax ; mf:action <eval.ttl>", "TestTurtlePositiveSyntax ; mf:action <bad.ttl>", "good: expected no error, found bad.ttl:1:9: expected an object (an IRI, a blank node, a collection or a literal), found '.'")]
    [InlineData("TestTurtleNegativeSyntax ; mf:action <bad.ttl>", "TestTurtleNegativeSyntax ; mf:action <eval.ttl>", "bad: expected an error, found 1 triples")]
    [InlineData("TestNTriplesNegativeSyntax ; mf:action <eval.ttl>", "TestNTriplesNegativeSyntax ; mf:action <eval.nt>", "nt-bad: expected an error, found 1 triples")]
    [InlineData("TestTurtleEval ; mf:action <eval.ttl>", "TestTurtleEval ; mf:action <bad.ttl>", "eval: expected the graph of eval.nt, found a syntax error: bad.ttl:1:9: expected an object (an IRI, a blank node, a collection or a literal), found '.'")]
    [InlineData("mf:result <eval.nt>", "mf:result <none.nt>", "eval: expected a file with the result, found no file '*/none.nt'")]
    [InlineData("<#bad> a rdft:TestTurtleNegativeSyntax", "<#bad> a rdft:TestTurtleOfTomorrow", "bad: expected a known type of test, found <http://www.w3.org/ns/rdftest#TestTurtleOfTomorrow>")]
    [InlineData("<#bad> a rdft:TestTurtleNegativeSyntax ;", "<#bad>", "bad: expected a known type of test, found none")]
    [InlineData("mf:action <bad.ttl>", "mf:action <none.ttl>", "bad: expected a file to read, found no file '*/none.ttl'")]
    public void Every_altered_expectation_fails_and_is_named(string before, string after, string complaint)
    {
        var (exitCode, lines) = RunOn(Manifest.Replace(before, after, StringComparison.Ordinal), Result);

        Assert.Equal("4 passed, 1 failed, 0 skipped", lines[^1]);
        Assert.Matches($"^FAILED suite#{System.Text.RegularExpressions.Regex.Escape(complaint).Replace(@"\*", ".*", StringComparison.Ordinal)}$", lines[0]);
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public void Included_manifests_are_run_once_each()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "suite", Manifest, Result);
        File.WriteAllText(folder.PathTo("manifest.ttl"), "@prefix mf: <http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#> . <> mf:include ( <suite/manifest.ttl> <manifest.ttl> <suite/manifest.ttl> ) .");

        Assert.Equal("5 passed, 0 failed, 0 skipped", Run(folder.Path).Lines[^1]);
    }

    [Fact]
    public void A_folder_without_a_manifest_is_no_success()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal((1, "The folder has no manifest.ttl that lists a test."), (Run(folder.Path).ExitCode, Run(folder.Path).Lines[0]));
        Assert.Equal("There is no folder 'nowhere'.", Run("nowhere").Lines[0]);
    }

    [Fact]
    public void A_manifest_that_is_not_Turtle_is_no_success()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathTo("manifest.ttl"), "<> .");

        var (exitCode, lines) = Run(folder.Path);
        Assert.Equal(1, exitCode);
        Assert.Equal($"The manifests cannot be read. {folder.PathTo("manifest.ttl")}:1:4: expected a predicate (an IRI or 'a'), found '.'", lines[0]);
    }

    private static (int ExitCode, string[] Lines) RunOn(string manifest, string result)
    {
        using var folder = new TemporaryFolder();
        Write(folder, "suite", manifest, result);
        return Run(folder.PathTo("suite"));
    }

    private static void Write(TemporaryFolder folder, string name, string manifest, string result)
    {
        Directory.CreateDirectory(folder.PathTo(name));
        File.WriteAllText(folder.PathTo(name, "manifest.ttl"), manifest);
        File.WriteAllText(folder.PathTo(name, "eval.ttl"), "<a> <b> [] .");
        File.WriteAllText(folder.PathTo(name, "eval.nt"), result);
        File.WriteAllText(folder.PathTo(name, "bad.ttl"), "<a> <b> .");
    }

    private static (int ExitCode, string[] Lines) Run(string folder)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var exitCode = RdfSuite.Run(folder, output);
        return (exitCode, output.ToString().TrimEnd('\n').Split('\n'));
    }
}
