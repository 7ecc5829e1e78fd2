using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Sources;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;
using static KnowledgeGraph.Ontology.Tests.Library;

namespace KnowledgeGraph.Ontology.Tests.Model;

public sealed class IndividualTests
{
    [Fact]
    public void A_concept_has_everything_below_it_within()
    {
        Assert.Equal(new HashSet<Iri> { Id("crime"), Id("noir"), Id("scandinavianNoir") }, Individual("crime").Within);
        Assert.Equal([Id("noir")], Individual("scandinavianNoir").Broader);
    }

    [Theory]
    [InlineData("crime", "CRIME", "CRIME")]
    [InlineData("scandinavianNoir", "scandinavianNoir", "SCANDINAVIAN_NOIR")]
    public void The_code_is_the_notation_or_the_local_name(string name, string code, string enumName)
    {
        Assert.Equal(code, Individual(name).Code);
        Assert.Equal(enumName, Individual(name).EnumName);
    }

    [Theory]
    [InlineData("id:x-1 a lib:Genre .", "x-1", "X_1")]
    [InlineData("id:HTTPError a lib:Genre .", "HTTPError", "HTTP_ERROR")]
    [InlineData("id:x a lib:Genre ; kg:graphqlName \"OTHER\" .", "x", "OTHER")]
    public void Enum_names_shout_in_snake_case(string declaration, string name, string expected) =>
        Assert.Equal(expected, Load(declaration).Model!.FindIndividual(Id(name))!.EnumName);

    [Fact]
    public void A_blank_node_is_named_by_its_content_wherever_it_stands()
    {
        const string Loan = "[] a lib:Branch ; lib:title \"East\"@en .";
        var first = Blank(Load(Loan));
        Assert.Equal(first, Blank(Load($"\n\n id:other a lib:Branch . {Loan}")));
        Assert.NotEqual(first, Blank(Load(Loan.Replace("East", "West", StringComparison.Ordinal))));
        Assert.Matches("^https://library.example/id/blank-[0-9a-f]{32}$", first.Value);
    }

    [Fact]
    public void The_model_s_triples_carry_the_blank_node_s_name()
    {
        var loaded = Load("[] a lib:Branch ; lib:title \"East\"@en .");
        Assert.True(loaded.Model!.Asserted.Has(Blank(loaded), Lib("title"), Literal.Of("East", "en")));
    }

    [Fact]
    public void A_blank_node_in_a_circle_has_no_content_to_be_named_by() => Assert.Equal(
        ["further.ttl:1:1: BLANK-NODE: The blank node _:a leads back to itself: give one of the nodes on the way an IRI."],
        ProblemsOf("_:a a lib:Branch ; lib:partOf _:b . _:b lib:partOf _:a ."));

    [Fact]
    public void Shapes_and_class_expressions_are_no_individuals() =>
        Assert.Equal(["central", "crime", "noir", "scandinavianNoir"], Library.Model.Individuals.Select(individual => individual.LocalName));

    [Fact]
    public void The_namespace_of_individuals_can_be_declared()
    {
        var model = OntologyLoader.Load(OntologyDocument.Of("a.ttl", Prefixes + "<https://library.example/> a owl:Ontology ; kg:individuals <https://library.example/thing/> .")).Model!;
        Assert.Equal("https://library.example/thing/", model.IndividualsNamespace);
        Assert.Equal("https://library.example/id/", Library.Model.IndividualsNamespace);
    }

    [Fact]
    public void A_condition_is_read_with_its_individual()
    {
        var rule = Load("lib:Rule a owl:Class . id:rule a lib:Rule ; kg:condition [ sh:property [ sh:path lib:hasLoan ; kg:withinDays 30 ; kg:latest true ; sh:minCount 2 ] ] .")
            .Model!.FindIndividual(Id("rule"))!;
        var property = Assert.IsType<KnowledgeGraph.Ontology.Shacl.Constraint.Property>(Assert.Single(rule.Condition!.Constraints)).Shape;
        Assert.Equal(new KnowledgeGraph.Ontology.Shacl.ValueWindow(30, true), property.Window);
    }

    private static Individual Individual(string name) => Library.Model.FindIndividual(Id(name))!;

    private static Iri Blank(OntologyLoadResult loaded) => loaded.Model!.Individuals.Single(individual => individual.LocalName.StartsWith("blank-", StringComparison.Ordinal)).Iri;
}
