using KnowledgeGraph.Engagement.Recording;

namespace KnowledgeGraph.Engagement.Tests.Recording;

/// <summary>What is stored of an interaction that is told (semantics.md, section 6).</summary>
public sealed class InteractionRecorderTests
{
    [Fact]
    public void An_interaction_is_stored_with_its_values_and_its_participant()
    {
        var world = Shop();
        var visit = world.RecordOne(Recordings.Item("k1").With("initiatedBy", "id:anna").With("pageSeen", "/shoes", "/hats").With("spent", "12.50")
            .With("researchPhase", "CHOOSING") with { Participant = "id:anna" });
        Assert.Equal(["id:website"], world.Follow(visit, "pce:atTouchpoint"));
        Assert.Equal(["id:anna"], world.Follow(visit, "pce:initiatedBy"));
        Assert.Equal(["id:anna"], world.Follow(visit, "pce:hasParticipant"));
        Assert.Equal(["v:Choosing"], world.Follow(visit, "pce:researchPhase"));
        Assert.Equal(["/hats", "/shoes"], world.Values(visit, "pageSeen"));
        Assert.Equal(["12.5"], world.Values(visit, "spent"));
    }

    [Fact]
    public void Its_IRI_is_made_of_the_key_unless_one_is_told()
    {
        var world = Shop();
        Assert.Matches("^id:interaction-[0-9a-f]{32}$", world.RecordOne(Recordings.Item("k1")));
        Assert.Equal("id:my-visit", world.RecordOne(Recordings.Item("k2") with { Iri = "id:my-visit" }));
        Assert.Equal(world.RecordOne(Recordings.Item("k1")), Shop().RecordOne(Recordings.Item("k1")));
    }

    [Fact]
    public void What_follows_is_there_with_the_same_commit()
    {
        var world = World.Of("""
            id:r1 a pce:ProgressionRule ; pce:leadsToStage v:First ; kg:condition [ sh:property [ sh:path pce:interactions ; sh:minCount 1 ] ] .
            """);
        world.Load(Telling.Anna);
        var head = world.Graph.Head;
        world.RecordOne(Recordings.Item("k1") with { Participant = "id:anna" });
        Assert.Equal(["2026-01-05..open v:First by id:r1"], world.Stages("id:anna-shop"));
        Assert.Equal(head + 1, world.Graph.Head);
    }

