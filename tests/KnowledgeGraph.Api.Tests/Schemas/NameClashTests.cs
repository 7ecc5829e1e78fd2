using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Sources;

namespace KnowledgeGraph.Api.Tests.Schemas;

/// <summary>What keeps an ontology that is sound by itself from having a schema, each with the terms that clash and the remedy.</summary>
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
        "NAME-CLASH: shop:hasPart and shop:has_part are both named 'hasPart' on Thing. Give one of them a kg:graphqlName.")]
    [InlineData(
        "shop:not a owl:DatatypeProperty ; rdfs:domain shop:Thing ; rdfs:range xsd:string .",
        "NAME-CLASH: shop:not: the name 'not' on Thing is the service's own. Give the property a kg:graphqlName.")]
    [InlineData(
        "shop:part a owl:ObjectProperty ; rdfs:domain shop:Thing ; rdfs:range shop:Thing . shop:partConnection a owl:DatatypeProperty ; rdfs:domain shop:Thing ; rdfs:range xsd:string .",
        "NAME-CLASH: shop:part and shop:partConnection are both named 'partConnection' on Thing. Give one of them a kg:graphqlName.")]
    [InlineData(
        "shop:thing a owl:Class ; skos:definition \"Another.\"@en .",
        "NAME-CLASH: shop:Thing and shop:thing are both named 'Thing'. Give one of them a kg:graphqlName.")]
    [InlineData(
        "shop:Statement a owl:Class ; skos:definition \"Another.\"@en .",
        "NAME-CLASH: shop:Statement: the type name 'Statement' is needed by the service itself. Give the class a kg:graphqlName.")]
    [InlineData(
        "shop:ThingWhere a owl:Class ; skos:definition \"Another.\"@en .",
        "NAME-CLASH: shop:ThingWhere: the type name 'ThingWhere' is needed by the service itself. Give the class a kg:graphqlName.")]
    [InlineData(
        "shop:Sheep a owl:Class ; skos:definition \"A beast.\"@en ; kg:exposure \"root\" ; kg:plural \"sheep\" .",
        "NAME-CLASH: shop:Sheep: one node and the list of all would both be the root field 'sheep'. Set kg:plural.")]
    [InlineData(
        "shop:Item a owl:Class ; skos:definition \"An item.\"@en ; kg:exposure \"root\" ; kg:plural \"things\" .",
        "NAME-CLASH: shop:Item and shop:Thing would both have the root field 'things'. Set kg:plural or kg:graphqlName on one of them.")]
    public void A_clash_is_refused(string turtle, string expected) => Assert.Equal([expected], ViolationsOf(turtle));

    [Fact]
    public void An_enumeration_without_concepts_is_left_out_with_a_warning()
    {
        var compilation = Compile("""
            shop:Empty a owl:Class ; rdfs:subClassOf skos:Concept ; kg:enum true ; skos:definition "Nothing."@en .
            shop:state a owl:ObjectProperty ; rdfs:domain shop:Thing ; rdfs:range shop:Empty ; skos:definition "A state."@en .
            """);
        var problem = Assert.Single(compilation.Problems);
        Assert.Equal("EMPTY-ENUM: shop:Empty is an enumeration without concepts, and is left out of the schema with every property that leads to it.", Line(problem));
        Assert.Equal(Severity.Warning, problem.Severity);
        Assert.Null(compilation.Version!.Schema.FindType("Empty"));
        Assert.False(((ObjectType)compilation.Version.Schema.FindType("Thing")!).Fields.Contains("state"));
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
