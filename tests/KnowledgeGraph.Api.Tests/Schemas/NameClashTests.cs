using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Sources;

namespace KnowledgeGraph.Api.Tests.Schemas;

/// <summary>What keeps an ontology from having a schema, each with the two terms that clash and the remedy.</summary>
public sealed class NameClashTests
{
    private const string Prefixes = """
        @prefix shop: <https://shop.example/> .
        @prefix id: <https://shop.example/id/> .
        @prefix kg: <https://pce.example/kg#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        <https://shop.example/> a owl:Ontology .
        shop:Thing a owl:Class ; skos:definition "A thing."@en ; kg:exposure "root" .

        """;

    [Theory]
    [InlineData(
        "shop:hasPart a owl:DatatypeProperty ; rdfs:domain shop:Thing ; rdfs:range xsd:string . shop:has_part a owl:DatatypeProperty ; rdfs:domain shop:Thing ; rdfs:range xsd:string .",
        "PCE-G01: shop:hasPart and shop:has_part are both named 'hasPart' on Thing. Give one of them a kg:graphqlName.")]
    [InlineData(
        "shop:iri a owl:DatatypeProperty ; rdfs:domain shop:Thing ; rdfs:range xsd:string .",
        "PCE-G01: shop:iri: the name 'iri' on Thing is the service's own. Give the property a kg:graphqlName.")]
    [InlineData(
        "shop:not a owl:DatatypeProperty ; rdfs:domain shop:Thing ; rdfs:range xsd:string .",
        "PCE-G01: shop:not: the name 'not' on Thing is the service's own. Give the property a kg:graphqlName.")]
    [InlineData(
        "shop:part a owl:ObjectProperty ; rdfs:domain shop:Thing ; rdfs:range shop:Thing . shop:partConnection a owl:DatatypeProperty ; rdfs:domain shop:Thing ; rdfs:range xsd:string .",
        "PCE-G01: shop:part and shop:partConnection are both named 'partConnection' on Thing. Give one of them a kg:graphqlName.")]
    [InlineData(
        "shop:größe a owl:DatatypeProperty ; rdfs:domain shop:Thing ; rdfs:range xsd:string .",
        "PCE-G01: shop:größe: 'größe' is no name in GraphQL. Give the property a kg:graphqlName.")]
    [InlineData(
        "shop:thing a owl:Class ; skos:definition \"Another.\"@en .",
        "PCE-G01: shop:Thing and shop:thing are both named 'Thing'. Give one of them a kg:graphqlName.")]
    [InlineData(
        "shop:Statement a owl:Class ; skos:definition \"Another.\"@en .",
        "PCE-G01: shop:Statement: the type name 'Statement' is needed by the service itself. Give the class a kg:graphqlName.")]
    [InlineData(
        "shop:ThingWhere a owl:Class ; skos:definition \"Another.\"@en .",
        "PCE-G01: shop:ThingWhere: the type name 'ThingWhere' is needed by the service itself. Give the class a kg:graphqlName.")]
    [InlineData(
        "shop:Sheep a owl:Class ; skos:definition \"A beast.\"@en ; kg:exposure \"root\" ; kg:plural \"sheep\" .",
        "PCE-G01: shop:Sheep: one node and the list of all would both be the root field 'sheep'. Set kg:plural.")]
    [InlineData(
        "shop:Item a owl:Class ; skos:definition \"An item.\"@en ; kg:exposure \"root\" ; kg:plural \"things\" .",
        "PCE-G01: shop:Item and shop:Thing would both have the root field 'things'. Set kg:plural or kg:graphqlName on one of them.")]
    [InlineData(
        "shop:Colour a owl:Class ; rdfs:subClassOf skos:Concept ; kg:enum true ; skos:definition \"A colour.\"@en . shop:DarkRed a shop:Colour ; skos:prefLabel \"a\"@en . shop:Dark_Red a shop:Colour ; skos:prefLabel \"b\"@en .",
        "PCE-G01: shop:DarkRed and shop:Dark_Red are both named DARK_RED in the enum Colour. Give one of them a kg:graphqlName.")]
    public void A_clash_is_refused(string turtle, string expected) => Assert.Equal([expected], ViolationsOf(turtle));

    [Fact]
    public void One_field_can_not_be_a_value_and_a_list() => Assert.Equal(
        ["PCE-G05: Both.size would be a single value by shop:One and a list by shop:Many, both domains of shop:size. Give both the same sh:maxCount."],
        ViolationsOf("""
            shop:One a owl:Class ; kg:polymorphic true ; skos:definition "One."@en .
            shop:Many a owl:Class ; kg:polymorphic true ; skos:definition "Many."@en .
            shop:Both a owl:Class ; rdfs:subClassOf shop:One , shop:Many ; skos:definition "Both."@en .
            shop:size a owl:DatatypeProperty ; rdfs:domain shop:One , shop:Many ; rdfs:range xsd:integer .
            shop:OneShape a sh:NodeShape ; sh:targetClass shop:One ; sh:property [ sh:path shop:size ; sh:maxCount 1 ] .
            """));

    [Fact]
    public void What_the_schema_can_not_show_is_left_out_with_a_warning()
    {
        var compilation = Compile("""
            shop:Empty a owl:Class ; rdfs:subClassOf skos:Concept ; kg:enum true ; skos:definition "Nothing."@en .
            shop:about a owl:ObjectProperty ; rdfs:domain shop:Thing .
            """);
        Assert.NotNull(compilation.Version);
        Assert.Equal(
            [
                "PCE-G08: shop:Empty is an enumeration without concepts, and is left out of the schema with every property that leads to it.",
                "PCE-G08: shop:about has no range that the schema shows, so it has no field; ask for it by `properties(name: \"shop:about\")`, or give it a range.",
            ],
            compilation.Problems.Select(Line));
        Assert.All(compilation.Problems, problem => Assert.Equal(Severity.Warning, problem.Severity));
    }

    private static IEnumerable<string> ViolationsOf(string turtle)
    {
        var compilation = Compile(turtle);
        Assert.Null(compilation.Version);
        return compilation.Problems.Where(problem => problem.Severity == Severity.Violation).Select(Line);
    }

    private static string Line(Problem problem) => $"{problem.Code}: {problem.Message}";

    private static SchemaCompilation Compile(string turtle)
    {
        var loaded = OntologyLoader.Load(OntologyDocument.Of("shop.ttl", Prefixes + turtle));
        Assert.True(loaded.Model is not null, string.Join(Environment.NewLine, loaded.Problems));
        return SchemaCompiler.Compile(new OntologyRewriting(loaded.Model, new Symbols()));
    }
}
