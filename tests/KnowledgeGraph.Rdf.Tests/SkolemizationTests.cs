using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class SkolemizationTests
{
    private const string Prefix = "https://pce.example/id/blank-";

    [Fact]
    public void A_name_depends_on_content_and_on_neither_label_nor_order()
    {
        var first = NameOf("_:x <urn:p> 1, [ <urn:q> 'a', 'b' ] .", "x");
        var second = NameOf("_:y <urn:r> _:x . _:z <urn:q> 'b' . _:x <urn:p> _:z . _:z <urn:q> 'a' . _:x <urn:p> 1 .", "x");

        Assert.Equal(first, second);
        Assert.Matches("^https://pce\\.example/id/blank-[0-9a-f]{32}$", first.Value);
    }

    [Theory]
    [InlineData("_:x <urn:p> 1 .", "_:x <urn:p> '1' .")]
    [InlineData("_:x <urn:p> [ <urn:q> 1 ] .", "_:x <urn:p> [ <urn:q> 2 ] .")]
    [InlineData("_:x <urn:p> [] .", "_:x <urn:p> '' .")]
    [InlineData("_:x <urn:p> 'a\\n<urn:p> \"b\"' .", "_:x <urn:p> 'a', 'b' .")]
    public void Different_content_gives_different_names(string left, string right) => Assert.NotEqual(NameOf(left, "x"), NameOf(right, "x"));

    [Fact]
    public void A_long_list_is_named_whatever_the_stack()
    {
        var graph = TurtleReader.Read($"<urn:s> <urn:p> ( {string.Concat(Enumerable.Repeat("1 ", 30_000))}) .", "test.ttl");
        var names = new Skolemization(graph, Prefix);

        Assert.Equal(30_000, graph.Select(triple => names.Named(triple.Subject)).Where(subject => subject != new Iri("urn:s")).Distinct().Count());
    }

    [Theory]
    [InlineData("_:x <urn:p> _:x .")]
    [InlineData("_:x <urn:p> _:y . _:y <urn:p> _:x .")]
    public void A_node_that_leads_back_to_itself_has_no_name(string turtle) => Assert.Equal(
        "The blank node _:x leads back to itself: give one of the nodes on the way an IRI.",
        Assert.Throws<FormatException>(() => NameOf(turtle, "x")).Message);

    [Fact]
    public void A_node_that_is_reached_twice_does_not_lead_back_to_itself() =>
        Assert.NotNull(NameOf("_:x <urn:p> _:y, _:z . _:y <urn:p> _:z . _:z <urn:p> _:w . _:w <urn:p> 1 .", "x"));

    [Fact]
    public void Named_terms_stay_as_they_are() =>
        Assert.Equal([new Iri("urn:a"), Literal.Of("a")], ((Term[])[new Iri("urn:a"), Literal.Of("a")]).Select(new Skolemization(new RdfGraph(), Prefix).Named));

    private static Iri NameOf(string turtle, string label) => new Skolemization(TurtleReader.Read(turtle, "test.ttl"), Prefix).NameOf(new BlankNode(label));
}
