using KnowledgeGraph.Ontology.Shacl;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Ontology.Tests.Shacl;

/// <summary>Asks a shape of <c>id:x</c>, or of what it targets itself, and expects findings word for word.</summary>
internal static class Validation
{
    private static readonly PrefixMap Prefixes = PrefixMap.Empty
        .With("lib", new Iri(Library.Namespace))
        .With("id", new Iri("https://library.example/id/"))
        .With("xsd", new Iri("http://www.w3.org/2001/XMLSchema#"));

    /// <summary>Expects a shape to find nothing.</summary>
    public static void AssertConforms(string shape, string data) => AssertFinds(shape, data);

    /// <summary>Expects a shape to find exactly this, each finding as <c>component: message</c>.</summary>
    public static void AssertFinds(string shape, string data, params string[] expected) =>
        Assert.Equal(expected, Validate(shape, data).Results.Select(result => $"{result.Component.Value.Split('#')[1].Replace("ConstraintComponent", "", StringComparison.Ordinal)}: {result.Message}"));

    public static ValidationReport Validate(string shape, string data) => ValidatorOf(shape, data).Validate(Read(data));

    public static ShaclValidator ValidatorOf(string shape, string data)
    {
        var target = shape.Contains("sh:target", StringComparison.Ordinal) ? "" : "sh:targetNode id:x ; ";
        var text = shape.Contains("lib:S a", StringComparison.Ordinal) ? shape : $"lib:S a sh:NodeShape ; {target}{shape} .";
        var reader = new ShapesReader(Read(text), prefixes: Prefixes);
        var shapes = reader.ReadTargeted();
        Assert.Empty(reader.Problems);
        return new ShaclValidator(shapes, ClassHierarchy.Of(Read(data)), Prefixes);
    }

    public static RdfGraph Read(string turtle) => TurtleReader.Read(Library.Prefixes + turtle, "test.ttl");
}
