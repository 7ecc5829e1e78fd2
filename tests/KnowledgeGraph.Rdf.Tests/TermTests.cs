using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class TermTests
{
    private static readonly Iri Customer = new("https://pce.example/id/c01");

    public static TheoryData<Term, string> Written => new()
    {
        { Customer, "<https://pce.example/id/c01>" },
        { new Iri("urn:käufer:1"), "<urn:käufer:1>" },
        { new BlankNode("b0"), "_:b0" },
        { Literal.Of("plain"), "\"plain\"" },
        { Literal.Of("a \"quoted\"\tback\\slash\nline\r\b\f\u0001\u007F é"), "\"a \\\"quoted\\\"\\tback\\\\slash\\nline\\r\\b\\f\\u0001\\u007F é\"" },
        { Literal.Of("Zürich", "de-CH"), "\"Zürich\"@de-CH" },
        { Literal.Of(42), "\"42\"^^<http://www.w3.org/2001/XMLSchema#integer>" },
        { Literal.Of(-0.50m), "\"-0.5\"^^<http://www.w3.org/2001/XMLSchema#decimal>" },
        { Literal.Of(100m), "\"100\"^^<http://www.w3.org/2001/XMLSchema#decimal>" },
        { Literal.Of(true), "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>" },
        { new Literal("x", Xsd.Date), "\"x\"^^<http://www.w3.org/2001/XMLSchema#date>" },
    };

    public static TheoryData<Term, Term, bool> Pairs => new()
    {
        { Customer, new Iri("https://pce.example/id/c01"), true },
        { Customer, new Iri("https://pce.example/id/C01"), false },
        { new BlankNode("x"), new BlankNode("x"), true },
        { new BlankNode("x"), Literal.Of("x"), false },
        { Literal.Of("x"), new Literal("x", Xsd.String), true },
        { Literal.Of("x", "en-GB"), Literal.Of("x", "EN-gb"), true },
        { Literal.Of("x", "en"), Literal.Of("x"), false },
        { new Literal("1", Xsd.Integer), new Literal("01", Xsd.Integer), false },
        { new Literal("1", Xsd.Integer), new Literal("1", Xsd.Long), false },
    };

    public static TheoryData<string, string> NoIris => new()
    {
        { "shop", "'shop' is no absolute IRI: it has no scheme such as 'https:'. (Parameter 'value')" },
        { "", "'' is no absolute IRI: it has no scheme such as 'https:'. (Parameter 'value')" },
        { "1a:b", "'1a:b' is no absolute IRI: it has no scheme such as 'https:'. (Parameter 'value')" },
        { "urn:a b", "'urn:a b' is no absolute IRI: the character U+0020 may not stand in it. (Parameter 'value')" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_term_writes_itself_as_N_Triples(Term term, string expected) => Assert.Equal(expected, term.ToString());

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Terms_are_equal_when_RDF_says_so(Term left, Term right, bool equal)
    {
        Assert.Equal(equal, left.Equals(right));
        Assert.Equal(equal, left == right);
        Assert.Equal(!equal, left != right);
        if (equal)
        {
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
        }
    }

    [Fact]
    public void A_language_tag_is_kept_as_written() => Assert.Equal("EN-gb", Literal.Of("x", "EN-gb").Language);

    [Theory]
    [MemberData(nameof(NoIris))]
    public void What_is_no_absolute_IRI_is_refused(string text, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new Iri(text)).Message);

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("-a")]
    [InlineData("a.")]
    public void What_is_no_label_of_a_blank_node_is_refused(string label) =>
        Assert.Equal($"'{label}' is no label of a blank node. (Parameter 'label')", Assert.Throws<ArgumentException>(() => new BlankNode(label)).Message);

    [Theory]
    [InlineData("")]
    [InlineData("e1")]
    [InlineData("en-")]
    [InlineData("en_GB")]
    public void What_is_no_language_tag_is_refused(string tag) => Assert.Equal(
        $"'{tag}' is no language tag such as 'en' or 'de-CH'. (Parameter 'language')",
        Assert.Throws<ArgumentException>(() => Literal.Of("x", tag)).Message);

    [Fact]
    public void Text_of_a_language_is_not_made_without_the_language() => Assert.Equal(
        "A literal of rdf:langString needs its language; use Literal.Of(text, language). (Parameter 'datatype')",
        Assert.Throws<ArgumentException>(() => new Literal("x", RdfTerms.LangString)).Message);

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        Assert.Equal("The text has half a surrogate pair. (Parameter 'text')", Assert.Throws<ArgumentException>(() => Literal.Of("\uDC00")).Message);
        Assert.EndsWith("it has half a surrogate pair. (Parameter 'value')", Assert.Throws<ArgumentException>(() => new Iri("urn:\uD800")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scope_never_gives_out_a_blank_node_twice()
    {
        var scope = new BlankNodeScope();
        Term[] given = [scope.Next("x"), scope.Next("x"), scope.Next("b1"), scope.Next(), scope.Next("y")];

        Assert.Equal(["_:x", "_:b0", "_:b1", "_:b2", "_:y"], given.Select(node => node.ToString()));
    }
}
