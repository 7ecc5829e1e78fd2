namespace KnowledgeGraph.Graph.Tests;

/// <summary>What the service made is told from what others named alike.</summary>
public sealed class MadeIriTests
{
    private const string Digest = "0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("identity")]
    [InlineData("visitor")]
    [InlineData("relationship")]
    [InlineData("record")]
    [InlineData("interaction")]
    [InlineData("utterance")]
    [InlineData("issue")]
    [InlineData("blank")]
    [InlineData("key")]
    [InlineData("request")]
    public void What_the_service_makes_is_of_one_of_its_kinds(string kind)
    {
        Assert.True(MadeIri.IsMade(MadeIri.Of("https://world.example/id/", kind, "part")));
        Assert.True(MadeIri.IsMade(MadeIri.Of("urn:individual:", kind, "part")));
    }

    [Theory]
    [InlineData($"https://crm.example/customer-{Digest}")]
    [InlineData($"https://crm.example/my-visitor-{Digest}")]
    [InlineData($"https://crm.example/superrecord-{Digest}")]
    [InlineData($"https://crm.example/visitor-{Digest}0")]
    [InlineData("https://crm.example/visitor-1")]
    public void A_name_of_others_is_not_taken_for_one(string iri) => Assert.False(MadeIri.IsMade(iri));
}
