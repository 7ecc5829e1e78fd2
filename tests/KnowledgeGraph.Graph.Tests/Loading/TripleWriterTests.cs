using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Graph.Tests.Loading;

/// <summary>Triples into the store in terms of the ontology.</summary>
public sealed class TripleWriterTests
{
    private const string Ontology = """
        :Customer a owl:Class ; kg:polymorphic true . :Identity a owl:Class . :Visit a owl:Class .
        :Regular a owl:Class . [ a owl:Restriction ; owl:onProperty :participatedIn ; owl:someValuesFrom owl:Thing ] rdfs:subClassOf :Regular .
        :hasIdentity a owl:ObjectProperty ; rdfs:domain :Customer ; rdfs:range :Identity ; owl:inverseOf :identifies .
        :identifies a owl:ObjectProperty .
        :observedIn a owl:ObjectProperty ; rdfs:domain :Identity ; rdfs:range :Visit .
        :participatedIn a owl:ObjectProperty ; kg:derived true ; rdfs:domain :Customer ; rdfs:range :Visit ; owl:propertyChainAxiom ( :hasIdentity :observedIn ) .
        :hasParticipant a owl:ObjectProperty ; owl:inverseOf :participatedIn .
        :name a owl:DatatypeProperty ; rdfs:domain :Customer ; rdfs:range xsd:string .
        :age a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Customer ; rdfs:range xsd:integer .
        :ranking a owl:DatatypeProperty ; kg:ordered true ; rdfs:domain :Customer ; rdfs:range xsd:string .
        """;

    [Fact]
    public void An_edge_may_be_stated_either_way_and_is_there_once()
    {
        var world = GraphWorld.Of(Ontology);
        var report = world.Load("id:c :hasIdentity id:k . id:k :identifies id:c .");
        Assert.Equal((2, 1), (report.Triples, report.Stored));
        Assert.Equal(("id:k", "id:c"), (world.Follow("id:c", ":hasIdentity"), world.Follow("id:k", ":identifies")));
    }

    [Fact]
    public void What_is_there_already_is_not_stored_again()
    {
        var world = GraphWorld.Of(Ontology);
        const string data = "id:c a :Customer ; :name \"C\" ; :age 7 ; :hasIdentity id:k .";
        Assert.Equal(4, world.Load(data).Stored);
        Assert.Equal(0, world.Load(data).Stored);
        Assert.Equal(1, world.Commit);
    }

    [Fact]
    public void Literals_that_are_not_canonical_are_counted_and_stored_as_they_mean() =>
        AssertReport("id:c a :Customer ; :age 007 , +7 , 7 .", "id:c", ":age", "7", notCanonical: 2);

    [Fact]
    public void A_list_gives_its_members_in_order_where_the_property_keeps_it()
    {
        AssertReport("id:c a :Customer ; :ranking ( \"b\" \"a\" \"c\" \"a\" ) .", "id:c", ":ranking", "b a c");
        AssertReport("id:c a :Customer ; :name ( \"b\" \"a\" \"c\" ) .", "id:c", ":name", "a b c");
        AssertReport("id:c a :Customer ; :ranking () .", "id:c", ":ranking", "");
        AssertReport("id:c a :Customer ; :unknown ( \"b\" \"a\" ) .", "id:c", ":unknown", "a b");
    }

    [Fact]
    public void An_order_holds_over_commits_and_changes()
    {
        var world = GraphWorld.Of(Ontology, "id:c a :Customer ; :ranking ( \"b\" \"a\" \"c\" ) .");
        world.Load("id:c :name \"n\" ; :ranking \"0\" .");
        Assert.Equal("b a c 0", world.Values("id:c", ":ranking"));
    }

    [Fact]
    public void What_the_ontology_does_not_know_is_kept_as_it_is()
    {
        var world = GraphWorld.Of(Ontology);
        Assert.Equal(5, world.Load("id:c a :Customer ; :shoeSize 43 ; :nickname \"Cee\"@en ; :likes id:d . id:x a skos:ConceptScheme .").Stored);
        Assert.Equal(("43", "Cee"), (world.Values("id:c", ":shoeSize"), world.Values("id:c", ":nickname")));
        Assert.True(world.View.HasEdge(world.Node("id:c"), world.Symbol(":likes"), world.Node("id:d")));
    }

    [Fact]
    public void Steering_annotations_and_named_individuals_are_no_data()
    {
        var world = GraphWorld.Of(Ontology);
        Assert.Equal((2, 0), world.Load("id:c a owl:NamedIndividual ; kg:order 1 .") is var report ? (report.Triples, report.Stored) : default);
    }

