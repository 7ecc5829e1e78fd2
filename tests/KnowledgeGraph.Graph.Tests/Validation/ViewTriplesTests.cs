using KnowledgeGraph.Graph.Validation;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Tests.Validation;

/// <summary>The store seen as triples, for shapes: asserted, and each edge under its property and the inverse of it.</summary>
public sealed class ViewTriplesTests
{
    private const string Ontology = """
        :Customer a owl:Class . :Visit a owl:Class .
        :visit a owl:ObjectProperty ; rdfs:domain :Customer ; rdfs:range :Visit . :visitOf a owl:ObjectProperty ; owl:inverseOf :visit .
        :depth a owl:DatatypeProperty ; rdfs:domain :Visit ; rdfs:range xsd:long . :note a owl:DatatypeProperty ; rdfs:domain :Visit ; rdfs:range rdf:langString .
        """;

    private const string Data = """
        id:c a :Customer ; :visit id:v , id:w ; :knows id:d . id:d a :Customer .
        id:v a :Visit ; :depth 3 ; :note "deep"@en . id:w a :Visit ; :depth 3 ; :remark "kept" .
        """;

    private static readonly GraphWorld World = GraphWorld.Of(Ontology, Data);

    [Theory]
    [InlineData("id:c", ":visit", null, "id:c :visit id:v | id:c :visit id:w")]
    [InlineData("id:v", ":visitOf", null, "id:v :visitOf id:c")]
    [InlineData(null, ":visitOf", "id:c", "id:v :visitOf id:c | id:w :visitOf id:c")]
    [InlineData(null, ":visit", "id:w", "id:c :visit id:w")]
    [InlineData("id:c", ":visit", "id:w", "id:c :visit id:w")]
    [InlineData("id:c", ":visit", "id:d", "")]
    [InlineData("id:c", ":knows", null, "id:c :knows id:d")]
    [InlineData(null, ":knows", "id:d", "id:c :knows id:d")]
    [InlineData(null, "rdf:type", ":Customer", "id:c rdf:type :Customer | id:d rdf:type :Customer")]
    [InlineData("id:v", "rdf:type", null, "id:v rdf:type :Visit")]
    [InlineData("id:v", ":depth", null, "id:v :depth \"3\"^^<http://www.w3.org/2001/XMLSchema#long>")]
    [InlineData("id:v", ":note", null, "id:v :note \"deep\"@en")]
    [InlineData("id:w", ":remark", null, "id:w :remark \"kept\"")]
    [InlineData(null, ":depth", null, "id:v :depth \"3\"^^<http://www.w3.org/2001/XMLSchema#long> | id:w :depth \"3\"^^<http://www.w3.org/2001/XMLSchema#long>")]
    [InlineData("id:nobody", ":visit", null, "")]
    [InlineData(null, ":visit", "id:nobody", "")]
    [InlineData("id:w", null, null, "id:w :depth \"3\"^^<http://www.w3.org/2001/XMLSchema#long> | id:w :remark \"kept\" | id:w rdf:type :Visit")]
    [InlineData(null, null, "id:d", "id:c :knows id:d")]
    public void A_pattern_matches_what_is_stated(string? subject, string? predicate, string? obj, string expected)
    {
        var triples = new ViewTriples(World.View, World.Rewriting).Match(Term(subject), Term(predicate), Term(obj));
        Assert.Equal(expected, string.Join(" | ", triples.Select(Written).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_literal_is_found_by_its_value() => Assert.Equal(
        2, new ViewTriples(World.View, World.Rewriting).Match(null, World.Iri(":depth"), new Literal("3", Xsd.Long)).Count());

    [Fact]
    public void An_alias_is_the_node()
    {
        var world = GraphWorld.Of(Ontology, Data);
        world.Change(t => { t.AddAlias(world.Iri("id:alias").Value, world.Find(t, "id:c")); });
        var triples = new ViewTriples(world.View, world.Rewriting);
        Assert.Equal(2, triples.Match(world.Iri("id:alias"), world.Iri(":visit"), null).Count());
        Assert.Single(triples.Match(world.Iri("id:v"), world.Iri(":visitOf"), world.Iri("id:alias")));
    }

    private static Iri? Term(string? name) => name is null ? null : World.Iri(name);

    private static string Written(Triple triple) => $"{Written(triple.Subject)} {Written(triple.Predicate)} {Written(triple.Object)}";

    private static string Written(Term term) => term is Iri iri ? World.Name(iri.Value) : term.ToString()!;
}
