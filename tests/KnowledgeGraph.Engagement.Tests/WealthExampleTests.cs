namespace KnowledgeGraph.Engagement.Tests;

/// <summary>The thirteen people of the example: where each of them stands at the reference time.</summary>
public sealed class WealthExampleTests
{
    private const string Now = "2026-11-20";
    private static readonly Lazy<World> Example = new(Load);

    [Theory]
    [InlineData("id:c01", "v:SignedInCustomer", "v:TwoWayConversation", "v:HabitualEngagement")]
    [InlineData("id:c02", "v:Prospect", "v:InvitingEngagement", "v:BuildingRelationship")]
    [InlineData("id:c03", "v:Anonymous", "v:InvitingEngagement", "v:FirstExperience")]
    [InlineData("id:c04", "v:SignedInCustomer", "v:CustomerDefinedJourney", "v:HabitualEngagement")]
    [InlineData("id:c05", "v:SignedInCustomer", "v:EmotionalRelationship", "v:MasteryAdvocacy")]
    [InlineData("id:c06", "v:Prospect", "v:TwoWayConversation", "v:BuildingRelationship")]
    [InlineData("id:c07", "v:SignedInCustomer", "v:TwoWayConversation", "v:BuildingRelationship")]
    [InlineData("id:c08", "v:SignedInCustomer", "v:InvitingEngagement", "v:HabitualEngagement")]
    [InlineData("id:c09", "v:Prospect", "v:InvitingEngagement", "v:FirstExperience")]
    [InlineData("id:c10", "v:SignedInCustomer", "v:TwoWayConversation", "v:HabitualEngagement")]
    [InlineData("id:c11", "v:SignedInCustomer", "v:TwoWayConversation", "v:HabitualEngagement")]
    [InlineData("id:c12", "v:Recognised", "v:InvitingEngagement", "v:BuildingRelationship")]
    [InlineData("id:c13", "v:Recognised", "v:InvitingEngagement", "v:BuildingRelationship")]
    public void Everybody_stands_where_their_interactions_have_brought_them(string customer, string classification, string journey, string relationship)
    {
        var own = Assert.Single(Example.Value.Follow(customer, "pce:hasRelationship", Now));
        Assert.Equal([classification], Example.Value.Follow(own, "pce:classifiedAs", Now));
        Assert.Equal([journey], Example.Value.Follow(own, "pce:currentJourneyStage", Now));
        Assert.Equal([relationship], Example.Value.Follow(own, "pce:currentRelationshipStage", Now));
    }

    private static World Load()
    {
        var world = World.OfOntologyFolder();
        using var file = File.OpenRead(Path.Combine(Repository.Ontology, "examples", "wealth.ttl"));
        Assert.Empty(world.TryLoad(file, "wealth.ttl").Select(p => p.Message));
        return world;
    }
}
