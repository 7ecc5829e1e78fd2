using KnowledgeGraph.Graph.Validation;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Tests.Validation;

/// <summary>What a change may not leave behind, each a sentence about the node and the property with the remedy.</summary>
public sealed class ChangeValidatorTests
{
    private const string Ontology = """
        :Agent a owl:Class ; kg:polymorphic true ; kg:abstract true . :Customer a owl:Class ; rdfs:subClassOf :Agent . :Team a owl:Class ; rdfs:subClassOf :Agent .
        :Visit a owl:Class ; owl:disjointWith :Note . :Note a owl:Class . :Place a owl:Class . :Stage a owl:Class ; rdfs:subClassOf skos:Concept .
        :Frequent a owl:Class . [ a owl:Restriction ; owl:onProperty :visit ; owl:someValuesFrom owl:Thing ] rdfs:subClassOf :Frequent .
        :visit a owl:ObjectProperty ; rdfs:domain :Customer ; rdfs:range :Visit . :visitOf a owl:ObjectProperty , owl:FunctionalProperty ; owl:inverseOf :visit .
        :place a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:domain :Visit ; rdfs:range :Place .
        :after a owl:ObjectProperty , owl:AsymmetricProperty , owl:IrreflexiveProperty ; rdfs:domain :Visit ; rdfs:range :Visit .
        :rewards a owl:ObjectProperty ; rdfs:domain :Customer , :Team ; rdfs:range :Frequent .
        :title a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Note ; rdfs:range xsd:string .
        :tag a owl:DatatypeProperty ; rdfs:domain :Note ; rdfs:range xsd:string .
        :noteShape a sh:NodeShape ; sh:targetClass :Note ; sh:property [ sh:path :title ; sh:minCount 1 ] , [ sh:path :tag ; sh:minCount 2 ; sh:maxCount 3 ] .
        """;

