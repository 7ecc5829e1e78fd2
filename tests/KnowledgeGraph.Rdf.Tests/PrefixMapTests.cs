namespace KnowledgeGraph.Rdf.Tests;

public sealed class PrefixMapTests
{
    private static readonly PrefixMap Prefixes = PrefixMap.Empty
        .With("pce", new Iri("https://pce.example/ontology#"))
        .With("id", new Iri("https://pce.example/id/"))
        .With("", new Iri("https://pce.example/"));

    [Theory]
    [InlineData("https://pce.example/ontology#Customer", "pce:Customer")]
    [InlineData("https://pce.example/id/c01", "id:c01")]
    [InlineData("https://pce.example/id/", "id:")]
    [InlineData("https://pce.example/id/1", "id:1")]
    [InlineData("https://pce.example/id/a:b", "id:a:b")]
    [InlineData("https://pce.example/id/a.b", "id:a.b")]
    [InlineData("https://pce.example/id/50%25", "id:50%25")]
    [InlineData("https://pce.example/id/käufer", "id:käufer")]
    [InlineData("https://pce.example/id/\U00010330", "id:\U00010330")]
    [InlineData("https://pce.example/other", ":other")]
    [InlineData("https://pce.example/id/-x", null)]
    [InlineData("https://pce.example/id/x.", null)]
    [InlineData("https://pce.example/id/.x", null)]
    [InlineData("https://pce.example/id/\u0300x", null)]
    [InlineData("https://pce.example/id/50%2", null)]
    [InlineData("https://pce.example/id/a/b", null)]
    [InlineData("https://pce.example/id/a?b", null)]
    [InlineData("https://elsewhere.example/a", null)]
    public void An_IRI_is_shortened_where_Turtle_can_write_the_rest(string iri, string? expected) => Assert.Equal(expected, Prefixes.Shorten(new Iri(iri)));

    [Theory]
    [InlineData("urn:isbn:0451450523", "isbn:0451450523")]
    [InlineData("urn:oid:2.16.840", "u:oid:2.16.840")]
    [InlineData("https://a.example/x", "a:x")]
    [InlineData("https://a.example/topic-x", "topic:x")]
    [InlineData("https://a.example/topic-x/y", null)]
    public void The_longest_namespace_wins_whatever_it_ends_in(string iri, string? expected)
    {
        var prefixes = PrefixMap.Empty
            .With("u", new Iri("urn:")).With("isbn", new Iri("urn:isbn:"))
            .With("a", new Iri("https://a.example/")).With("topic", new Iri("https://a.example/topic-"));
        Assert.Equal(expected, prefixes.Shorten(new Iri(iri)));
    }

    [Fact]
    public void A_prefixed_name_is_expanded()
    {
        Assert.Equal(new Iri("https://pce.example/ontology#Customer"), Prefixes.Expand("pce:Customer"));
        Assert.True(Prefixes.TryExpand(":other", out var iri));
        Assert.Equal(new Iri("https://pce.example/other"), iri);
        Assert.True(Prefixes.TryGetNamespace("id", out var space));
        Assert.Equal(new Iri("https://pce.example/id/"), space);
    }

    [Theory]
    [InlineData("Customer", "'Customer' has no prefix: write prefix:name.")]
    [InlineData("v:Customer", "'v:Customer' has an unknown prefix; known are :, id:, pce:.")]
    [InlineData("id:a b", "'id:a b' stands for 'https://pce.example/id/a b', which is no IRI: the character U+0020 may not stand in it.")]
    public void What_cannot_be_expanded_is_an_error_that_says_why(string name, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Prefixes.Expand(name)).Message);
        Assert.False(Prefixes.TryExpand(name, out _));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("1a")]
    [InlineData("a.")]
    public void A_prefix_that_Turtle_cannot_write_is_refused(string prefix) => Assert.Equal(
        $"'{prefix}' is no prefix that Turtle can write. (Parameter 'prefix')",
        Assert.Throws<ArgumentException>(() => Prefixes.With(prefix, new Iri("urn:x"))).Message);

    [Fact]
    public void A_map_does_not_change_when_another_is_made_from_it()
    {
        Assert.Equal(4, Prefixes.With("v", new Iri("urn:v:")).Count);
        Assert.Equal(["", "id", "pce"], Prefixes.Select(entry => entry.Key));
    }
}
