namespace KnowledgeGraph.Engagement.Tests;

/// <summary>What every commit goes through.</summary>
public sealed class CommitRulesTests
{
    [Theory]
    [InlineData("""id:v a pce:Visit ; pce:atTouchpoint id:website .""", "id:v: An interaction begins at exactly one moment (startedAt).")]
    [InlineData("""id:v a pce:Visit ; pce:startedAt "2026-01-05T12:00:00Z"^^xsd:dateTime .""", "id:v: An interaction takes place at exactly one touchpoint (atTouchpoint).")]
    [InlineData(
        """id:c a pce:Call ; pce:startedAt "2026-01-05T12:00:00Z"^^xsd:dateTime ; pce:atTouchpoint id:website ; pce:pageSeen "/" .""",
        "pageSeen of id:c is no property of a pce:Call, only of pce:Visit: leave it out, or correct the class.")]
    [InlineData(
        """id:c a pce:Call ; pce:startedAt "2026-01-05T12:00:00Z"^^xsd:dateTime ; pce:atTouchpoint id:shop .""",
        "atTouchpoint of id:c leads to id:shop, a pce:Brand; expected pce:Touchpoint.")]
    [InlineData("""id:x pce:nickname "X" .""", "id:x has no class: declare what it is, or correct the IRI.")]
    [InlineData(
        """id:k a pce:WeakIdentity ; pce:identityScheme "mail" ; pce:identityKey "anna@example.org" .""", "id:k: The key looks like an e-mail address (identityKey).")]
    public void A_change_that_breaks_the_model_is_refused_in_words(string turtle, string message)
    {
        var world = World.Of();
        var before = world.View.Nodes().Count();
        Assert.Equal([message], world.TryLoad(turtle).Select(p => p.Message));
        Assert.Equal(before, world.View.Nodes().Count());
    }

    [Fact]
    public void A_second_value_in_one_change_breaks_the_shape_and_against_an_earlier_one_is_a_conflict()
    {
        const string Message = "nickname of id:anna has 2 values, at most 1 is allowed: take one back.";
        var world = World.Of();
        var together = Assert.Single(world.TryLoad("""id:anna a pce:Customer ; pce:nickname "A" , "B" ."""));
        Assert.Equal(("SHAPE_VIOLATION", Message), (together.Code, together.Message));
        world.Load("""id:anna a pce:Customer ; pce:nickname "A" .""");
        var later = Assert.Single(world.TryLoad("""id:anna pce:nickname "B" ."""));
        Assert.Equal(("CONFLICT", Message), (later.Code, later.Message));
    }

    [Fact]
    public void The_words_of_a_shape_don_t_hide_that_another_commit_is_the_other_side()
    {
        var world = World.Of("""
            pce:OneNickname a sh:NodeShape ; sh:targetClass pce:Customer ;
                sh:property [ sh:path pce:nickname ; sh:maxCount 1 ; sh:message "One nickname is enough." ] .
            """);
        world.Load("""id:anna a pce:Customer ; pce:nickname "A" .""");
        var later = Assert.Single(world.TryLoad("""id:anna pce:nickname "B" ."""));
        Assert.Equal(("CONFLICT", "id:anna: One nickname is enough."), (later.Code, later.Message));
        var together = Assert.Single(world.TryLoad("""id:bert a pce:Customer ; pce:nickname "A" , "B" ."""));
        Assert.Equal(("SHAPE_VIOLATION", "id:bert: One nickname is enough."), (together.Code, together.Message));
    }

    [Fact]
    public void A_shape_that_looks_further_is_asked_when_what_it_sees_changes()
    {
        var world = World.Of("""
            pce:ClientIsReachable a sh:NodeShape ; sh:targetClass pce:CustomerRelationship ;
                sh:property [ sh:path ( pce:relationshipOf pce:nickname ) ; sh:minCount 1 ; sh:message "Somebody we deal with has a nickname." ] .
            """);
        world.Load(Telling.Anna + """id:anna pce:nickname "A" .""");
        var problem = Assert.Single(world.TryWrite(t =>
            t.RemoveValue(world.Node("id:anna"), world.Graph.Symbols.Of("https://pce.example/ontology#nickname"), Graph.Values.StoredValue.OfString("A"))));
        Assert.Equal("id:anna-shop: Somebody we deal with has a nickname.", problem.Message);
    }

    [Fact]
    public void An_ontology_without_customers_is_merged_and_checked_all_the_same()
    {
        var world = World.OfOnly("""
            <https://pce.example/ontology> a owl:Ontology .
            pce:Book a owl:Class ; owl:hasKey ( pce:isbn ) .
            pce:isbn a owl:DatatypeProperty , owl:FunctionalProperty ; rdfs:domain pce:Book ; rdfs:range xsd:string .
            """);
        Assert.Null(world.Rules.Engagement);
        world.Load("""id:b a pce:Book ; pce:isbn "1" . id:a a pce:Book ; pce:isbn "1" .""");
        Assert.Equal("id:a", world.Canonical("id:b"));
        Assert.Equal(
            ["isbn of id:a has 2 values, at most 1 is allowed: take one back."], world.TryLoad("""id:a pce:isbn "2" .""").Select(p => p.Message));
    }

    [Fact]
    public void Loading_the_same_again_changes_nothing()
    {
        var world = World.Of().Tell("2026-01-05 Visit");
        var head = world.Graph.Head;
        world.Tell("2026-01-05 Visit");
        Assert.Equal(head, world.Graph.Head);
    }

    [Fact]
    public void A_relationship_that_is_deleted_takes_its_records_along()
    {
        var world = World.Of("""
            v:Start a pce:ProgressionRule ; pce:leadsToStage v:First ; pce:regressionAfterDays 30 ; kg:condition [ sh:property [ sh:path pce:interactions ; sh:minCount 1 ] ] .
            v:RowStranger a pce:ClassificationRule ; pce:classifiesAs v:Stranger ; pce:ruleOrder 1 ; kg:condition [ sh:property [ sh:path pce:interactions ; sh:minCount 1 ] ] .
            """).Tell("2026-01-05 Visit");
        var records = new[] { "pce:StageMembership", "pce:ClassificationPeriod" }.Select(c => world.Rewriting.SymbolOf(world.Rewriting.Model.Prefixes.Expand(c))).ToList();
        Assert.All(records, type => Assert.NotEmpty(world.View.NodesOf(type)));
        world.Write(t =>
        {
            Assert.True(t.TryFind(world.Rewriting.Model.Prefixes.Expand("id:anna-shop").Value, out var relationship));
            t.Delete(relationship);
            t.Delete(t.TryFind(world.Rewriting.Model.Prefixes.Expand("id:i0").Value, out var visit) ? visit : default);
        });

        Assert.All(records, type => Assert.Empty(world.View.NodesOf(type)));
    }

    [Fact]
    public void A_class_that_is_taken_away_is_missed_by_the_edges_that_lead_there()
    {
        var world = World.Of().Tell("2026-01-05 Visit");
        Assert.Equal(
            ["atTouchpoint of id:i0 leads to id:website, a pce:Brand; expected pce:Touchpoint."],
            world.TryWrite(t =>
            {
                Assert.True(t.TryFind(world.Rewriting.Model.Prefixes.Expand("id:website").Value, out var website));
                t.RemoveType(website, world.Rewriting.SymbolOf(world.Rewriting.Model.Prefixes.Expand("pce:Touchpoint")));
                t.AddType(website, world.Rewriting.SymbolOf(world.Rewriting.Model.Prefixes.Expand("pce:Brand")));
            }).Select(p => p.Message));
    }
}