    [Fact]
    public void An_alias_keeps_what_was_stated_of_it()
    {
        var world = GraphWorld.Of(Ontology, "id:a a :Customer . id:k a :Identity .");
        world.Change(t => { t.AddAlias(world.Iri("id:b").Value, world.Find(t, "id:a")); });
        world.Load("id:b :name \"B\" ; :hasIdentity id:k .");
        Assert.Equal(world.Iri("id:b").Value, Assert.Single(world.View.ValuesOf(world.Node("id:a"))).AssertedOf);
        Assert.Equal(world.Iri("id:b").Value, Assert.Single(world.View.EdgesFrom(world.Node("id:a"))).AssertedFrom);
    }

    /// <summary>Data that is refused: code, message, and the place in the data.</summary>
    public static TheoryData<string, string, string, int, int> Refused => new()
    {
        { "id:c a :Custmer .", "KG-D01", "id:c is of class <https://world.example/ontology#Custmer>, which the ontology doesn't have. Declare the class or correct its name.", 1, 8 },
        { "id:c a :Regular .", "KG-D02", "id:c can't be declared a Regular: membership in it is defined by the ontology. Leave the type out.", 1, 8 },
        { "id:c :participatedIn id:v .", "KG-D03", "participatedIn of id:c is derived and can't be asserted. Leave it out, or assert what it follows from.", 1, 22 },
        { "id:v :hasParticipant id:c .", "KG-D03", "hasParticipant of id:v is derived and can't be asserted. Leave it out, or assert what it follows from.", 1, 22 },
        { "id:c :hasIdentity \"k\" .", "KG-D04", "hasIdentity of id:c takes an IRI, found \"k\".", 1, 19 },
        { "id:c :hasIdentity ( id:k ) .", "KG-D04", "hasIdentity of id:c takes an IRI, found a list.", 1, 19 },
        { "id:c :name id:k .", "KG-D04", "name of id:c takes a literal, found <https://world.example/id/k>.", 1, 12 },
        { "id:c :name ( \"a\" id:k ) .", "KG-D04", "name of id:c takes a list of literals only, found <https://world.example/id/k> in it.", 1, 12 },
        { "id:c :unknown ( id:k ) .", "KG-D04", ":unknown of id:c takes a list of literals only, found <https://world.example/id/k> in it.", 1, 15 },
        { "id:c\n    :age \"old\" .", "KG-D05", "age of id:c: \"old\" is of type xsd:string, expected xsd:integer.", 2, 10 },
        { "id:c :age 99999999999 .", "KG-D05", "age of id:c: 99999999999 is out of range: xsd:integer holds 32 bits here; declare the property as xsd:long for more.", 1, 11 },
        { "id:c :unknown \"now\"^^xsd:dateTime .", "KG-D05", ":unknown of id:c: \"now\" is no date and time: write it like 2026-11-20T12:00:00Z.", 1, 15 },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_can_not_be_stored_is_told_with_its_place(string data, string code, string message, int line, int column)
    {
        var world = GraphWorld.Of(Ontology);
        var place = new SourceReference("data.ttl", GraphWorld.LinesOfPrefixes + line, column);
        Assert.Equal(new Problem(code, Severity.Violation, message, place), Assert.Single(world.Load(data).Problems));
    }

    [Fact]
    public void One_fault_does_not_keep_the_rest_out()
    {
        var world = GraphWorld.Of(Ontology);
        var report = world.Load("id:c a :Customer ; :age \"old\" , 7 ; :name id:k .");
        Assert.Equal((4, 2, 2), (report.Triples, report.Stored, report.Problems.Count));
    }

    [Fact]
    public void What_was_written_can_be_taken_back()
    {
        var world = GraphWorld.Of(Ontology, "id:a a :Customer .");
        var file = GraphWorld.Read(
            "id:c a :Customer ; :name \"C\" ; :age 007 ; :likes id:a ; :ranking ( \"b\" \"a\" ) . id:k a :Identity ; :identifies id:c .", "data.ttl", world.Model);
        world.Change(t =>
        {
            var writer = new TripleWriter(world.Rewriting, t);
            foreach (var triple in file.Triples)
            {
                writer.Add(triple);
                Assert.True(writer.IsStored(triple), triple.ToString());
            }

            foreach (var triple in file.Triples)
            {
                writer.Remove(triple);
                Assert.False(writer.IsStored(triple), triple.ToString());
            }

            Assert.Empty(t.ValuesOf(world.Find(t, "id:c")));
            Assert.Empty(t.EdgesFrom(world.Find(t, "id:c")));
        });
    }

    private static void AssertReport(string data, string node, string property, string values, int notCanonical = 0)
    {
        var world = GraphWorld.Of(Ontology);
        var report = world.Load(data);
        Assert.Empty(report.Problems);
        Assert.Equal((values, notCanonical), (world.Values(node, property), report.NotCanonical));
    }
}