    public static TheoryData<string, string, string, string?> Wrong => new()
    {
        { "id:x :tag \"a\" .", "id:x has no class: declare what it is, or correct the IRI.", "id:x", null },
        { "id:a a :Agent .", "id:a is declared :Agent, which is abstract: declare one of the classes below it.", "id:a", null },
        { "id:v a :Visit , :Note ; :title \"t\" ; :tag \"a\" , \"b\" .", "id:v is declared :Visit and :Note, which are disjoint: keep one of them.", "id:v", null },
        { "id:c a :Customer , :Team .", "id:c is declared :Customer and :Team: of the classes below :Agent choose one.", "id:c", null },
        { "id:c a :Customer ; :tag \"a\" .", "tag of id:c is no property of a :Customer, only of :Note: leave it out, or correct the class.", "id:c", ":tag" },
        { "id:v a :Visit ; :rewards id:c . id:c a :Customer .", "rewards of id:v is no property of a :Visit, only of :Customer or :Team: leave it out, or correct the class.", "id:v", ":rewards" },
        { "id:c a :Customer ; :visit id:p . id:p a :Place .", "visit of id:c leads to id:p, a :Place; expected :Visit.", "id:c", ":visit" },
        { "id:c a :Customer ; :visit id:v .", "visit of id:c leads to id:v, which isn't there; expected :Visit.", "id:c", ":visit" },
        { "id:v a :Visit ; :after id:v .", "after of id:v leads to itself, which an irreflexive property never does.", "id:v", ":after" },
        { "id:n a :Note ; :tag \"a\" , \"b\" .", "title of id:n is missing.", "id:n", ":title" },
        { "id:n a :Note ; :title \"t\" .", "tag of id:n is missing.", "id:n", ":tag" },
        { "id:n a :Note ; :title \"t\" ; :tag \"a\" .", "tag of id:n has 1 values, at least 2 are needed.", "id:n", ":tag" },
        { "id:n a :Note ; :title \"t\" ; :tag \"a\" , \"b\" , \"c\" , \"d\" .", "tag of id:n has 4 values, at most 3 is allowed: take one back.", "id:n", ":tag" },
        { "id:v a :Visit ; :place id:p , id:q . id:p a :Place . id:q a :Place .", "place of id:v has 2 values, at most 1 is allowed: take one back.", "id:v", ":place" },
        { "id:v a :Visit . id:c a :Customer ; :visit id:v . id:d a :Customer ; :visit id:v .", "visitOf of id:v has 2 values, at most 1 is allowed: take one back.", "id:v", ":visitOf" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_of_the_node_and_the_property(string data, string message, string node, string? property)
    {
        var world = GraphWorld.Of(Ontology, data);
        // A node that isn't there has no class either, and is told itself only where something is said of it.
        var problem = Validate(world).First(p => p.Message == message || p.FocusNode == world.Iri(node).Value);
        Assert.Equal((message, "SHAPE_VIOLATION"), (problem.Message, problem.Code));
        Assert.Equal((world.Iri(node).Value, property is null ? null : world.Iri(property).Value), (problem.FocusNode, problem.ResultPath));
        Assert.Equal(property is null, problem.Source is null);
    }

    [Fact]
    public void An_asymmetric_property_that_holds_both_ways_is_told_of_both()
    {
        var world = GraphWorld.Of(Ontology, "id:v a :Visit ; :after id:w . id:w a :Visit ; :after id:v .");
        Assert.Equal(
            [
                "after of id:v holds both ways with id:w, which an asymmetric property never does: keep one of them.",
                "after of id:w holds both ways with id:v, which an asymmetric property never does: keep one of them.",
            ],
            Validate(world).Select(p => p.Message));
    }

    [Theory]
    [InlineData("id:c a :Customer ; :visit id:v ; :rewards id:d . id:v a :Visit ; :place id:p . id:p a :Place . id:d a :Customer .")]
    [InlineData("id:n a :Note ; :title \"t\" ; :tag \"a\" , \"b\" .")]
    [InlineData("id:s a :Stage ; skos:prefLabel \"s\"@en ; skos:definition \"d\"@en . id:x a skos:ConceptScheme .")]
    [InlineData("id:c a :Customer ; :unknown \"kept\" .")]
    public void What_is_right_is_told_nothing(string data) => Assert.Empty(Validate(GraphWorld.Of(Ontology, data)).Select(p => p.Message));

    [Fact]
    public void A_second_value_of_an_earlier_commit_is_a_conflict()
    {
        var world = GraphWorld.Of(Ontology, "id:v a :Visit ; :place id:p . id:p a :Place . id:q a :Place .");
        var problems = world.Change(t =>
        {
            t.Link(world.Find(t, "id:v"), world.Symbol(":place"), world.Find(t, "id:q"));
            return new ChangeValidator(world.Rewriting).Validate(t);
        });
        Assert.Equal(("CONFLICT", "place of id:v has 2 values, at most 1 is allowed: take one back."), Assert.Single(problems) is var p ? (p.Code, p.Message) : default);
    }

    [Fact]
    public void A_value_and_an_edge_that_two_aliases_state_count_once()
    {
        var world = GraphWorld.Of(Ontology, "id:v a :Visit ; :place id:p . id:p a :Place . id:n a :Note ; :title \"t\" ; :tag \"a\" , \"b\" .");
        world.Change(t =>
        {
            t.Link(world.Find(t, "id:v"), world.Symbol(":place"), world.Find(t, "id:p"), "https://world.example/id/alias");
            t.AddValue(world.Find(t, "id:n"), world.Symbol(":title"), StoredValue.OfString("t"), "https://world.example/id/alias");
        });
        Assert.Empty(Validate(world).Select(p => p.Message));
    }

    [Fact]
    public void Only_what_was_changed_is_looked_at_and_what_went_is_not()
    {
        var world = GraphWorld.Of(Ontology, "id:wrong a :Agent . id:p a :Place . id:v a :Visit ; :place id:p .");
        var problems = world.Change(t =>
        {
            t.Delete(world.Find(t, "id:p"));
            return new ChangeValidator(world.Rewriting).Validate(t);
        });
        Assert.Empty(problems);
    }

    [Fact]
    public void Problems_come_by_node()
    {
        var world = GraphWorld.Of(Ontology, "id:b a :Agent . id:a a :Agent . id:c a :Agent .");
        Assert.Equal(["id:a", "id:b", "id:c"], Validate(world).Select(p => world.Name(p.FocusNode)));
    }

    private static IReadOnlyList<ChangeProblem> Validate(GraphWorld world) => new ChangeValidator(world.Rewriting).Validate(world.View, world.View.Nodes());
}
