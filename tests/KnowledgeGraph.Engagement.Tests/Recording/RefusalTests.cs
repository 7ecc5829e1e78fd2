using KnowledgeGraph.Engagement.Recording;

namespace KnowledgeGraph.Engagement.Tests.Recording;

/// <summary>An item that is wrong is refused as a whole: by the field, with a code, and with what to do about it.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("startedAt", "2026-13-05T12:00:00Z", "\"2026-13-05T12:00:00Z\" names a day, time or offset that does not exist.")]
    [InlineData("startedAt", "2026-01-05", "\"2026-01-05\" is no date and time: write it like 2026-11-20T12:00:00Z.")]
    [InlineData("startedAt", "2026-01-05T12:00:00", "\"2026-01-05T12:00:00\" has no offset from UTC: add Z or, for example, +01:00.")]
    [InlineData("interactionDepth", "3.5", "\"3.5\" is no integer: write digits with an optional sign.")]
    [InlineData("interactionDepth", "3000000000", "3000000000 is out of range: xsd:integer holds 32 bits here; declare the property as xsd:long for more.")]
    [InlineData("spent", "1,50", "\"1,50\" is no decimal: write digits, a point and digits.")]
    [InlineData("spent", "0.1234567", "0.1234567 has more than 6 decimal digits: round it, or declare kg:scale on the property.")]
    [InlineData("initiatedBy", "id:nobody", "id:nobody isn't in the graph. Correct the IRI, or write the node first.")]
    [InlineData("initiatedBy", "nobody", "'nobody' has no prefix: write prefix:name; an absolute IRI is accepted too.")]
    [InlineData("initiatedBy", "http://not an iri", "'http://not an iri' is no absolute IRI.")]
    [InlineData("researchPhase", "NAPPING", "'NAPPING' has no prefix: write prefix:name; an absolute IRI is accepted too.")]
    public void A_value_that_is_none_of_its_field(string field, string value, string message) =>
        Assert.Equal([$"{field} BAD_INPUT: {field}: {message}"], Shop().Refusals(Recordings.Item("k1").With(field, value)));

    [Theory]
    [InlineData("Call", "pageSeen", "pageSeen BAD_INPUT: pageSeen is no field of Call, only of Visit: leave it out, or correct the class.")]
    [InlineData("Visit", "nickname", "nickname BAD_INPUT: nickname is no field of interactions: leave it out.")]
    [InlineData("Visit", "interactions", "interactions BAD_INPUT: interactions is no field of interactions: leave it out.")]
    public void A_field_of_another_class(string @class, string field, string refusal) =>
        Assert.Equal([refusal], Shop().Refusals(Recordings.Item("k1", @class).With(field, "id:anna")));

    [Theory]
    [InlineData("startedAt", "startedAt SHAPE_VIOLATION: ", ": An interaction begins at exactly one moment (startedAt).")]
    [InlineData("atTouchpoint", "atTouchpoint SHAPE_VIOLATION: ", ": An interaction takes place at exactly one touchpoint (atTouchpoint).")]
    public void A_field_that_is_missing(string field, string begin, string end)
    {
        var refusal = Assert.Single(Shop().Refusals(Recordings.Item("k1") with { Iri = "id:x", Fields = [.. Recordings.Item("k1").Fields.Where(f => f.Name != field)] }));
        Assert.Equal($"{begin}id:x{end}", refusal);
    }

    [Fact]
    public void A_second_value_of_a_single_one() => Assert.Equal(
        ["spent SHAPE_VIOLATION: spent of id:x has 2 values, at most 1 is allowed: take one back."],
        Shop().Refusals(Recordings.Item("k1").With("spent", "1", "2") with { Iri = "id:x" }));

    [Fact]
    public void A_node_of_another_class_than_the_field_takes() => Assert.Equal(
        ["atTouchpoint SHAPE_VIOLATION: atTouchpoint of id:x leads to id:shop, a pce:Brand; expected pce:Touchpoint."],
        Shop().Refusals(Recordings.Item("k1").With("atTouchpoint", "id:shop") with { Iri = "id:x" }));

    [Theory]
    [InlineData("Vist", "class BAD_INPUT: class: 'Vist' is no class of interaction. Choose one of AdvocacyAct, Call, Interaction, Visit.")]
    [InlineData("Customer", "class BAD_INPUT: class: 'Customer' is no class of interaction. Choose one of AdvocacyAct, Call, Interaction, Visit.")]
    [InlineData("BrandInitiatedInteraction", "class BAD_INPUT: class: 'BrandInitiatedInteraction' is no class of interaction. Choose one of AdvocacyAct, Call, Interaction, Visit.")]
    [InlineData("", "class BAD_INPUT: class is empty: say something, or leave it out.")]
    public void A_class_that_is_none(string @class, string refusal) => Assert.Equal([refusal], Shop().Refusals(Recordings.Item("k1", @class)));

    [Theory]
    [InlineData("Visit")]
    [InlineData("pce:Visit")]
    [InlineData("https://pce.example/ontology#Visit")]
    public void A_class_by_name_or_IRI_is_fine(string @class) => Shop().RecordOne(Recordings.Item("k1", @class));

    [Theory]
    [InlineData("WeakIdentity mail anna@example.org", "observedIdentities[0].key", "observedIdentities[0].key looks like an e-mail address: send a keyed hash of it, never the address itself.")]
    [InlineData("WeakIdentity phone +44-20-7946-0018", "observedIdentities[0].key", "observedIdentities[0].key looks like a phone number: send a keyed hash of it, never the number itself.")]
    [InlineData("WeakIdentity phone 02079460018", "observedIdentities[0].key", "observedIdentities[0].key looks like a phone number: send a keyed hash of it, never the number itself.")]
    [InlineData("Identity cookie 1f", "observedIdentities[0].class", "observedIdentities[0].class: 'Identity' is no class of identity. Choose one of StrongIdentity, WeakIdentity.")]
    [InlineData("WeakIdentity  1f", "observedIdentities[0].scheme", "observedIdentities[0].scheme is empty: say something, or leave it out.")]
    [InlineData("WeakIdentity cookie ", "observedIdentities[0].key", "observedIdentities[0].key is empty: say something, or leave it out.")]
    public void An_identity_that_gives_a_person_away_or_is_none(string identity, string path, string message) =>
        Assert.Equal([$"{path} BAD_INPUT: {message}"], Shop().Refusals(Recordings.Item("k1").Seen(identity)));

    [Theory]
    [InlineData("WeakIdentity cookie e186156f62535ebb220051b385bd3131")]
    [InlineData("WeakIdentity cookie 12345678901234567890123456789012")]
    public void A_hash_is_fine(string identity) => Shop().RecordOne(Recordings.Item("k1").Seen(identity));

    [Fact]
    public void Half_a_character_wherever_it_stands()
    {
        var half = "a\ud800b";
        const string Problem = "holds half a surrogate pair, which is no Unicode text: send the whole character.";
        var item = Recordings.Item(half).With("pageSeen", half).Seen($"WeakIdentity cookie {half}") with
        {
            Participant = "id:anna",
            Utterances = [new UtteranceInput(half, "en")],
        };
        Assert.Equal(
            ((string[])["idempotencyKey", "pageSeen", "observedIdentities[0].key", "utterances[0].text"]).Select(p => $"{p} BAD_INPUT: {p} {Problem}"),
            Shop().Refusals(item));
    }

    [Theory]
    [InlineData("id:nobody", null, "participant BAD_INPUT: participant: there is no Customer id:nobody in the graph. Correct the IRI, or write the Customer first.")]
    [InlineData("id:clerk", null, "participant BAD_INPUT: participant: there is no Customer id:clerk in the graph. Correct the IRI, or write the Customer first.")]
    [InlineData(null, "id:anna", "brand BAD_INPUT: brand: there is no Brand id:anna in the graph. Correct the IRI, or write the Brand first.")]
    public void A_participant_or_brand_that_is_none(string? participant, string? brand, string refusal) =>
        Assert.Equal([refusal], Shop().Refusals(Recordings.Item("k1") with { Participant = participant, Brand = brand }));

    [Fact]
    public void Words_that_nobody_said() => Assert.Equal(
        ["utterances BAD_INPUT: utterances: nobody is named who said it. Name the participant, or an identity that was observed."],
        Shop().Refusals(Recordings.Item("k1") with { Utterances = [new UtteranceInput("Hello", "en")] }));

    [Fact]
    public void Words_in_no_language() => Assert.Equal(
        ["utterances[1].lang BAD_INPUT: utterances[1].lang: '12' is no language tag: write one such as en or de-CH."],
        Shop().Refusals(Recordings.Item("k1") with { Participant = "id:anna", Utterances = [new UtteranceInput("Hello", "en"), new UtteranceInput("Hello", "12")] }));

    [Theory]
    [InlineData("Visit", null, "issue.class BAD_INPUT: issue.class: 'Visit' is no class of issue. Choose one of Complaint, Issue, Outage.")]
    [InlineData("Outage", "often", "issue.attemptCount BAD_INPUT: issue.attemptCount: \"often\" is no integer: write digits with an optional sign.")]
    [InlineData("Outage", "-1", "issue.attemptCount BAD_INPUT: issue.attemptCount: -1 is no number of attempts: it is 0 or more.")]
    public void An_issue_that_is_none(string @class, string? attempts, string refusal) =>
        Assert.Equal([refusal], Shop().Refusals(Recordings.Item("k1") with { Participant = "id:anna", Issue = new IssueInput(@class, attempts) }));

    [Fact]
    public void An_IRI_that_is_taken() => Assert.Equal(
        ["iri CONFLICT: iri: id:anna is in the graph already. Leave it out, or choose another."], Shop().Refusals(Recordings.Item("k1") with { Iri = "id:anna" }));

    [Fact]
    public void An_IRI_that_another_item_of_the_batch_has_taken()
    {
        var outcome = Shop().Record(Recordings.Item("k1") with { Iri = "id:x" }, Recordings.Item("k2") with { Iri = "id:x" }, Recordings.Item("k3"));
        Assert.Equal(["k1", "k3"], outcome.Accepted.Select(a => a.IdempotencyKey));
        var refused = Assert.Single(outcome.Refused);
        Assert.Equal(
            (1, "iri", "SHAPE_VIOLATION", "iri: id:x is what another item of this request is stored as, and each field has one item's values. Leave it out, or choose another."),
            (refused.Index, refused.Path, refused.Code, refused.Message));
    }

    [Fact]
    public void A_visitor_of_no_brand_that_could_be_meant()
    {
        var world = World.Of("id:club a pce:Brand .");
        var refusal = Assert.Single(world.Refusals(Recordings.Item("k1").Seen("WeakIdentity cookie 1f")));
        Assert.Matches(
            "^brand BAD_INPUT: id:identity-[0-9a-f]{32} identifies nobody, and there are several brands that a visitor could have come to: name the brand, or say whom it identifies.$",
            refusal);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once() => Assert.Equal(
        ["startedAt", "spent", "participant", "observedIdentities[0].key"],
        Shop().Record(Recordings.Item("k1").With("startedAt", "now").With("spent", "much").Seen("WeakIdentity mail a@b.c") with { Participant = "anna" })
            .Refused.Select(r => r.Path));

    [Fact]
    public void More_identities_or_words_than_an_item_holds()
    {
        var item = Recordings.Item("k1").Seen([.. Enumerable.Range(0, 21).Select(i => $"WeakIdentity cookie k{i}")]) with
        {
            Participant = "id:anna",
            Utterances = [.. Enumerable.Range(0, 201).Select(i => new UtteranceInput($"{i}", "en"))],
        };
        Assert.Equal(
            [
                "observedIdentities LIMIT_EXCEEDED: observedIdentities has 21 entries, at most 20 are taken: leave some out.",
                "utterances LIMIT_EXCEEDED: utterances has 201 entries, at most 200 are taken: record the rest with another interaction.",
            ],
            Shop().Refusals(item));
    }

    [Fact]
    public void More_items_than_a_batch_holds_are_a_programmers_mistake()
    {
        var items = Enumerable.Range(0, InteractionRecorder.MostItems + 1).Select(i => Recordings.Item($"k{i}")).ToArray();
        Assert.Throws<ArgumentOutOfRangeException>(() => Shop().Record(items));
    }

    private static World Shop()
    {
        var world = World.Of();
        world.Load(Telling.Anna);
        return world;
    }
}