    [Fact]
    public void A_repeat_gives_the_first_answer_and_changes_nothing()
    {
        var world = Shop();
        var item = Recordings.Item("k1").With("spent", "1.50").Seen("WeakIdentity cookie 1f") with { Utterances = [new("Hello", "en")], Issue = new("Outage") };
        var first = world.RecordOne(item);
        var head = world.Graph.Head;
        var outcome = world.Record(item.With("spent", "1.5"));
        Assert.Equal([(first, false)], outcome.Accepted.Select(a => (world.Short(a.Iri), a.Created)));
        Assert.Equal(head, world.Graph.Head);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_same_key_with_another_body_is_a_mismatch(bool isNamed)
    {
        var world = Shop();
        var item = isNamed ? Recordings.Item("k1") with { Iri = "id:my-visit" } : Recordings.Item("k1");
        world.RecordOne(item);
        const string Message = "idempotencyKey IDEMPOTENCY_MISMATCH: idempotencyKey 'k1' was used for an item that says something else. "
            + "Repeat that item unchanged, or choose another key.";
        Assert.Equal([Message], world.Refusals(item.With("spent", "3")));
        Assert.Equal([Message], world.Refusals(item with { Iri = "id:other" }));
    }

    [Fact]
    public void A_key_repeated_within_a_batch_is_a_repeat_too()
    {
        var outcome = Shop().Record(Recordings.Item("k1"), Recordings.Item("k1"), Recordings.Item("k1", "Call"));
        Assert.Equal([(0, true), (1, false)], outcome.Accepted.Select(a => (a.Index, a.Created)));
        Assert.Equal([(2, "IDEMPOTENCY_MISMATCH")], outcome.Refused.Select(r => (r.Index, r.Code)));
    }

    [Fact]
    public void One_bad_item_costs_only_itself()
    {
        var world = Shop();
        var outcome = world.Record(
            Recordings.Item("k1").Seen("WeakIdentity cookie 1f"),
            Recordings.Item("k2").With("atTouchpoint").Seen("WeakIdentity cookie 2f"),
            Recordings.Item("k3"));
        Assert.Equal([0, 2], outcome.Accepted.Select(a => a.Index));
        Assert.Equal([(1, "atTouchpoint", "SHAPE_VIOLATION")], outcome.Refused.Select(r => (r.Index, r.Path, r.Code)));
        Assert.Single(world.View.NodesOf(world.Rewriting.SymbolOf(EngagementVocabulary.WeakIdentity)));
    }

    [Fact]
    public void Of_an_atomic_batch_nothing_is_stored_and_every_reason_is_told()
    {
        var world = Shop();
        var head = world.Graph.Head;
        var outcome = world.Record(
            isAtomic: true, Recordings.Item("k1"), Recordings.Item("k2").With("startedAt", "yesterday"), Recordings.Item("k3").With("spent", "much"));
        Assert.Empty(outcome.Accepted);
        Assert.Equal([(1, "startedAt"), (2, "spent")], outcome.Refused.Select(r => (r.Index, r.Path)));
        Assert.Equal(head, world.Graph.Head);
    }

    [Fact]
    public void An_identity_nobody_has_seen_gets_a_visitor_of_the_brand_that_is_told()
    {
        var world = World.Of("id:club a pce:Brand .");
        world.RecordOne(Recordings.Item("k1").Seen("WeakIdentity cookie 1f") with { Brand = "id:club" });
        var visitor = Assert.Single(world.View.NodesOf(world.Rewriting.SymbolOf(EngagementVocabulary.Customer)));
        var relationship = Assert.Single(world.Follow(world.Short(world.View.IriOf(visitor)), "pce:hasRelationship"));
        Assert.Equal(["id:club"], world.Follow(relationship, "pce:withBrand"));
        Assert.Equal(["v:VisitorStatus"], world.Follow(relationship, "pce:relationshipStatus"));
    }

    [Fact]
    public void An_identity_that_was_declared_is_found_by_class_scheme_and_key()
    {
        var world = Shop();
        world.Load("""id:annas-cookie a pce:WeakIdentity ; pce:identityScheme "cookie" ; pce:identityKey "1f" ; pce:identifies id:anna .""");
        var visit = world.RecordOne(Recordings.Item("k1").Seen("WeakIdentity cookie 1f"));
        Assert.Equal([visit], world.Follow("id:annas-cookie", "pce:observedIn"));
        Assert.Equal([visit], world.Follow("id:anna", "pce:participatedIn"));
    }

    [Fact]
    public void The_cookie_era_joins_whoever_signs_in()
    {
        var world = Shop();
        var before = world.RecordOne(Recordings.Item("k1").Seen("WeakIdentity cookie 1f"));
        world.Load("""id:login a pce:StrongIdentity ; pce:identityScheme "login" ; pce:identityKey "2e" ; pce:stronglyIdentifies id:anna .""");
        var after = world.RecordOne(Recordings.Item("k2").Seen("WeakIdentity cookie 1f", "StrongIdentity login 2e"));
        Assert.Equal(new[] { after, before }.Order(StringComparer.Ordinal), world.Follow("id:anna", "pce:participatedIn"));
        Assert.Equal(["id:anna-shop"], world.Follow("id:anna", "pce:hasRelationship"));
    }

    [Fact]
    public void Words_are_kept_with_their_language_and_with_whoever_said_them()
    {
        var world = Shop();
        var visit = world.RecordOne(Recordings.Item("k1") with { Participant = "id:anna", Utterances = [new("Guten Tag", "de"), new("Hello", "en")] });
        var said = world.View.NodesOf(world.Rewriting.SymbolOf(EngagementVocabulary.Utterance)).Select(u => world.Short(world.View.IriOf(u))).ToList();
        Assert.Equal(["Guten Tag de", "Hello en"], said.Select(u => $"{world.Values(u, "text")[0]} {world.Values(u, "textLanguage")[0]}").Order(StringComparer.Ordinal));
        Assert.All(said, u => Assert.Equal([visit], world.Follow(u, "pce:recordedIn")));
        Assert.All(said, u => Assert.Equal(["id:anna"], world.Follow(u, "pce:observationOf")));
        Assert.All(said, u => Assert.Equal(["2026-01-05T12:00:00Z"], world.Values(u, "observedAt")));
    }

    [Fact]
    public void Words_under_an_identity_of_two_are_neithers()
    {
        var world = Shop();
        world.Load("""
            id:berta a pce:Customer .
            id:tablet a pce:WeakIdentity ; pce:identityScheme "cookie" ; pce:identityKey "1f" ; pce:identifies id:anna , id:berta .
            """);
        world.RecordOne(Recordings.Item("k1").Seen("WeakIdentity cookie 1f") with { Utterances = [new("Hello", "en")] });
        var said = Assert.Single(world.View.NodesOf(world.Rewriting.SymbolOf(EngagementVocabulary.Utterance)));
        var speaker = Assert.Single(world.Follow(world.Short(world.View.IriOf(said)), "pce:observationOf"));
        Assert.StartsWith("id:visitor-", speaker, StringComparison.Ordinal);
        Assert.Equal(["id:anna", "id:berta"], world.Follow("id:tablet", "pce:identifies"));
    }

    private static World Shop()
    {
        var world = World.Of();
        world.Load(Telling.Anna);
        return world;
    }
}
