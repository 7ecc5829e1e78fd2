namespace KnowledgeGraph.Engagement.Tests.Identity;

/// <summary>Who is behind an identity (semantics.md, section 6).</summary>
public sealed class VisitorTests
{
    private const string Cookie = """id:cookie a pce:WeakIdentity ; pce:identityScheme "cookie" ; pce:identityKey "1f" .""";
    private const string Visit = """id:visit a pce:Visit ; pce:atTouchpoint id:website ; pce:startedAt "2026-01-05T12:00:00Z"^^xsd:dateTime . id:cookie pce:observedIn id:visit .""";

    [Fact]
    public void An_identity_that_identifies_nobody_gets_a_visitor_with_a_relationship()
    {
        var world = World.Of();
        world.Load(Cookie + Visit);
        var visitor = Visitor(world);
        var relationship = Assert.Single(world.Follow(visitor, "pce:hasRelationship"));
        Assert.Equal(["id:shop"], world.Follow(relationship, "pce:withBrand"));
        Assert.Equal(["v:VisitorStatus"], world.Follow(relationship, "pce:relationshipStatus"));
        Assert.Equal(["id:visit"], world.Follow(visitor, "pce:participatedIn"));
    }

    [Fact]
    public void The_visits_join_the_customer_who_turns_out_to_be_behind_it()
    {
        var world = World.Of();
        world.Load(Cookie + Visit);
        var visitor = Visitor(world);
        world.Load("id:anna a pce:Customer . id:cookie pce:identifies id:anna .");
        Assert.Equal("id:anna", world.Canonical(visitor));
        Assert.Equal(["id:visit"], world.Follow("id:anna", "pce:participatedIn"));
        Assert.Single(world.Follow("id:anna", "pce:hasRelationship"));
    }

    [Fact]
    public void The_visitors_IRI_is_an_alias_even_if_there_never_was_one()
    {
        var (with, without) = (World.Of(), World.Of());
        with.Load(Cookie);
        var visitor = Visitor(with);
        without.Load("id:anna a pce:Customer . " + Cookie + "id:cookie pce:identifies id:anna .");
        Assert.Equal("id:anna", without.Canonical(visitor));
    }

    [Fact]
    public void Shared_by_two_the_identity_is_nobodys_and_the_visits_go_back()
    {
        var world = World.Of();
        world.Load(Cookie + Visit);
        var visitor = Visitor(world);
        world.Load("id:anna a pce:Customer . id:cookie pce:identifies id:anna .");
        world.Load("id:berta a pce:Customer . id:cookie pce:identifies id:berta .");
        Assert.Empty(world.Follow("id:anna", "pce:participatedIn"));
        Assert.Empty(world.Follow("id:anna", "pce:hasRelationship"));
        Assert.False(world.Has(visitor));
        Assert.Equal(["id:anna", "id:berta"], world.Follow("id:cookie", "pce:identifies"));
    }

    [Fact]
    public void Let_go_by_everybody_it_has_its_visitor_again()
    {
        var world = World.Of();
        world.Load(Cookie + Visit + "id:anna a pce:Customer . id:cookie pce:identifies id:anna .");
        world.Write(t => world.Rewriting.Edges.Unlink(t, world.Node("id:cookie"), EngagementVocabulary.Identifies, world.Node("id:anna")));
        var visitor = Visitor(world);
        Assert.NotEqual("id:anna", world.Canonical(visitor));
        Assert.Equal(["id:visit"], world.Follow(visitor, "pce:participatedIn"));
        Assert.Empty(world.Follow("id:anna", "pce:participatedIn"));
    }

    [Fact]
    public void What_was_said_of_a_visitor_stays_with_the_visitor_when_the_identity_turns_out_to_be_shared()
    {
        var world = World.Of();
        world.Load(Cookie + Visit);
        var visitor = Visitor(world);
        world.Load($"""
            id:words a pce:Utterance ; pce:observationOf {visitor} ; pce:recordedIn id:visit ; pce:text "Hello" .
            id:anna a pce:Customer . id:cookie pce:identifies id:anna .
            """);
        Assert.Equal(["id:anna"], world.Follow("id:words", "pce:observationOf"));
        world.Load("id:berta a pce:Customer . id:cookie pce:identifies id:berta .");
        Assert.Equal([visitor], world.Follow("id:words", "pce:observationOf"));
        Assert.Single(world.Follow(visitor, "pce:hasRelationship"));
        Assert.Empty(world.Follow(visitor, "pce:hasIdentity"));
    }

    [Fact]
    public void A_weak_identity_beside_a_strong_one_stands_for_the_same_customer()
    {
        var world = World.Of();
        world.Load(Cookie + Visit);
        world.Load("""
            id:anna a pce:Customer .
            id:login a pce:StrongIdentity ; pce:identityScheme "login" ; pce:identityKey "2e" ; pce:stronglyIdentifies id:anna .
            id:signed-in a pce:Visit ; pce:atTouchpoint id:website ; pce:startedAt "2026-01-06T12:00:00Z"^^xsd:dateTime .
            id:cookie pce:observedIn id:signed-in . id:login pce:observedIn id:signed-in .
            """);
        Assert.Equal(["id:anna"], world.Follow("id:cookie", "pce:identifies"));
        Assert.Equal(["id:signed-in", "id:visit"], world.Follow("id:anna", "pce:participatedIn"));
    }

    [Fact]
    public void A_weak_identity_beside_a_participant_stands_for_the_participant()
    {
        var world = World.Of();
        world.Load(Cookie + Visit + "id:anna a pce:Customer . id:visit pce:hasParticipant id:anna .");
        Assert.Equal(["id:anna"], world.Follow("id:cookie", "pce:identifies"));
    }

    [Fact]
    public void A_strong_identity_that_identifies_nobody_is_the_only_participants()
    {
        var world = World.Of();
        world.Load("""
            id:anna a pce:Customer .
            id:login a pce:StrongIdentity ; pce:identityScheme "login" ; pce:identityKey "2e" ; pce:observedIn id:visit .
            id:visit a pce:Visit ; pce:hasParticipant id:anna ; pce:atTouchpoint id:website ; pce:startedAt "2026-01-06T12:00:00Z"^^xsd:dateTime .
            """);
        Assert.Equal(["id:anna"], world.Follow("id:login", "pce:stronglyIdentifies"));
    }

    [Theory]
    [InlineData("", "id:cookie identifies nobody, and there is no brand that a visitor could have come to: name the brand, or say whom it identifies.")]
    [InlineData("id:club a pce:Brand .", "id:cookie identifies nobody, and there are several brands that a visitor could have come to: name the brand, or say whom it identifies.")]
    public void Where_no_brand_can_be_meant_a_person_has_to_say(string turtle, string message)
    {
        var world = World.Of(turtle);
        if (turtle.Length == 0)
        {
            world.Write(transaction => transaction.Delete(world.Node("id:shop")));
        }

        Assert.Equal([message], world.TryLoad(Cookie).Select(p => p.Message));
        Assert.False(world.Has("id:cookie"));
    }

    private static string Visitor(World world) => Assert.Single(world.Follow("id:cookie", "pce:identifies"));
}
