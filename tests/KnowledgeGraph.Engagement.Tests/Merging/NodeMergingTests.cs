using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Merging;

namespace KnowledgeGraph.Engagement.Tests.Merging;

/// <summary>What is one individual becomes one node (semantics.md, section 6).</summary>
public sealed class NodeMergingTests
{
    private const string Card = """id:card a pce:StrongIdentity ; pce:identityScheme "card" ; pce:identityKey "7a" .""";

    [Fact]
    public void Identities_of_equal_class_scheme_and_key_are_one_node_weak_ones_too()
    {
        var world = World.Of();
        world.Load("""
            id:anna a pce:Customer .
            id:b-cookie a pce:WeakIdentity ; pce:identityScheme "cookie" ; pce:identityKey "1f" ; pce:identifies id:anna .
            """);
        world.Load("""id:a-cookie a pce:WeakIdentity ; pce:identityScheme "cookie" ; pce:identityKey "1f" ; pce:identifies id:anna .""");
        Assert.Equal("id:a-cookie", world.Canonical("id:b-cookie"));
        Assert.Equal(["id:a-cookie"], world.Follow("id:anna", "pce:hasIdentity"));
    }

    [Theory]
    [InlineData("pce:StrongIdentity", "cookie", "1f")]
    [InlineData("pce:WeakIdentity", "phone", "1f")]
    [InlineData("pce:WeakIdentity", "cookie", "2f")]
    public void Identities_that_differ_in_class_scheme_or_key_stay_apart(string @class, string scheme, string key)
    {
        var world = World.Of();
        world.Load($"""
            id:anna a pce:Customer .
            id:one a pce:WeakIdentity ; pce:identityScheme "cookie" ; pce:identityKey "1f" ; pce:identifies id:anna .
            id:two a {@class} ; pce:identityScheme "{scheme}" ; pce:identityKey "{key}" ; pce:identifies id:anna .
            """);
        Assert.Equal(["id:one", "id:two"], world.Follow("id:anna", "pce:hasIdentity"));
    }

    [Fact]
    public void Two_customers_with_one_strong_identity_are_one_under_the_lowest_IRI()
    {
        var world = World.Of();
        world.Load(Card + " id:berta a pce:Customer . id:card pce:stronglyIdentifies id:berta .");
        world.Load("id:anna a pce:Customer . id:card pce:stronglyIdentifies id:anna .");
        Assert.Equal("id:anna", world.Canonical("id:berta"));
        Assert.Equal(["id:anna"], world.Follow("id:card", "pce:identifies"));
    }

    [Fact]
    public void Weak_identities_make_nobody_one()
    {
        var world = World.Of();
        world.Load("""
            id:anna a pce:Customer . id:berta a pce:Customer .
            id:tablet a pce:WeakIdentity ; pce:identityScheme "cookie" ; pce:identityKey "1f" ; pce:identifies id:anna , id:berta .
            """);
        Assert.Equal("id:berta", world.Canonical("id:berta"));
    }

    [Fact]
    public void Their_relationships_with_one_brand_become_one_with_another_stay_apart()
    {
        var world = World.Of("id:club a pce:Brand .");
        world.Load("""
            id:anna a pce:Customer . id:berta a pce:Customer .
            id:a-shop a pce:CustomerRelationship ; pce:relationshipOf id:anna ; pce:withBrand id:shop ; pce:relationshipStatus v:ClientStatus .
            id:b-shop a pce:CustomerRelationship ; pce:relationshipOf id:berta ; pce:withBrand id:shop ; pce:relationshipStatus v:VisitorStatus .
            id:b-club a pce:CustomerRelationship ; pce:relationshipOf id:berta ; pce:withBrand id:club ; pce:relationshipStatus v:VisitorStatus .
            """);
        world.Load(Card + " id:card pce:stronglyIdentifies id:anna , id:berta .");
        Assert.Equal("id:a-shop", world.Canonical("id:b-shop"));
        Assert.Equal(["id:a-shop", "id:b-club"], world.Follow("id:anna", "pce:hasRelationship"));
        Assert.Equal(["v:ClientStatus"], world.Follow("id:a-shop", "pce:relationshipStatus"));
    }

