namespace KnowledgeGraph.Engagement.Tests.Recording;

/// <summary>A problem stays one issue, however often and wherever it comes up.</summary>
public sealed class IssueTests
{
    [Theory]
    [InlineData("2026-01-05T12:00:00Z", "2026-01-07T12:00:00Z")]
    [InlineData("2026-01-07T12:00:00Z", "2026-01-05T12:00:00Z")]
    public void It_joins_the_open_one_with_the_greatest_number_of_attempts_and_the_earliest_interaction(string first, string second)
    {
        var world = Shop();
        var told = new[] { Told(world, "k1", first, "2"), Told(world, "k2", second, "1") };
        var issue = Only(world);
        Assert.Equal(["2"], world.Values(issue, "attemptCount"));
        Assert.Equal([first.CompareTo(second, StringComparison.Ordinal) < 0 ? told[0] : told[1]], world.Follow(issue, "pce:raisedIn"));
        Assert.Equal(["id:anna-shop"], world.Follow(issue, "pce:inRelationship"));
    }

    [Fact]
    public void Another_class_is_another_issue()
    {
        var world = Shop();
        Told(world, "k1", "2026-01-05T12:00:00Z", "1");
        world.RecordOne(Recordings.Item("k2") with { Participant = "id:anna", Issue = new("Complaint") });
        Assert.Equal(2, world.Follow("id:anna-shop", "pce:inRelationship", isBack: true).Count);
    }

    [Theory]
    [InlineData("2026-01-06T12:00:00Z", 1)]
    [InlineData("2026-01-09T12:00:00Z", 2)]
    public void One_that_was_resolved_by_then_is_not_joined(string later, int issues)
    {
        var world = Shop();
        Told(world, "k1", "2026-01-05T12:00:00Z", "1");
        world.Load($"""{Only(world)} pce:resolvedAt "2026-01-08T12:00:00Z"^^xsd:dateTime .""");
        Told(world, "k2", later, "1");
        Assert.Equal(issues, world.Follow("id:anna-shop", "pce:inRelationship", isBack: true).Count);
    }

    [Fact]
    public void Without_a_participant_it_is_that_of_whoever_is_behind_the_identity()
    {
        var world = Shop();
        world.Load("""id:cookie a pce:WeakIdentity ; pce:identityScheme "cookie" ; pce:identityKey "1f" ; pce:identifies id:anna .""");
        world.RecordOne(Recordings.Item("k1").Seen("WeakIdentity cookie 1f") with { Issue = new("Outage") });
        Assert.Equal(["1"], world.Values(Only(world), "attemptCount"));
    }

    [Fact]
    public void Of_several_relationships_it_is_that_with_the_brand_that_is_told()
    {
        var world = World.Of("id:club a pce:Brand .");
        world.Load(Telling.Anna + """
            id:anna-club a pce:CustomerRelationship ; pce:relationshipOf id:anna ; pce:withBrand id:club ; pce:relationshipStatus v:ClientStatus .
            """);
        world.RecordOne(Recordings.Item("k1") with { Participant = "id:anna", Brand = "id:club", Issue = new("Outage") });
        world.RecordOne(Recordings.Item("k2") with { Participant = "id:anna", Issue = new("Outage") });
        Assert.Single(world.Follow("id:anna-club", "pce:inRelationship", isBack: true));
        Assert.Empty(world.Follow("id:anna-shop", "pce:inRelationship", isBack: true));
    }

    private static string Told(World world, string key, string time, string attempts) =>
        world.RecordOne(Recordings.Item(key, startedAt: time) with { Participant = "id:anna", Issue = new("Outage", attempts) });

    private static string Only(World world) => Assert.Single(world.Follow("id:anna-shop", "pce:inRelationship", isBack: true));

    private static World Shop()
    {
        var world = World.Of();
        world.Load(Telling.Anna);
        return world;
    }
}
