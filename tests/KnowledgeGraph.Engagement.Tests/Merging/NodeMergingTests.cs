using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Values;

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

    [Fact]
    public void Whoever_loses_the_strong_link_that_made_them_one_is_two_again()
    {
        var world = OneOfTwo();
        world.Write(t => t.UnlinkAsserted(
            Found(t, world, "id:card"), Symbol(world, "pce:stronglyIdentifies"), Found(t, world, "id:anna"), null, world.Rewriting.Model.Prefixes.Expand("id:berta").Value));

        Assert.Equal(("id:anna", "id:berta"), (world.Canonical("id:anna"), world.Canonical("id:berta")));
        Assert.Equal(["id:anna"], world.Follow("id:card", "pce:identifies"));
        Assert.Equal(["Anna"], world.Values("id:anna", "nickname"));
        Assert.Equal(["Berta"], world.Values("id:berta", "nickname"));
        Assert.Equal(["id:anna-shop"], world.Follow("id:anna", "pce:hasRelationship"));
        Assert.Equal(["id:berta-shop"], world.Follow("id:berta", "pce:hasRelationship"));
    }

    [Fact]
    public void It_does_not_matter_which_of_the_two_links_goes()
    {
        var world = OneOfTwo();
        world.Write(t => t.UnlinkAsserted(Found(t, world, "id:card"), Symbol(world, "pce:stronglyIdentifies"), Found(t, world, "id:anna"), null, null));

        Assert.Equal("id:berta", world.Canonical("id:berta"));
        Assert.Equal(["id:berta"], world.Follow("id:card", "pce:identifies"));
    }

    [Fact]
    public void Whoever_has_another_strong_link_in_common_stays_one()
    {
        var world = OneOfTwo();
        world.Load("""id:login a pce:StrongIdentity ; pce:identityScheme "login" ; pce:identityKey "9c" ; pce:stronglyIdentifies id:anna , id:berta .""");
        world.Write(t => t.Delete(Found(t, world, "id:card")));

        Assert.Equal("id:anna", world.Canonical("id:berta"));
        Assert.Equal(["id:login"], world.Follow("id:anna", "pce:hasIdentity"));
    }

    [Fact]
    public void Identities_are_two_again_when_one_gets_another_key()
    {
        var world = World.Of();
        world.Load("""
            id:anna a pce:Customer . id:berta a pce:Customer .
            id:a-card a pce:StrongIdentity ; pce:identityScheme "card" ; pce:identityKey "1f" ; pce:stronglyIdentifies id:anna .
            id:b-card a pce:StrongIdentity ; pce:identityScheme "card" ; pce:identityKey "1f" ; pce:stronglyIdentifies id:berta .
            """);
        Assert.Equal("id:anna", world.Canonical("id:berta"));
        world.Write(t =>
        {
            var card = Found(t, world, "id:a-card");
            t.RemoveValueAsserted(card, Symbol(world, "pce:identityKey"), StoredValue.OfString("1f"), null);
            t.AddValue(card, Symbol(world, "pce:identityKey"), StoredValue.OfString("2f"));
        });

        Assert.Equal(("id:b-card", "id:berta"), (world.Canonical("id:b-card"), world.Canonical("id:berta")));
        Assert.Equal(["id:a-card"], world.Follow("id:anna", "pce:hasIdentity"));
        Assert.Equal(["id:b-card"], world.Follow("id:berta", "pce:hasIdentity"));
    }

    [Fact]
    public void Of_one_alias_a_single_valued_property_is_told_once()
    {
        var world = OneOfTwo();
        Assert.Equal(
            ["nickname of id:anna has 2 values as id:berta, at most 1 is allowed: take one back."],
            world.TryLoad("id:berta pce:nickname \"Bertha\" .").Select(p => p.Message));
        Assert.Equal(["Anna"], world.Values("id:anna", "nickname"));
    }

    private static World OneOfTwo()
    {
        var world = World.Of();
        world.Load(Card + """
             id:anna a pce:Customer ; pce:nickname "Anna" . id:berta a pce:Customer ; pce:nickname "Berta" .
            id:card pce:stronglyIdentifies id:anna , id:berta .
            id:anna-shop a pce:CustomerRelationship ; pce:relationshipOf id:anna ; pce:withBrand id:shop ; pce:relationshipStatus v:ClientStatus .
            id:berta-shop a pce:CustomerRelationship ; pce:relationshipOf id:berta ; pce:withBrand id:shop ; pce:relationshipStatus v:ClientStatus .
            """);
        Assert.Equal(("id:anna", "id:anna-shop"), (world.Canonical("id:berta"), world.Canonical("id:berta-shop")));
        return world;
    }

    private static NodeId Found(GraphTransaction transaction, World world, string name) =>
        transaction.TryFind(world.Rewriting.Model.Prefixes.Expand(name).Value, out var node) ? node : throw new ArgumentException($"{name} isn't in the graph.");

    private static Symbol Symbol(World world, string property) => world.Rewriting.Stored.Of(world.Rewriting.Model.Prefixes.Expand(property)).Predicate;
}
