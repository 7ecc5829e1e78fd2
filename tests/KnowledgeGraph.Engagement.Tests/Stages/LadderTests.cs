namespace KnowledgeGraph.Engagement.Tests.Stages;

/// <summary>How a relationship moves through the stages of a model (semantics.md, section 4).</summary>
public sealed class LadderTests
{
    private const string Rules = """
        id:r1 a pce:ProgressionRule ; pce:leadsToStage v:First ;
            kg:condition [ sh:property [ sh:path pce:interactions ; sh:minCount 1 ] ] .
        id:r2 a pce:ProgressionRule ; pce:leadsToStage v:Second ; pce:regressionAfterDays 60 ; pce:reentryAfterDays 14 ;
            kg:condition [ sh:property [ sh:path pce:interactions ; kg:withinDays 10 ; sh:minCount 2 ] ] .
        id:r3 a pce:ProgressionRule ; pce:leadsToStage v:Third ; pce:regressionAfterDays 30 ; pce:reentryAfterDays 14 ;
            kg:condition [ sh:property [ sh:path pce:interactions ; sh:minCount 3 ] ] .
        id:r3b a pce:ProgressionRule ; pce:leadsToStage v:Third ; pce:regressionAfterDays 30 ;
            kg:condition [ sh:property [ sh:path pce:interactions ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ sh:class pce:AdvocacyAct ] ] ] .

        """;

    [Fact]
    public void Nobody_is_in_a_stage_before_the_first_interaction() => Assert.Empty(Told().Stages("id:anna-shop"));

    [Fact]
    public void One_instant_goes_up_one_stage_though_more_rules_hold() => Assert.Equal(
        ["2026-01-05..open v:First by id:r1"],
        Told("2026-01-05 Visit", "2026-01-05 Visit", "2026-01-05 AdvocacyAct").Stages("id:anna-shop"));

    [Fact]
    public void The_next_instant_takes_the_next_step_and_silence_leads_down_again() => Assert.Equal(
        [
            "2026-01-05..2026-01-06 v:First by id:r1",
            "2026-01-06..2026-01-07 v:Second by id:r2",
            "2026-01-07..2026-02-06 v:Third by id:r3",
            "2026-02-06..2026-03-08 v:Second by id:r2",
            "2026-03-08..open v:First by id:r1",
        ],
        Told("2026-01-05 Visit", "2026-01-06 Visit", "2026-01-07 Visit").Stages("id:anna-shop"));

    [Fact]
    public void Once_in_a_stage_stays_though_its_condition_no_longer_holds() => Assert.Equal(
        [
            "2026-01-05..2026-01-06 v:First by id:r1",
            "2026-01-06..2026-02-20 v:Second by id:r2",
            "2026-02-20..2026-03-22 v:Third by id:r3",
            "2026-03-22..2026-04-21 v:Second by id:r2",
            "2026-04-21..open v:First by id:r1",
        ],
        Told("2026-01-05 Visit", "2026-01-06 Visit", "2026-02-20 Visit").Stages("id:anna-shop"));

    [Fact]
    public void An_interaction_at_the_very_end_comes_too_late() => Assert.Equal(
        [
            "2026-01-05..2026-01-06 v:First by id:r1",
            "2026-01-06..2026-03-07 v:Second by id:r2",
            "2026-03-07..open v:First by id:r1",
        ],
        Told("2026-01-05 Visit", "2026-01-06 Visit", "2026-03-07 Visit").Stages("id:anna-shop"));

    [Fact]
    public void What_the_brand_began_counts_but_does_not_keep_a_stage() => Assert.Equal(
        [
            "2026-01-05..2026-01-06 v:First by id:r1",
            "2026-01-06..2026-01-10 v:Second by id:r2",
            "2026-01-10..2026-02-09 v:Third by id:r3",
            "2026-02-09..2026-03-07 v:Second by id:r2",
            "2026-03-07..open v:First by id:r1",
        ],
        Told("2026-01-05 Visit", "2026-01-06 Visit", "2026-01-10 Call by id:clerk", "2026-02-01 Call by id:clerk").Stages("id:anna-shop"));

