namespace KnowledgeGraph.Rdf.Tests;

public sealed class TermOrderTests
{
    [Fact]
    public void Blank_nodes_come_before_IRIs_before_literals_each_by_code_point()
    {
        Term[] ordered =
        [
            new BlankNode("a"),
            new BlankNode("b"),
            new Iri("urn:a"),
            new Iri("urn:\uFFFD"),
            new Iri("urn:\U00010000"),
            Literal.Of("10"),
            Literal.Of(10),
            Literal.Of("10", "de"),
            Literal.Of("10", "EN"),
            Literal.Of("9"),
        ];
        Literal[] byDatatype = [.. ordered[5..9].Cast<Literal>().OrderBy(literal => literal.Datatype.Value, StringComparer.Ordinal).ThenBy(literal => literal.Language, StringComparer.OrdinalIgnoreCase)];

        Assert.Equal([.. ordered[..5], .. byDatatype, ordered[9]], ordered.Reverse().Order(TermOrder.Instance));
    }
}
