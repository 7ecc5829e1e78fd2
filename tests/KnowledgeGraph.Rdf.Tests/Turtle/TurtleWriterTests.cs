using KnowledgeGraph.Rdf.Turtle;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Tests.Turtle;

public sealed class TurtleWriterTests
{
    private static readonly PrefixMap Prefixes = PrefixMap.Empty
        .With("id", new Iri("https://pce.example/id/"))
        .With("owl", new Iri(Owl.Namespace))
        .With("pce", new Iri("https://pce.example/ontology#"))
        .With("rdfs", new Iri(Rdfs.Namespace))
        .With("sh", new Iri(Shacl.Namespace))
        .With("xsd", new Iri(Xsd.Namespace));

    // Each is written exactly as it stands here.
    public static TheoryData<string> Texts =>
    [
        """
        @prefix id: <https://pce.example/id/> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix pce: <https://pce.example/ontology#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

        pce:Zoo a owl:Ontology ; rdfs:label "ontologies come first"@en .
        id:c01 a pce:Customer ; pce:knows <https://elsewhere.example/c03>, id:c02 .
        id:c02 a pce:Customer .

        """,
        """
        @prefix id: <https://pce.example/id/> .
        @prefix pce: <https://pce.example/ontology#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        id:c01 pce:age 41 ; pce:born "1985-02-30"^^xsd:date ; pce:code "41", "x\ty" ; pce:open "1"^^xsd:boolean, true .
        id:c02 pce:rate 1e-3 ; pce:score -0.5, "1"^^xsd:decimal, "one"^^xsd:decimal .

        """,
        """""
        @prefix id: <https://pce.example/id/> .
        @prefix pce: <https://pce.example/ontology#> .

        id:c01 a pce:Customer ;
          pce:said """
        "quoted" \""twice\\
        \r at the end\""""@en .

        """"",
        """
        @prefix id: <https://pce.example/id/> .
        @prefix pce: <https://pce.example/ontology#> .

        id:c01 pce:has [ pce:part 1, [ a pce:Part ] ], [ pce:part 2 ], [] ; pce:list (), ( id:c02 [ pce:part 3 ] ( 1 () ) ) .
        [] a pce:Nobody .
        [] a pce:Somebody .

        """,
        """
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix pce: <https://pce.example/ontology#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

        pce:AdvocateStageCustomer a owl:Class ;
          rdfs:label "advocate stage customer"@en ;
          owl:equivalentClass [ a owl:Class ;
              owl:intersectionOf ( pce:Customer
                  [ a owl:Restriction ; owl:onProperty pce:atStage ; owl:hasValue pce:MasteryAdvocacy ] ) ] .

        """,
        """
        @prefix pce: <https://pce.example/ontology#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .

        pce:CustomerShape a sh:NodeShape ;
          sh:property [ sh:path pce:hasRelationship ; sh:class pce:CustomerRelationship ; sh:minCount 1 ],
            [ sh:path pce:name ; sh:maxCount 1 ; sh:message "A customer has one name."@en ] ;
          sh:targetClass pce:Customer .

        """,
        """
        @prefix pce: <https://pce.example/ontology#> .

        _:a pce:knows _:shared, [ pce:knows _:a, _:shared ] .
        _:shared pce:knows ( 1 ) .

        """,
        "",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_in_the_writer_s_own_form_is_written_back_as_it_was(string text)
    {
        var graph = TurtleReader.Read(text, "test.ttl");

        Assert.Equal(text, TurtleWriter.Write(graph, new TurtleWriteOptions { Prefixes = Prefixes }));
    }

    [Fact]
    public void The_caller_may_give_an_order()
    {
        var graph = TurtleReader.Read("<urn:a> <urn:p> 1 ; <urn:q> 2 . <urn:b> <urn:p> 3 .", "test.ttl");
        var options = new TurtleWriteOptions
        {
            SubjectOrder = Comparer<Term>.Create((x, y) => TermOrder.Instance.Compare(y, x)),
            PredicateOrder = Comparer<Iri>.Create((x, y) => TermOrder.Instance.Compare(y, x)),
        };

        Assert.Equal("<urn:b> <urn:p> 3 .\n<urn:a> <urn:q> 2 ; <urn:p> 1 .\n", TurtleWriter.Write(graph, options));
    }

    [Fact]
    public void The_same_graph_gives_the_same_text_whatever_the_order_of_its_triples()
    {
        const string text = "<urn:a> <urn:p> [ <urn:q> 2 ], [ <urn:q> 1 ], 'x', <urn:c> . [] <urn:p> 2 . [] <urn:p> 1 .";
        var graph = TurtleReader.Read(text, "test.ttl");

        Assert.Equal(
            TurtleWriter.Write(graph, new TurtleWriteOptions()),
            TurtleWriter.Write(new RdfGraph(graph.Reverse()), new TurtleWriteOptions()));
    }

    [Theory]
    [InlineData("[ <urn:p> ", "]", 40)]
    [InlineData("( ", ") ", 40)]
    [InlineData("[ <urn:p> ", "]", 1000)]
    [InlineData("( ", ") ", 1000)]
    public void What_is_nested_too_deep_to_be_read_is_written_with_labels(string open, string close, int depth)
    {
        var graph = TurtleReader.Read(
            $"<urn:s> <urn:p> {string.Concat(Enumerable.Repeat(open, depth))}1 {string.Concat(Enumerable.Repeat(close, depth))} .",
            "test.ttl");
        var written = TurtleWriter.Write(graph, new TurtleWriteOptions());

        Assert.Contains("_:b", written, StringComparison.Ordinal);
        Assert.True(Isomorphism.AreIsomorphic(graph, TurtleReader.Read(written, "written.ttl")));
    }

    // Lists that are broken, shared or have other properties cannot be written in parentheses.
    [Theory]
    [InlineData("<urn:s> <urn:p> _:l . <urn:t> <urn:p> _:l . _:l rdf:first 1 ; rdf:rest ( 2 3 ) .")]
    [InlineData("<urn:s> <urn:p> _:l . _:l rdf:first 1 ; rdf:rest _:m . _:m rdf:first 2 ; rdf:rest () . <urn:t> <urn:p> _:m .")]
    [InlineData("<urn:s> <urn:p> _:l . _:l rdf:first 1, 2 ; rdf:rest () .")]
    [InlineData("<urn:s> <urn:p> _:l . _:l rdf:first 1 ; rdf:rest _:l .")]
    [InlineData("<urn:s> <urn:p> _:l . _:l rdf:first 1 ; rdf:rest () ; <urn:p> 'more' .")]
    [InlineData("<urn:s> <urn:p> _:l . _:l rdf:first 1 ; rdf:rest <urn:tail> . <urn:tail> rdf:first 2 ; rdf:rest () .")]
    [InlineData("<urn:s> <urn:p> _:l . _:l rdf:first 1 .")]
    [InlineData("_:l rdf:first _:l ; rdf:rest () .")]
    [InlineData("( 1 2 ) <urn:p> ( 3 ) .")]
    [InlineData("_:l rdf:first 1 ; rdf:rest ( 2 ) .")]
    [InlineData("_:a <urn:p> _:b . _:b <urn:p> _:c . _:c <urn:p> _:a .")]
    [InlineData("_:a <urn:p> _:a . _:b <urn:p> [ <urn:q> _:b ] .")]
    public void Every_shape_of_blank_nodes_is_read_back(string turtle)
    {
        var graph = TurtleReader.Read($"@prefix rdf: <{RdfTerms.Namespace}> . {turtle}", "test.ttl");
        var written = TurtleWriter.Write(graph, new TurtleWriteOptions());

        Assert.True(Isomorphism.AreIsomorphic(graph, TurtleReader.Read(written, "written.ttl")), written);
    }
}
