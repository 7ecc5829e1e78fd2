using KnowledgeGraph.EndToEnd.Tests.Json;
using KnowledgeGraph.EndToEnd.Tests.Running;
using KnowledgeGraph.EndToEnd.Tests.Stores;

namespace KnowledgeGraph.EndToEnd.Tests.Reload;

/// <summary>
/// An edit of the ontology's files acts on the running service within ten seconds, without a restart; undone, every answer is again what it was,
/// byte for byte. What can't be served is refused, and the version before it serves on. So it is on each store.
/// </summary>
public abstract class ReloadTests : IAsyncLifetime, IDisposable
{
    private const string Channels = "{ channels { nodes { iri prefLabel } totalCount } touchpoints(where: { deliveredOn: { some: { eq: \"v:Web\" } } }) { totalCount } }";
    private const string State = "{ _ontology { version status problems { code severity file line column message } } }";
    private readonly OntologyCopy _ontology = OntologyCopy.Of(Repository.Ontology);
    private ServerProcess? _started;

    public async Task InitializeAsync() => _started = await ServerProcess.StartAsync(_ontology.FolderPath, _ontology.DataPath, ["--clock", "example", .. await NewStoreAsync()]);

    public async Task DisposeAsync()
    {
        if (_started is not null)
        {
            await _started.DisposeAsync();
        }
    }

    public void Dispose()
    {
        _ontology.Dispose();
        GC.SuppressFinalize(this);
    }

    private ServerProcess Server => _started ?? throw new InvalidOperationException("The service hasn't been started.");

    /// <summary>Arguments that lead the service to an empty store.</summary>
    protected abstract Task<string[]> NewStoreAsync();

    [SkippableFact]
    public async Task A_new_concept_is_in_its_list_and_can_be_referred_to()
    {
        var before = await Server.AskAsync(Channels);
        _ontology.Append("wealth.ttl", """

            v:Letterbox a pce:Channel ;
                skos:inScheme v:Channels ;
                skos:prefLabel "letterbox"@en , "Briefkasten"@de ;
                skos:definition "The letterbox at the door of a branch."@en .

            """);
        _ontology.Replace("wealth.ttl", "pce:deliveredOn v:Post , v:Branch ;", "pce:deliveredOn v:Post , v:Branch , v:Letterbox ;");

        await BecomesAsync(
            "{ channel(iri: \"v:Letterbox\") { code prefLabel(lang: [\"de\"]) } touchpoints(where: { deliveredOn: { some: { eq: \"v:Letterbox\" } } }) { nodes { iri } } }",
            """{"data":{"channel":{"code":"Letterbox","prefLabel":"Briefkasten"},"touchpoints":{"nodes":[{"iri":"id:tp-paper-registration"}]}}}""");
        await ChangesAsync(Channels, before, "$.data.channels.nodes: 9 → 10 items", "$.data.channels.totalCount: 9 → 10");
        await UndoneAsync(Channels, before);
    }

    [SkippableFact]
    public async Task A_new_class_of_issues_has_a_type_can_be_recorded_and_is_taken_care_of_by_its_super_class_s_rule()
    {
        const string Question = "{ __type(name: \"PasswordForgotten\") { kind description interfaces { name } } issues(where: { inClass: [\"AccessIssue\"] }) { totalCount } }";
        const string Escalation = "{ escalation(issueClass: \"PasswordForgotten\", classification: PROSPECT, attempts: 2) { level { code } maxWaitMinutes rule { iri } } }";
        const string RecordForgotten = """
            mutation {
              recordInteractions(input: [{ idempotencyKey: "forgotten", iri: "id:forgotten", class: "SignInAttempt", startedAt: "2026-11-19T08:00:00Z", atTouchpoint: "id:tp-online-login",
                recognitionState: SIGNED_IN, participant: "id:c03", initiatedBy: "id:c03", issue: { class: "PasswordForgotten", attemptCount: 2 } }]) { accepted { iri } refused { path message } }
            }
            """;
        var (before, escalationBefore, cq10Before) =
            (await Server.AskAsync(Question), await Server.AskAsync(Escalation), await Server.AskAsync(Repository.Query("cq10-escalation")));
        AddPasswordForgotten();

        await BecomesAsync(
            Question,
            """
            {"data":{"__type":{"kind":"OBJECT","description":"The customer no longer knows the password.","interfaces":[{"name":"AccessIssue"},{"name":"Entity"},{"name":"Issue"},{"name":"Node"}]},"issues":{"totalCount":7}}}
            """);
        await BecomesAsync(Escalation, """{"data":{"escalation":{"level":{"code":"SelfHelp"},"maxWaitMinutes":0,"rule":{"iri":"v:RuleAccessSelfHelp"}}}}""");
        await BecomesAsync(RecordForgotten, """{"data":{"recordInteractions":{"accepted":[{"iri":"id:forgotten"}],"refused":[]}}}""");
        await BecomesAsync(
            """{ customer(iri: "id:c03") { issues { __typename attemptCount raisedIn { iri } } } }""",
            """{"data":{"customer":{"issues":[{"__typename":"PasswordForgotten","attemptCount":2,"raisedIn":{"iri":"id:forgotten"}}]}}}""");

        await UndoneAsync(Question, before);
        Assert.Equal(escalationBefore, await Server.AskAsync(Escalation));
        Assert.Equal(cq10Before, await Server.AskAsync(Repository.Query("cq10-escalation")));
    }

