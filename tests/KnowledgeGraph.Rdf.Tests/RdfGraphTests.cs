using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class RdfGraphTests
{
    private static readonly Iri Anna = Named("anna");
    private static readonly Iri Ben = Named("ben");
    private static readonly Iri Knows = Named("knows");
    private static readonly Iri Likes = Named("likes");

    [Fact]
    public void A_triple_is_kept_once_and_in_order_of_insertion()
    {
        var graph = new RdfGraph();

        Assert.True(graph.Add(Anna, Knows, Ben));
        Assert.True(graph.Add(Anna, Likes, Literal.Of("tea")));
        Assert.False(graph.Add(new Triple(Named("anna"), Named("knows"), Named("ben"))));

        Assert.Equal(2, graph.Count);
        Assert.Equal([new Triple(Anna, Knows, Ben), new Triple(Anna, Likes, Literal.Of("tea"))], graph);
    }

    [Fact]
    public void Every_pattern_gives_exactly_the_triples_that_fit()
    {
        Term[] nodes = [Anna, Ben, new BlankNode("x")];
        Iri[] predicates = [Knows, Likes];
        var all = from s in nodes from p in predicates from o in nodes where s != o || p == Likes select new Triple(s, p, o);
        var graph = new RdfGraph(all);

        foreach (var s in nodes.Append(null).Append(Named("nobody")))
        {
            foreach (var p in predicates.Append(null).Append(Named("nothing")))
            {
                foreach (var o in nodes.Append(null).Append(Literal.Of("none")))
                {
                    var expected = all.Where(t => (s is null || t.Subject == s) && (p is null || t.Predicate == p) && (o is null || t.Object == o));
                    Assert.Equal(expected, graph.Match(s, p, o));
                }
            }
        }
    }

    [Fact]
    public void Removing_and_adding_leaves_what_a_set_would_leave()
    {
        var random = new Random(7);
        var graph = new RdfGraph();
        var expected = new HashSet<Triple>();
        for (var round = 0; round < 5_000; round++)
        {
            var triple = new Triple(Named($"s{random.Next(8)}"), Named($"p{random.Next(4)}"), Literal.Of(random.Next(8)));
            var add = random.Next(100) < (round < 2_500 ? 60 : 30);
            Assert.Equal(add ? expected.Add(triple) : expected.Remove(triple), add ? graph.Add(triple) : graph.Remove(triple));
            Assert.Equal(expected.Contains(triple), graph.Contains(triple));
        }

        Assert.Equal(expected.Count, graph.Count);
        Assert.Equal(expected, graph.ToHashSet());
        Assert.Equal(expected.Where(t => t.Predicate == Named("p1")).ToHashSet(), graph.Match(null, Named("p1"), null).ToHashSet());
        Assert.Equal(expected.Where(t => t.Object == Literal.Of(3)).ToHashSet(), graph.Match(null, null, Literal.Of(3)).ToHashSet());
        Assert.False(graph.Remove(new Triple(Named("unknown"), Knows, Ben)));
    }

    [Fact]
    public void What_is_added_during_an_enumeration_is_not_seen_by_it()
    {
        var graph = new RdfGraph([new Triple(Anna, Knows, Ben)]);
        foreach (var triple in graph.Match(null, Knows, null))
        {
            graph.Add(triple.Object, Knows, Named("next"));
        }

        Assert.Equal(2, graph.Count);
    }

    [Fact]
    public void Removing_during_an_enumeration_ends_it()
    {
        var graph = new RdfGraph([new Triple(Anna, Knows, Ben), new Triple(Ben, Knows, Anna)]);

        var exception = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var triple in graph.Match(null, Knows, null))
            {
                graph.Remove(triple);
            }
        });

        Assert.Equal("A triple was removed from the graph while its triples were being enumerated.", exception.Message);
    }

    [Fact]
    public void One_value_is_given_none_is_null_and_several_are_an_error()
    {
        var graph = new RdfGraph([new Triple(Anna, Knows, Ben), new Triple(Ben, Knows, Anna), new Triple(Ben, Knows, Ben)]);

        Assert.Equal(Ben, graph.Object(Anna, Knows));
        Assert.Null(graph.Object(Anna, Likes));
        Assert.Equal(
            "<urn:ben> has several values of <urn:knows>, among them <urn:anna> and <urn:ben>; one is expected.",
            Assert.Throws<InvalidOperationException>(() => graph.Object(Ben, Knows)).Message);
        Assert.Equal([Anna, Ben], graph.Objects(Ben, Knows));
        Assert.Equal([Anna, Ben], graph.Subjects(Knows, Ben));
        Assert.True(graph.Has(null, Knows, null));
        Assert.False(graph.Has(null, Likes, null));
    }

    [Fact]
    public void A_list_is_read_in_order()
    {
        var graph = new RdfGraph
        {
            { new BlankNode("l0"), RdfTerms.First, Anna },
            { new BlankNode("l0"), RdfTerms.Rest, new BlankNode("l1") },
            { new BlankNode("l1"), RdfTerms.First, Ben },
            { new BlankNode("l1"), RdfTerms.Rest, RdfTerms.Nil },
        };

        Assert.Equal([Anna, Ben], graph.ReadList(new BlankNode("l0")));
        Assert.Empty(graph.ReadList(RdfTerms.Nil));
    }

    [Theory]
    [InlineData("no first", "The list at _:l0 is broken: _:l1 has no rdf:first.")]
    [InlineData("no rest", "The list at _:l0 is broken: _:l1 has no rdf:rest.")]
    [InlineData("two rests", "The list at _:l0 is broken: _:l1 has more than one rdf:rest.")]
    [InlineData("circle", "The list at _:l0 is broken: it comes back to _:l0.")]
    public void A_broken_list_is_an_error_that_says_where(string defect, string message)
    {
        Term head = new BlankNode("l0");
        Term second = new BlankNode("l1");
        var graph = new RdfGraph { { head, RdfTerms.First, Anna }, { head, RdfTerms.Rest, second } };
        if (defect != "no first")
        {
            graph.Add(second, RdfTerms.First, Ben);
        }

        if (defect != "no rest")
        {
            graph.Add(second, RdfTerms.Rest, defect == "circle" ? head : RdfTerms.Nil);
        }

        if (defect == "two rests")
        {
            graph.Add(second, RdfTerms.Rest, head);
        }

        var exception = Assert.Throws<BrokenListException>(() => graph.ReadList(head));
        Assert.Equal(message, exception.Message);
        Assert.Equal(head, exception.Head);
    }

    private static Iri Named(string name) => new($"urn:{name}");
}
