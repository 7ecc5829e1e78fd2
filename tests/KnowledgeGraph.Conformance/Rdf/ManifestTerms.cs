using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Rdf;

/// <summary>The vocabulary of the W3C's test manifests.</summary>
internal static class ManifestTerms
{
    private const string Manifest = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private const string Tests = "http://www.w3.org/ns/rdftest#";

    public static Iri Entries { get; } = new(Manifest + "entries");

    public static Iri Include { get; } = new(Manifest + "include");

    public static Iri AssumedTestBase { get; } = new(Manifest + "assumedTestBase");

    public static Iri Name { get; } = new(Manifest + "name");

    public static Iri Action { get; } = new(Manifest + "action");

    public static Iri Result { get; } = new(Manifest + "result");

    public static Iri TurtleEval { get; } = new(Tests + "TestTurtleEval");

    public static Iri TurtlePositiveSyntax { get; } = new(Tests + "TestTurtlePositiveSyntax");

    public static Iri TurtleNegativeSyntax { get; } = new(Tests + "TestTurtleNegativeSyntax");

    public static Iri TurtleNegativeEval { get; } = new(Tests + "TestTurtleNegativeEval");

    public static Iri NTriplesPositiveSyntax { get; } = new(Tests + "TestNTriplesPositiveSyntax");

    public static Iri NTriplesNegativeSyntax { get; } = new(Tests + "TestNTriplesNegativeSyntax");
}