    [SkippableFact]
    public async Task Another_number_of_attempts_in_a_rule_of_escalation_changes_who_helps()
    {
        var query = Repository.Query("cq10-escalation");
        var before = await Server.AskAsync(query);
        _ontology.Replace("escalation.ttl", "pce:afterAttempts 2 ;", "pce:afterAttempts 3 ;");

        await ChangesAsync(
            query,
            before,
            "$.data.prospect.level.code: \"AssistedDigital\" → \"SelfHelp\"",
            "$.data.prospect.maxWaitMinutes: 2 → 0",
            "$.data.prospect.rule.iri: \"v:RuleSignInProspectToAssisted\" → \"v:RuleAccessSelfHelp\"");
        await UndoneAsync(query, before);
    }

    [SkippableFact]
    public async Task Another_threshold_of_a_progression_rule_moves_customers_who_did_nothing_new()
    {
        var query = Repository.Query("cq02-stage-history");
        var before = await Server.AskAsync(query);
        _ontology.Replace("stages.ttl", "sh:property [ sh:path pce:interactions ; sh:minCount 2 ] ] .", "sh:property [ sh:path pce:interactions ; sh:minCount 3 ] ] .");

        const string Stages = "$.data.customer.relationships[0].stageMemberships";
        await ChangesAsync(
            query,
            before,
            $"{Stages}[1].memberUntil: \"2026-03-16T12:00:00Z\" → \"2026-03-30T12:00:00Z\"",
            $"{Stages}[2].memberFrom: \"2026-03-16T12:00:00Z\" → \"2026-03-30T12:00:00Z\"",
            $"{Stages}[2].citedInteractions: 2 → 3 items",
            $"{Stages}[4].citedInteractions: 2 → 3 items");
        await UndoneAsync(query, before);
    }

    [SkippableFact]
    public async Task Without_its_chain_participation_is_what_was_asserted_and_all_that_follows_from_it_changes()
    {
        const string Everything = """
            {
              customer(iri: "id:c06") {
                participatedIn(orderBy: [{ startedAt: ASC }]) { iri }
                usedTouchpoint { iri }
                usedChannel { code }
                relationships { currentRelationshipStage { code } stageMemberships(orderBy: [{ memberFrom: ASC }]) { stage { code } memberFrom } }
                explain(field: "participatedIn") { value rule }
              }
            }
            """;
        var before = await Server.AskAsync(Everything);

        // The first stage needs no participation: it begins with the conversation, in which he was present under his cookie.
        _ontology.Replace("core.ttl", "    owl:propertyChainAxiom ( pce:hasUnsharedIdentity pce:observedIn ) ;\n", "");

        await BecomesAsync(
            Everything,
            Line("""
            {"data":{"customer":{
              "participatedIn":[{"iri":"id:c06-call-2026-11-08"},{"iri":"id:c06-call-2026-11-17"},{"iri":"id:c06-call-back-2026-11-18"}],
              "usedTouchpoint":[{"iri":"id:tp-adviser-call"},{"iri":"id:tp-ivr-registration-support"}],
              "usedChannel":[{"code":"Ivr"},{"code":"Phone"}],
              "relationships":[{
                "currentRelationshipStage":{"code":"BuildingRelationship"},
                "stageMemberships":[
                  {"stage":{"code":"InvitingEngagement"},"memberFrom":"2026-11-08T11:30:00Z"},
                  {"stage":{"code":"FirstExperience"},"memberFrom":"2026-11-08T12:00:00Z"},
                  {"stage":{"code":"BuildingRelationship"},"memberFrom":"2026-11-17T12:00:00Z"},
                  {"stage":{"code":"TwoWayConversation"},"memberFrom":"2026-11-18T12:00:00Z"}]}],
              "explain":[
                {"value":"id:c06-call-2026-11-08","rule":"asserted"},
                {"value":"id:c06-call-2026-11-17","rule":"asserted"},
                {"value":"id:c06-call-back-2026-11-18","rule":"asserted"}]}}}
            """));
        await UndoneAsync(Everything, before);
    }