    [Theory]
    [InlineData("berta", "carla")]
    [InlineData("carla", "berta")]
    public void The_value_that_is_shown_does_not_depend_on_the_order_of_merges(string first, string second)
    {
        var world = World.Of();
        world.Load(Card + """
             id:anna a pce:Customer . id:card pce:stronglyIdentifies id:anna .
            id:berta a pce:Customer ; pce:nickname "B" . id:carla a pce:Customer ; pce:nickname "C" .
            """);
        world.Load($"id:card pce:stronglyIdentifies id:{first} .");
        world.Load($"id:card pce:stronglyIdentifies id:{second} .");
        Assert.Equal(["B"], Values(world, "id:anna", "https://pce.example/ontology#nickname"));
        Assert.Equal(["C"], Values(world, "id:anna", NodeMerging.MergedPredicateOf("https://pce.example/ontology#nickname")));
    }

    [Fact]
    public void A_key_that_a_node_gave_up_merges_nobody()
    {
        var world = World.Of();
        world.Load("""
            id:anna a pce:Customer .
            id:one a pce:WeakIdentity ; pce:identityScheme "cookie" ; pce:identityKey "1f" ; pce:identifies id:anna .
            """);
        world.Write(transaction =>
        {
            var (node, key) = (world.Node("id:one"), world.Rewriting.SymbolOf(EngagementVocabulary.IdentityKey));
            transaction.RemoveValue(node, key, Graph.Values.StoredValue.OfString("1f"));
            transaction.AddValue(node, key, Graph.Values.StoredValue.OfString("2f"));
        });
        world.Load("""id:two a pce:WeakIdentity ; pce:identityScheme "cookie" ; pce:identityKey "1f" ; pce:identifies id:anna .""");
        Assert.Equal(["id:one", "id:two"], world.Follow("id:anna", "pce:hasIdentity"));
    }

    [Fact]
    public void What_was_merged_can_be_separated_with_all_that_was_said_of_it()
    {
        var world = World.Of();
        world.Load(Card + """
             id:anna a pce:Customer ; pce:nickname "A" . id:berta a pce:Customer ; pce:nickname "B" .
            id:a-shop a pce:CustomerRelationship ; pce:relationshipOf id:anna ; pce:withBrand id:shop ; pce:relationshipStatus v:ClientStatus .
            id:b-shop a pce:CustomerRelationship ; pce:relationshipOf id:berta ; pce:withBrand id:shop ; pce:relationshipStatus v:VisitorStatus .
            id:visit a pce:Visit ; pce:hasParticipant id:berta ; pce:atTouchpoint id:website ; pce:startedAt "2026-01-05T12:00:00Z"^^xsd:dateTime .
            """);
        world.Load("id:card pce:stronglyIdentifies id:anna , id:berta .");
        world.Write(transaction =>
        {
            var (card, berta) = (world.Node("id:card"), world.Rewriting.Model.Prefixes.Expand("id:berta").Value);
            Assert.True(world.Rewriting.Edges.UnlinkAsserted(transaction, card, EngagementVocabulary.StronglyIdentifies, world.Node("id:anna"), null, berta));
            Assert.NotEmpty(new NodeMerging(world.Rewriting).Separate(transaction, berta));
        });
        Assert.Equal("id:berta", world.Canonical("id:berta"));
        Assert.Equal(["id:b-shop"], world.Follow("id:berta", "pce:hasRelationship"));
        Assert.Equal(["v:VisitorStatus"], world.Follow("id:b-shop", "pce:relationshipStatus"));
        Assert.Equal(["id:berta"], world.Follow("id:visit", "pce:hasParticipant"));
        Assert.Equal(["B"], Values(world, "id:berta", "https://pce.example/ontology#nickname"));
        Assert.Equal(["id:a-shop"], world.Follow("id:anna", "pce:hasRelationship"));
        Assert.Equal(["A"], Values(world, "id:anna", "https://pce.example/ontology#nickname"));
    }

    private static IEnumerable<string> Values(World world, string name, string predicate)
    {
        var values = new List<Graph.Values.StoredValue>();
        world.View.ValuesOf(world.Node(name), world.Graph.Symbols.Of(predicate), values);
        return values.Select(v => v.Text);
    }
}
