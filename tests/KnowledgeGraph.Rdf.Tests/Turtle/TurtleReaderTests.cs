using System.Text;
using KnowledgeGraph.Rdf.NTriples;
using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Rdf.Tests.Turtle;

public sealed class TurtleReaderTests
{
    private const string Prefixes = "@prefix pce: <https://pce.example/ontology#> . @prefix id: <https://pce.example/id/> .\n";

    public static TheoryData<string, string> Documents => new()
    {
        { "id:c01 a pce:Customer .", "<https://pce.example/id/c01> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://pce.example/ontology#Customer> ." },
        { "id:c01 pce:age 41, -1, +0 ; pce:score 0.5, .5 ; pce:rate 1e3, 1.E-3, .5E0 ; pce:open true ; .", """
            <https://pce.example/id/c01> <https://pce.example/ontology#age> "41"^^<http://www.w3.org/2001/XMLSchema#integer> .
            <https://pce.example/id/c01> <https://pce.example/ontology#age> "-1"^^<http://www.w3.org/2001/XMLSchema#integer> .
            <https://pce.example/id/c01> <https://pce.example/ontology#age> "+0"^^<http://www.w3.org/2001/XMLSchema#integer> .
            <https://pce.example/id/c01> <https://pce.example/ontology#score> "0.5"^^<http://www.w3.org/2001/XMLSchema#decimal> .
            <https://pce.example/id/c01> <https://pce.example/ontology#score> ".5"^^<http://www.w3.org/2001/XMLSchema#decimal> .
            <https://pce.example/id/c01> <https://pce.example/ontology#rate> "1e3"^^<http://www.w3.org/2001/XMLSchema#double> .
            <https://pce.example/id/c01> <https://pce.example/ontology#rate> "1.E-3"^^<http://www.w3.org/2001/XMLSchema#double> .
            <https://pce.example/id/c01> <https://pce.example/ontology#rate> ".5E0"^^<http://www.w3.org/2001/XMLSchema#double> .
            <https://pce.example/id/c01> <https://pce.example/ontology#open> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> .
            """ },
        { "id:c01 pce:age 41.id:c02 pce:age 5.", """
            <https://pce.example/id/c01> <https://pce.example/ontology#age> "41"^^<http://www.w3.org/2001/XMLSchema#integer> .
            <https://pce.example/id/c02> <https://pce.example/ontology#age> "5"^^<http://www.w3.org/2001/XMLSchema#integer> .
            """ },
        { "id:a.b pce:knows id:c.", "<https://pce.example/id/a.b> <https://pce.example/ontology#knows> <https://pce.example/id/c> ." },
        { "id:a\\.\\/b pce:knows id:50%25, id:ends\\. , id:𐌰 .", """
            <https://pce.example/id/a./b> <https://pce.example/ontology#knows> <https://pce.example/id/50%25> .
            <https://pce.example/id/a./b> <https://pce.example/ontology#knows> <https://pce.example/id/ends.> .
            <https://pce.example/id/a./b> <https://pce.example/ontology#knows> <https://pce.example/id/𐌰> .
            """ },
        { "id:c01 pce:said \"\", '', \"it's\", 'a \"word\"' .", """
            <https://pce.example/id/c01> <https://pce.example/ontology#said> "" .
            <https://pce.example/id/c01> <https://pce.example/ontology#said> "it's" .
            <https://pce.example/id/c01> <https://pce.example/ontology#said> "a \"word\"" .
            """ },
        { "id:c01 pce:said \"\"\"two\n\"lines\" \"\"\", '''''', 'Zürich'@de-CH, \"\\u0041\\U0001F600\\t\\\"\" .", """
            <https://pce.example/id/c01> <https://pce.example/ontology#said> "two\n\"lines\" " .
            <https://pce.example/id/c01> <https://pce.example/ontology#said> "" .
            <https://pce.example/id/c01> <https://pce.example/ontology#said> "Zürich"@de-CH .
            <https://pce.example/id/c01> <https://pce.example/ontology#said> "A😀\t\"" .
            """ },
        { "id:c01 pce:said 'x'^^pce:code, 'x'^^<https://pce.example/ontology#code> .", """
            <https://pce.example/id/c01> <https://pce.example/ontology#said> "x"^^<https://pce.example/ontology#code> .
            """ },
        { "id:c01 pce:has [ pce:part [] , _:x ] . _:x pce:has () .", """
            <https://pce.example/id/c01> <https://pce.example/ontology#has> _:1 .
            _:1 <https://pce.example/ontology#part> _:2 .
            _:1 <https://pce.example/ontology#part> _:3 .
            _:3 <https://pce.example/ontology#has> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
            """ },
        { "( id:a [ pce:p 1 ] ( ) ) pce:has 'x' . [ pce:p 2 ] .", """
            _:1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> <https://pce.example/id/a> .
            _:1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:2 .
            _:2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> _:i .
            _:i <https://pce.example/ontology#p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
            _:2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:3 .
            _:3 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
            _:3 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
            _:1 <https://pce.example/ontology#has> "x" .
            _:j <https://pce.example/ontology#p> "2"^^<http://www.w3.org/2001/XMLSchema#integer> .
            """ },
        { "BASE <https://pce.example/a/b> <c> <../d> <#e> . base <//other/> <> <x> '' .", """
            <https://pce.example/a/c> <https://pce.example/d> <https://pce.example/a/b#e> .
            <https://other/> <https://other/x> "" .
            """ },
        { "PREFIX id: <urn:one:> id:x id:x id:x . pReFiX id: <urn:two:> id:x id:x id:x .", "<urn:one:x> <urn:one:x> <urn:one:x> .\n<urn:two:x> <urn:two:x> <urn:two:x> ." },
        { "@prefix true: <urn:t:> . true:x a true:a .", "<urn:t:x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:t:a> ." },
        { "<urn:\\u00e9> <urn:p> <urn:\\U0001F600> .", "<urn:é> <urn:p> <urn:😀> ." },
        { "# only a comment, without a line's end", "" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_says_what_its_N_Triples_say(string turtle, string expected)
    {
        var found = TurtleReader.Read(Prefixes + turtle, "test.ttl");

        Assert.True(Isomorphism.AreIsomorphic(NTriplesReader.Read(expected, "expected.nt"), found), NTriplesWriter.Write(found));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Reading_piece_by_piece_gives_the_same_as_reading_at_once(int pieceLength)
    {
        var text = new StringBuilder("\uFEFF@prefix pce: <https://pce.example/ontology#> .\r\n");
        for (var number = 0; number < 300; number++)
        {
            var lineEnd = number % 2 == 0 ? "\r\n" : "\n";
            text.Append($"# comment ü {number}{lineEnd}");
            text.Append($"pce:ü{number}.x%20 pce:p\\-{number} 1.5e{number % 9}, -2.50, \"tex\\u0074 é{new string('z', 3 * number)}\"@en-GB ,{lineEnd}");
            text.Append($" [ a pce:Thing ] , _:l{number % 7}, (true 5 ) ; <#é> \"\"\"long 😀{lineEnd}\"\"text\\\\{lineEnd}\"\"\" .");
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var options = new RdfReadOptions("test.ttl") { BaseIri = new Iri("urn:base") };
        var atOnce = new RecordingSink();
        TurtleReader.Read(bytes, atOnce, options);
        var inPieces = new RecordingSink();
        using var stream = new StutteringStream(bytes, pieceLength);
        TurtleReader.Read(stream, inPieces, options);

        Assert.Equal((300 * 12) + 1, atOnce.Lines.Count);
        Assert.Equal(atOnce.Lines, inPieces.Lines);
    }

    [Fact]
    public void A_term_longer_than_a_piece_is_read()
    {
        var text = new string('ü', 200_000);
        using var stream = new StutteringStream(Encoding.UTF8.GetBytes($"<urn:s> <urn:p> '{text}' ."), 40_000);
        var sink = new GraphSink(new RdfGraph());
        TurtleReader.Read(stream, sink, new RdfReadOptions("test.ttl"));

        Assert.Equal([new Triple(new Iri("urn:s"), new Iri("urn:p"), Literal.Of(text))], sink.Graph);
    }

    [Fact]
    public void Positions_count_lines_and_characters_from_one()
    {
        var sink = new RecordingSink();
        TurtleReader.Read(
            """
            @base <urn:x:> . # é
            <urn:é😀> <urn:p> 'é' , 2 ;
              <urn:q> [
                <urn:r> ( 3
              4 ) ] .
            <urn:s> <urn:p> '''
            é''' , 5 .
            """,
            sink,
            new RdfReadOptions("test.ttl"));

        Assert.Equal(
        [
            "base <urn:x:>",
            "<urn:é😀> <urn:p> \"é\" . at 2:1 2:10 2:18",
            "<urn:é😀> <urn:p> \"2\"^^<http://www.w3.org/2001/XMLSchema#integer> . at 2:1 2:10 2:24",
            "<urn:é😀> <urn:q> _:b0 . at 2:1 3:3 3:11",
            "_:b0 <urn:r> _:b1 . at 3:11 4:5 4:13",
            "_:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> \"3\"^^<http://www.w3.org/2001/XMLSchema#integer> . at 4:13 4:15 4:15",
            "_:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:b2 . at 4:13 5:3 5:3",
            "_:b2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> \"4\"^^<http://www.w3.org/2001/XMLSchema#integer> . at 5:3 5:3 5:3",
            "_:b2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> . at 5:3 5:5 5:5",
            "<urn:s> <urn:p> \"\\né\" . at 6:1 6:9 6:17",
            "<urn:s> <urn:p> \"5\"^^<http://www.w3.org/2001/XMLSchema#integer> . at 6:1 6:9 7:8",
        ], sink.Lines);
    }

    [Fact]
    public void Documents_read_with_one_scope_share_no_blank_node()
    {
        var options = new RdfReadOptions("test.ttl") { BlankNodes = new BlankNodeScope() };
        var sink = new GraphSink(new RdfGraph());
        TurtleReader.Read("_:x <urn:p> [] .", sink, options);
        TurtleReader.Read("_:x <urn:p> [] .", sink, options);

        Assert.Equal(["_:x <urn:p> _:b0 .", "_:b1 <urn:p> _:b2 ."], sink.Graph.Select(triple => triple.ToString()));
    }

    [Fact]
    public void Prefixes_are_collected_the_later_winning()
    {
        var sink = new GraphSink(new RdfGraph());
        TurtleReader.Read("@prefix a: <urn:one> . @prefix a: <urn:two> . PREFIX : <urn:three>", sink, new RdfReadOptions("test.ttl"));

        Assert.Equal([new("", new Iri("urn:three")), new("a", new Iri("urn:two"))], sink.Prefixes);
    }

    [Fact]
    public void A_repeated_name_is_one_and_the_same_object()
    {
        var graph = TurtleReader.Read(Prefixes + "id:a pce:p id:b . id:b pce:p id:a .", "test.ttl").ToList();

        Assert.Same(graph[0].Subject, graph[1].Object);
        Assert.Same(graph[0].Predicate, graph[1].Predicate);
    }

    [Fact]
    public void A_document_with_more_names_than_are_remembered_is_read_in_full()
    {
        var text = new StringBuilder("@prefix id: <urn:id:> .\n");
        for (var number = 0; number < 150_000; number++)
        {
            text.Append("id:n").Append(number).Append(" a id:T .\n");
        }

        Assert.Equal(150_000, TurtleReader.Read(text.ToString(), "test.ttl").Count);
    }
}