    [SkippableFact]
    public async Task A_syntax_error_leaves_the_last_good_version_serving_and_is_named_with_its_place()
    {
        var query = Repository.Query("cq09-omni-channel");
        var (before, stateBefore) = (await Server.AskAsync(query), await Server.AskAsync(State));
        var line = _ontology.LinesOf("escalation.ttl") + 3;
        _ontology.Append("escalation.ttl", "\nv:RuleBroken a pce:EscalationRule ;\n    pce:afterAttempts [ 1 .\n");

        await RefusedAsync($$"""
            {"code":"TURTLE","severity":"Violation","file":"escalation.ttl","line":{{line}},"column":25,"message":"Expected a predicate (an IRI or 'a'), found '1'."}
            """);
        Assert.Equal(before, await Server.AskAsync(query));
        await UndoneAsync(State, stateBefore);
    }

    [SkippableFact]
    public async Task A_concept_in_use_cant_be_taken_away_and_its_users_are_named()
    {
        const string Question = "{ experienceDimension(iri: \"v:ShortWait\") { prefLabel definition } }";
        var (before, stateBefore) = (await Server.AskAsync(Question), await Server.AskAsync(State));
        _ontology.Replace("experience.ttl", """
            v:ShortWait a pce:ExperienceDimension ;
                skos:inScheme v:IdealExperience ;
                skos:broader v:Convenience ;
                skos:prefLabel "short wait"@en , "kurze Wartezeit"@de ;
                skos:definition "Whether customers are attended to soon."@en .
            """, "");

        await RefusedAsync("""
            {"code":"KG-M01","severity":"Violation","file":null,"line":null,"column":null,"message":"v:ShortWait was removed, but id:assessment-ivr-registration-support-short-wait, id:assessment-paper-registration-short-wait, id:assessment-post-short-wait still use it. Put it back and mark it owl:deprecated true instead."}
            """);
        Assert.Equal(before, await Server.AskAsync(Question));
        await UndoneAsync(State, stateBefore);
    }

    private void AddPasswordForgotten() => _ontology.Append("escalation.ttl", """

        pce:PasswordForgotten a owl:Class ;
            rdfs:subClassOf pce:AccessIssue ;
            rdfs:label "forgotten password"@en , "vergessenes Passwort"@de ;
            skos:definition "The customer no longer knows the password."@en .

        """);

    private Task BecomesAsync(string query, string answer) => Eventually.EqualAsync(answer.Trim(), () => Server.AskAsync(query), Server);

    private Task ChangesAsync(string query, string before, params string[] differences) => Eventually.EqualAsync(
        string.Join('\n', differences),
        async () => string.Join('\n', JsonDifference.Between(before, await Server.AskAsync(query))),
        Server);

    private async Task RefusedAsync(string problem)
    {
        var version = (string?)(await Server.DataAsync(State))["_ontology"]!["version"];
        await BecomesAsync(State, $$$$"""{"data":{"_ontology":{"version":"{{{{version}}}}","status":"REFUSED","problems":[{{{{problem.Trim()}}}}]}}}""");
    }

    private Task UndoneAsync(string query, string before)
    {
        _ontology.Restore();
        return BecomesAsync(query, before);
    }

    // The answers come in one line.
    private static string Line(string text) => string.Concat(text.Split('\n').Select(line => line.Trim()));

    public sealed class OnAFolder : ReloadTests
    {
        protected override Task<string[]> NewStoreAsync() => Task.FromResult<string[]>([]);
    }

    [Collection(Neo4jCollection.Name)]
    public sealed class OnNeo4j(Neo4jFixture neo4j) : ReloadTests
    {
        protected override Task<string[]> NewStoreAsync() => neo4j.EmptiedAsync();
    }
}
