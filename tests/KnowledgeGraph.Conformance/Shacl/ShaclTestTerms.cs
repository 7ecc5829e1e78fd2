using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Shacl;

/// <summary>The vocabulary of the SHACL test suite beside that of W3C manifests.</summary>
internal static class ShaclTestTerms
{
    private const string Manifest = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private const string Test = "http://www.w3.org/ns/shacl-test#";

    public static Iri Include { get; } = new(Manifest + "include");

    public static Iri Entries { get; } = new(Manifest + "entries");

    public static Iri Action { get; } = new(Manifest + "action");

    public static Iri Result { get; } = new(Manifest + "result");

    public static Iri Validate { get; } = new(Test + "Validate");

    public static Iri DataGraph { get; } = new(Test + "dataGraph");

    public static Iri ShapesGraph { get; } = new(Test + "shapesGraph");
}
