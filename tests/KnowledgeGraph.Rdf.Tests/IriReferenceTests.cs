namespace KnowledgeGraph.Rdf.Tests;

public sealed class IriReferenceTests
{
    private static readonly IriReference Base = IriReference.Parse("http://a/b/c/d;p?q");

    // RFC 3986, sections 5.4.1 and 5.4.2 (strict)
    [Theory]
    [InlineData("g:h", "g:h")]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("#s", "http://a/b/c/d;p?q#s")]
    [InlineData("g#s", "http://a/b/c/g#s")]
    [InlineData("g?y#s", "http://a/b/c/g?y#s")]
    [InlineData(";x", "http://a/b/c/;x")]
    [InlineData("g;x", "http://a/b/c/g;x")]
    [InlineData("g;x?y#s", "http://a/b/c/g;x?y#s")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("./", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../..", "http://a/")]
    [InlineData("../../", "http://a/")]
    [InlineData("../../g", "http://a/g")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("../../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("/../g", "http://a/g")]
    [InlineData("g.", "http://a/b/c/g.")]
    [InlineData(".g", "http://a/b/c/.g")]
    [InlineData("g..", "http://a/b/c/g..")]
    [InlineData("..g", "http://a/b/c/..g")]
    [InlineData("./../g", "http://a/b/g")]
    [InlineData("./g/.", "http://a/b/c/g/")]
    [InlineData("g/./h", "http://a/b/c/g/h")]
    [InlineData("g/../h", "http://a/b/c/h")]
    [InlineData("g;x=1/./y", "http://a/b/c/g;x=1/y")]
    [InlineData("g;x=1/../y", "http://a/b/c/y")]
    [InlineData("g?y/./x", "http://a/b/c/g?y/./x")]
    [InlineData("g?y/../x", "http://a/b/c/g?y/../x")]
    [InlineData("g#s/./x", "http://a/b/c/g#s/./x")]
    [InlineData("g#s/../x", "http://a/b/c/g#s/../x")]
    [InlineData("http:g", "http:g")]
    public void A_reference_is_resolved_as_RFC_3986_says(string reference, string expected) =>
        Assert.Equal(expected, Base.Resolve(IriReference.Parse(reference)).ToString());

    [Theory]
    [InlineData("http://a", "b", "http://a/b")]
    [InlineData("http://a?q", "b", "http://a/b")]
    [InlineData("urn:one", "two", "urn:two")]
    [InlineData("http://a/b/", "//c/../d", "http://c/d")]
    [InlineData("http://a/", "g:/x/../y", "g:/y")]
    [InlineData("file:///home/x.ttl", "y.ttl", "file:///home/y.ttl")]
    [InlineData("http://a/b/c/..", "g", "http://a/b/c/g")]
    public void A_base_need_not_be_hierarchical(string baseIri, string reference, string expected) =>
        Assert.Equal(expected, IriReference.Parse(baseIri).Resolve(IriReference.Parse(reference)).ToString());

    [Fact]
    public void An_IRI_is_cut_into_five_parts() => Assert.Equal(
        new IriReference("https", "user@host:80", "/a:b", "q?x=//y", "f?#"),
        IriReference.Parse("https://user@host:80/a:b?q?x=//y#f?#"));

    [Theory]
    [InlineData("http://a/b?c#d")]
    [InlineData("//a")]
    [InlineData("a/b:c")]
    [InlineData("?")]
    [InlineData("#")]
    [InlineData("")]
    [InlineData("file:///a")]
    public void The_parts_make_the_whole_again(string text) => Assert.Equal(text, IriReference.Parse(text).ToString());
}
