using System.Text;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class ParserLimitsTests
{
    private const int TenMegabytes = 10 * 1024 * 1024;

    public static TheoryData<string, string> HostileDocuments => new()
    {
        { "{a", "The document nests more than 64 levels of braces and brackets here. Ask for less at once." },
        { "{...", "The document nests more than 64 levels of braces and brackets here. Ask for less at once." },
        { "{a(b:[", "The document nests more than 64 levels of braces and brackets here. Ask for less at once." },
        { "query($a:[", "The document nests more than 64 levels of braces and brackets here. Ask for less at once." },
    };

    [Theory]
    [MemberData(nameof(HostileDocuments))]
    public void Ten_megabytes_of_nesting_are_refused_before_they_are_read(string begin, string message)
    {
        var opening = begin[^1] is 'a' ? begin : begin[^1..] is "." ? begin : begin[^1..];
        var document = begin + string.Concat(Enumerable.Repeat(opening, (TenMegabytes - begin.Length) / opening.Length));

        var (refused, allocated) = Refusal(document);

        Assert.Equal((ErrorCodes.LimitExceeded, message), (refused.Error.Code, refused.Error.Message));
        Assert.InRange(allocated, 0, 512 * 1024);
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("@b ")]
    [InlineData("...F ")]
    public void Ten_megabytes_of_tokens_are_refused_at_the_limit(string repeated)
    {
        var document = new StringBuilder("{ a ").Insert(4, repeated, TenMegabytes / repeated.Length).ToString();

        var (refused, allocated) = Refusal(document);

        Assert.Equal("The document has more than 20,000 tokens. Ask for less at once.", refused.Error.Message);
        Assert.InRange(allocated, 0, 8 * 1024 * 1024);
    }

    [Fact]
    public void Exactly_as_many_tokens_as_allowed_are_fine()
    {
        var limits = DocumentLimits.Default with { MaxTokens = 4 };

        Assert.NotNull(Parser.ParseDocument("{ a b }", limits));
        var refused = Assert.Throws<GraphQLException>(() => Parser.ParseDocument("{ a b c }", limits));
        Assert.Equal(("The document has more than 4 tokens. Ask for less at once.", new SourcePosition(1, 9)), (refused.Error.Message, refused.Error.Locations[0]));
    }

    [Fact]
    public void Exactly_as_much_nesting_as_allowed_is_fine()
    {
        var limits = DocumentLimits.Default with { MaxNesting = 3 };

        Assert.NotNull(Parser.ParseDocument("{ a { b(c: 1) { d } } }", limits));
        var refused = Assert.Throws<GraphQLException>(() => Parser.ParseDocument("{ a { b { c(d: [1]) } } }", limits));
        Assert.Equal(new SourcePosition(1, 12), refused.Error.Locations[0]);
    }

    private static (GraphQLException Refused, long Allocated) Refusal(string document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refused = Assert.Throws<GraphQLException>(() => Parser.ParseDocument(document));
        return (refused, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