    [Fact]
    public void A_stage_that_lapsed_rests_before_it_is_entered_again()
    {
        var world = Told("2026-01-05 Visit", "2026-01-06 Visit", "2026-03-10 Call", "2026-03-15 Call", "2026-03-20 Call", "2026-03-21 Call");
        Assert.Equal(
            [
                "2026-01-05..2026-01-06 v:First by id:r1",
                "2026-01-06..2026-03-07 v:Second by id:r2",
                "2026-03-07..2026-03-21 v:First by id:r1",
                "2026-03-21..2026-05-20 v:Second by id:r2",
                "2026-05-20..open v:First by id:r1",
            ],
            world.Stages("id:anna-shop"));
    }

    [Fact]
    public void Of_several_rules_that_hold_the_lowest_IRI_is_cited_with_the_interactions_that_met_it() => Assert.Equal(
        "2026-01-07..2026-02-06 v:Third by id:r3 citing id:i0 id:i1 id:i2",
        Told("2026-01-05 Visit", "2026-01-06 Visit", "2026-01-07 AdvocacyAct").Stages("id:anna-shop", withCited: true)[2]);

    [Fact]
    public void Cited_are_those_that_meet_the_rule_and_none_beside() => Assert.Equal(
        "2026-01-07..2026-02-06 v:Third by id:r3b citing id:i2",
        World.Of(Rules.Replace("sh:minCount 3", "sh:minCount 30", StringComparison.Ordinal)).Tell("2026-01-05 Visit", "2026-01-06 Visit", "2026-01-07 AdvocacyAct")
            .Stages("id:anna-shop", withCited: true)[2]);

    [Fact]
    public void The_newest_fifty_are_cited()
    {
        var world = World.Of("""
            id:r1 a pce:ProgressionRule ; pce:leadsToStage v:First ;
                kg:condition [ sh:property [ sh:path pce:interactions ; sh:minCount 60 ] ] .
            """);
        var first = Time.Of("2026-01-01");
        world.Tell([.. Enumerable.Range(0, 60).Select(i => $"{first.AddDays(i):yyyy-MM-dd} Visit")]);
        var only = Assert.Single(world.Stages("id:anna-shop", withCited: true));
        Assert.Equal("2026-03-01..open v:First by id:r1 citing " + string.Join(' ', Enumerable.Range(10, 50).Select(i => $"id:i{i}").Order(StringComparer.Ordinal)), only);
    }

    [Fact]
    public void A_late_fact_replays_what_it_would_have_changed()
    {
        var world = Told("2026-01-05 Visit", "2026-01-20 Visit");
        Assert.Equal(["2026-01-05..open v:First by id:r1"], world.Stages("id:anna-shop"));
        world.Load("""id:late a pce:Visit ; pce:hasParticipant id:anna ; pce:atTouchpoint id:website ; pce:startedAt "2026-01-12T12:00:00Z"^^xsd:dateTime .""");
        Assert.Equal(
            [
                "2026-01-05..2026-01-12 v:First by id:r1",
                "2026-01-12..2026-01-20 v:Second by id:r2",
                "2026-01-20..2026-02-19 v:Third by id:r3",
                "2026-02-19..2026-03-21 v:Second by id:r2",
                "2026-03-21..open v:First by id:r1",
            ],
            world.Stages("id:anna-shop"));
    }

    [Fact]
    public void A_fact_that_is_taken_back_takes_back_what_followed_from_it()
    {
        var world = Told("2026-01-05 Visit", "2026-01-06 Visit");
        world.Write(transaction => transaction.Delete(world.Node("id:i1")));
        Assert.Equal(["2026-01-05..open v:First by id:r1"], world.Stages("id:anna-shop"));
        Assert.Single(world.View.NodesOf(world.Rewriting.SymbolOf(EngagementVocabulary.StageMembership)));
    }

    private static World Told(params string[] interactions) => World.Of(Rules).Tell(interactions);
}
