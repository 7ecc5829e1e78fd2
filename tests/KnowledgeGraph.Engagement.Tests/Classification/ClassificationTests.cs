namespace KnowledgeGraph.Engagement.Tests.Classification;

/// <summary>How a relationship is classified over time (semantics.md, section 4).</summary>
public sealed class ClassificationTests
{
    private const string Rows = """
        id:row1 a pce:ClassificationRule ; pce:ruleOrder 10 ; pce:classifiesAs v:Buyer ;
            kg:condition [ sh:property [ sh:path pce:interactions ; kg:latest true ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ sh:class pce:Call ] ] ] .
        id:row2 a pce:ClassificationRule ; pce:ruleOrder 20 ; pce:classifiesAs v:Regular ;
            kg:condition [ sh:property [ sh:path pce:interactions ; kg:withinDays 30 ; sh:minCount 2 ] ] .
        id:row3 a pce:ClassificationRule ; pce:ruleOrder 30 ; pce:classifiesAs v:Stranger ;
            kg:condition [ sh:property [ sh:path pce:relationshipOf ; sh:minCount 1 ] ] .
        """;

    [Fact]
    public void The_class_falls_back_when_an_interaction_leaves_the_window() => Assert.Equal(
        [
            "2026-01-05..2026-01-10 v:Stranger by id:row3",
            "2026-01-10..2026-02-04 v:Regular by id:row2",
            "2026-02-04..open v:Stranger by id:row3",
        ],
        World.Of(Rows).Tell("2026-01-05 Visit", "2026-01-10 Visit").Classes("id:anna-shop"));

    [Fact]
    public void A_further_interaction_keeps_the_class_without_a_seam() => Assert.Equal(
        [
            "2026-01-05..2026-01-10 v:Stranger by id:row3",
            "2026-01-10..2026-03-01 v:Regular by id:row2",
            "2026-03-01..open v:Stranger by id:row3",
        ],
        World.Of(Rows).Tell("2026-01-05 Visit", "2026-01-10 Visit", "2026-01-30 Visit", "2026-02-09 Visit").Classes("id:anna-shop"));

    [Fact]
    public void The_first_row_that_holds_wins_and_what_is_latest_changes_with_time() => Assert.Equal(
        [
            "2026-01-05..2026-01-10 v:Buyer by id:row1",
            "2026-01-10..2026-02-04 v:Regular by id:row2",
            "2026-02-04..open v:Stranger by id:row3",
        ],
        World.Of(Rows).Tell("2026-01-05 Call", "2026-01-10 Visit").Classes("id:anna-shop"));

    [Fact]
    public void Absence_counts()
    {
        var world = World.Of("""
            id:row1 a pce:ClassificationRule ; pce:ruleOrder 10 ; pce:classifiesAs v:Stranger ;
                kg:condition [ sh:not [ sh:property [ sh:path ( pce:relationshipOf pce:hasIdentity ) ; sh:minCount 1 ] ] ] .
            id:row2 a pce:ClassificationRule ; pce:ruleOrder 20 ; pce:classifiesAs v:Regular ;
                kg:condition [ sh:property [ sh:path pce:relationshipOf ; sh:minCount 1 ] ] .
            """).Tell("2026-01-05 Visit");
        Assert.Equal(["2026-01-05..open v:Stranger by id:row1"], world.Classes("id:anna-shop"));
        world.Load("""id:card a pce:StrongIdentity ; pce:identityScheme "card" ; pce:identityKey "7a" ; pce:stronglyIdentifies id:anna .""");
        Assert.Equal(["2026-01-05..open v:Regular by id:row2"], world.Classes("id:anna-shop"));
    }

    [Fact]
    public void Rows_of_one_rank_go_by_IRI() => Assert.Equal(
        ["2026-01-05..open v:Buyer by id:row-a"],
        World.Of("""
            id:row-b a pce:ClassificationRule ; pce:ruleOrder 10 ; pce:classifiesAs v:Regular ;
                kg:condition [ sh:property [ sh:path pce:relationshipOf ; sh:minCount 1 ] ] .
            id:row-a a pce:ClassificationRule ; pce:ruleOrder 10 ; pce:classifiesAs v:Buyer ;
                kg:condition [ sh:property [ sh:path pce:relationshipOf ; sh:minCount 1 ] ] .
            """).Tell("2026-01-05 Visit").Classes("id:anna-shop"));

    [Fact]
    public void Nothing_is_classified_before_the_first_interaction() => Assert.Empty(World.Of(Rows).Tell().Classes("id:anna-shop"));
}
