using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Tests.Loading;

/// <summary>What was stated comes out as it was stated, and gives the same graph again.</summary>
public sealed class GraphExportTests
{
    private const string Ontology = """
        :Customer a owl:Class . :Login a owl:Class ; owl:hasKey ( :key ) . :Stage a owl:Class ; rdfs:subClassOf skos:Concept .
        :Membership a owl:Class ; kg:derived true ; kg:kind "interval" ; kg:validFrom :from ; kg:validUntil :until .
        :identifies a owl:ObjectProperty , owl:FunctionalProperty ; kg:identifying true ; rdfs:domain :Login ; rdfs:range :Customer .
        :member a owl:ObjectProperty ; rdfs:domain :Customer ; rdfs:range :Membership .
        :likes a owl:ObjectProperty ; rdfs:domain :Customer ; rdfs:range :Customer . :likedBy a owl:ObjectProperty ; owl:inverseOf :likes .
        :key a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Login ; rdfs:range xsd:string .
        :name a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Customer ; rdfs:range xsd:string .
        :ranking a owl:DatatypeProperty ; kg:ordered true ; rdfs:domain :Customer ; rdfs:range xsd:integer .
        :from a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Membership ; rdfs:range xsd:dateTime .
        :until a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Membership ; rdfs:range xsd:dateTime .
        :weight a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Stage ; rdfs:range xsd:decimal .
        :since a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain :Stage ; rdfs:range xsd:dateTime .
        :first a :Stage ; skos:prefLabel "first"@en ; :ranking ( 2 01 ) ; :weight 0.0 ; :since "2026-01-01T01:00:00.0+01:00"^^xsd:dateTime .
        :second a :Stage ; :weight 1 .
        """;

    private const string Data = """
        id:k a :Login ; :key "x" ; :identifies id:c1 , id:c2 .
        id:c1 a :Customer ; :name "One" ; :likes id:c2 ; :ranking ( 3 1 2 ) .
        id:c2 a :Customer ; :name "Two" ; :member id:m ; :ranking ( 9 8 ) ; :shoeSize 43 .
        id:m a :Membership ; :from "2026-01-01T00:00:00Z"^^xsd:dateTime .
        """;

    [Fact]
    public void It_holds_what_was_stated_and_neither_records_nor_modules_nor_keys()
    {
        var world = Loaded(Data);
        Assert.Equal(
            """
            id:c1 :name "One"
            id:c1 :ranking ( 3 1 2 )
            id:c1 rdf:type :Customer
            id:c2 :likedBy id:c1
            id:c2 :name "Two"
            id:c2 :ranking ( 9 8 )
            id:c2 :shoeSize 43
            id:k :identifies id:c1
            id:k :identifies id:c2
            id:k :key "x"
            id:k rdf:type :Login
            """.Replace("\r", "", StringComparison.Ordinal),
            Written(world));
    }

    [Fact]
    public void Loaded_into_an_empty_store_it_gives_the_same_again()
    {
        var world = Loaded(Data);
        var copy = GraphWorld.Of(Ontology);
        Settle(copy, string.Join('\n', GraphExport.TriplesOf(world.View, world.Rewriting)));
        Assert.Equal(Written(world), Written(copy));
        Assert.Equal("3 1 2 9 8", copy.Values("id:c1", ":ranking"));
    }

    [Fact]
    public void What_was_added_to_a_modules_list_is_a_list_of_its_own()
    {
        var world = Loaded(":first :ranking 7 .");
        Assert.Equal(":first :ranking ( 7 )", Written(world));
    }

    private static GraphWorld Loaded(string data)
    {
        var world = GraphWorld.Of(Ontology);
        world.Change(t => { Assert.Empty(ModuleSynchronisation.Apply(t, world.Rewriting)); });
        Settle(world, data);
        return world;
    }

    private static void Settle(GraphWorld world, string data) => world.Change(t =>
    {
        var writer = new TripleWriter(world.Rewriting, t);
        foreach (var triple in GraphWorld.Read(data, "data.ttl", world.Model).Triples)
        {
            writer.Add(triple);
        }

        Assert.Empty(writer.Report.Problems);
        new NodeMerging(world.Rewriting).Apply(t, t.Changed);
    });

    private static string Written(GraphWorld world)
    {
        var graph = new RdfGraph(GraphExport.TriplesOf(world.View, world.Rewriting));
        return string.Join('\n', graph.Where(t => t.Subject is Iri).Select(t => $"{Written(world, t.Subject)} {Written(world, t.Predicate)} {Written(world, t.Object, graph)}").Order(StringComparer.Ordinal));
    }

    private static string Written(GraphWorld world, Term term, RdfGraph? lists = null) => term switch
    {
        Iri iri => world.Name(iri.Value),
        BlankNode list => $"( {string.Join(' ', lists!.ReadList(list).Cast<Literal>().Select(m => m.LexicalForm))} )",
        Literal { Datatype.Value: var type } literal when type.EndsWith("integer", StringComparison.Ordinal) => literal.LexicalForm,
        _ => term.ToString()!,
    };
}
