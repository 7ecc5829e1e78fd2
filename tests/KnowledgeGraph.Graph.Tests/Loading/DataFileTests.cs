using System.Text;
using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Tests.Loading;

/// <summary>Turtle files with data: places, blank nodes, lists and the file's own description.</summary>
public sealed class DataFileTests
{
    private const string Individuals = "https://world.example/id/";

    [Fact]
    public void A_triple_has_the_place_of_its_object()
    {
        var triples = Read("@prefix : <https://w.example/> .\n:a :p :b ,\n  \"c\" .").Triples;
        Assert.Equal(["data.ttl:2:7", "data.ttl:3:3"], triples.Select(t => t.Source!.ToString()));
    }

    [Fact]
    public void A_triple_that_is_written_twice_is_read_once() =>
        Assert.Single(Read("@prefix : <https://w.example/> .\n:a :p :b . :a :p :b .").Triples);

    [Fact]
    public void A_relative_reference_lies_in_the_namespace_of_individuals() =>
        Assert.Equal(new Iri(Individuals + "c1"), Read("<c1> <https://w.example/p> 1 .").Triples[0].Triple.Subject);

    [Fact]
    public void Blank_nodes_have_IRIs_that_depend_on_their_content_alone()
    {
        const string prefix = "@prefix : <https://w.example/> .\n";
        var one = Read(prefix + ":a :p [ :q 1 ; :r [ :q 2 ] ] .").Triples.Select(t => t.Triple);
        var other = Read(prefix + "_:y :q 2 . _:x :r _:y ; :q 1 . :a :p _:x .", "other.ttl").Triples.Select(t => t.Triple);
        Assert.Equal(one.ToHashSet(), other.ToHashSet());
        Assert.All(one.Where(t => t.Predicate.Value.EndsWith('p')), t => Assert.Matches($"^{Individuals}blank-[0-9a-f]{{32}}$", ((Iri)t.Object).Value));
    }

    [Fact]
    public void Blank_nodes_of_equal_content_are_one()
    {
        var triples = Read("@prefix : <https://w.example/> .\n:a :p [ :q 1 ] . :b :p [ :q 1 ] .").Triples;
        Assert.Equal(3, triples.Count);
        Assert.Single(triples.Where(t => t.Triple.Predicate.Value.EndsWith('p')).Select(t => t.Triple.Object).Distinct());
    }

    [Fact]
    public void A_list_is_told_with_the_triple_that_leads_to_it()
    {
        var triple = Assert.Single(Read("@prefix : <https://w.example/> .\n:a :p ( 3 :b 1 ) .").Triples);
        Assert.Equal([Literal.Of(3), new Iri("https://w.example/b"), Literal.Of(1)], triple.List!);
        Assert.Equal("data.ttl:2:7", triple.Source!.ToString());
        Assert.Empty(Assert.Single(Read("@prefix : <https://w.example/> .\n:a :p () .").Triples).List!);
        Assert.Null(Assert.Single(Read("@prefix : <https://w.example/> .\n:a :p 1 .").Triples).List);
    }

    [Fact]
    public void The_description_of_the_file_itself_is_no_data()
    {
        var file = Read("""
            @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix kg: <https://pce.example/kg#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <https://w.example/> a owl:Ontology ; kg:referenceTime "2026-11-20T12:00:00Z"^^xsd:dateTime . <x> <https://w.example/p> 1 .
            """);
        Assert.Equal(GraphWorld.At("2026-11-20T12:00:00Z"), file.ReferenceTime);
        Assert.Single(file.Triples);
        Assert.Null(Read("<x> <https://w.example/p> 1 .").ReferenceTime);
    }

    [Theory]
    [InlineData("@prefix : <https://w.example/> .\n:a , :b .", "data.ttl:2:4: expected a predicate (an IRI or 'a'), found ','")]
    [InlineData("@prefix : <https://w.example/> .\n:a :p _:x .\n_:x :q _:y . _:y :q _:x .", "data.ttl:2:7: the blank node _:x leads back to itself: give one of the nodes on the way an IRI")]
    public void What_can_not_be_read_is_told_with_its_place(string text, string message)
    {
        var thrown = Assert.Throws<RdfSyntaxException>(() => Read(text));
        Assert.Equal(message, thrown.Message);
    }

    [Fact]
    public void A_broken_list_is_told_with_its_place()
    {
        var thrown = Assert.Throws<RdfSyntaxException>(() => Read("""
            @prefix : <https://w.example/> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            :a :p [ rdf:first 1 ] .
            """));
        Assert.StartsWith("data.ttl:2:7: the list at _:", thrown.Message, StringComparison.Ordinal);
    }

    private static DataFile Read(string text, string name = "data.ttl") => DataFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name, Individuals);
}
