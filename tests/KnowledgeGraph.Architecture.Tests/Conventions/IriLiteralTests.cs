using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests.Conventions;

/// <summary>
/// An IRI is written once, in a vocabulary with its meaning beside it. Free are: links to specifications, which GraphQL wants in the schema
/// (<c>@specifiedBy</c>), the names that are reserved for examples, and this machine.
/// </summary>
public sealed partial class IriLiteralTests : ConventionTests
{
    internal override IEnumerable<Violation> Violations(IReadOnlyList<SourceFile> files) =>
        from file in files
        where !Vocabularies.Contains(file)
        from literal in StringLiterals.Of(file)
        let iri = Iri().Match(literal.Text)
        where iri.Success
        select file.Violation(literal.Node, $"\"{iri.Value}\" is an IRI.", "Name it in Rdf's Vocabulary, with its meaning, and use the name.");

    [Theory]
    [InlineData("src/KnowledgeGraph.Graph/A.cs", "https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections")]
    [InlineData("src/KnowledgeGraph.Graph/A.cs", "https://www.w3.org/TR/turtle/#grammar-production-iri")]
    [InlineData("src/KnowledgeGraph.Graph/A.cs", "https://www.rfc-editor.org/rfc/rfc3339")]
    [InlineData("src/KnowledgeGraph.Graph/A.cs", "write it as <http://example.org/anna>")]
    [InlineData("src/KnowledgeGraph.Graph/A.cs", "http://localhost:5080/graphql")]
    [InlineData("src/KnowledgeGraph.Graph/A.cs", "http://")]
    [InlineData("src/KnowledgeGraph.Rdf/Vocabulary/Owl.cs", "http://www.w3.org/2002/07/owl#")]
    public void A_link_or_a_vocabulary_is_fine(string path, string text) => AssertFinds(path, $"sealed class A {{ string a = \"{text}\"; }}");

    [Theory]
    [InlineData("\"http://www.w3.org/2002/07/owl#\"", "http://www.w3.org/2002/07/owl#")]
    [InlineData("\"\"\"PREFIX s: <https://schema.org/>\"\"\"", "https://schema.org/")]
    [InlineData("$\"http://www.w3.org/ns/{name}\"", "http://www.w3.org/ns/")]
    [InlineData("\"https://pce.example/kg#\"u8", "https://pce.example/kg#")]
    public void An_IRI_is_found(string expression, string iri) => AssertFinds(
        "src/KnowledgeGraph.Graph/A.cs",
        $"sealed class A {{ object a = {expression}; }}",
        $"src/KnowledgeGraph.Graph/A.cs(1): \"{iri}\" is an IRI. Name it in Rdf's Vocabulary, with its meaning, and use the name.");

    [GeneratedRegex(@"https?://(?!localhost|127\.|\[::1\]|(www\.)?example\.(org|com|net)\b|spec\.graphql\.org/|scalars\.graphql\.org/|www\.rfc-editor\.org/|www\.w3\.org/TR/)[A-Za-z0-9][^\s<>""{}]*")]
    private static partial Regex Iri();
}
