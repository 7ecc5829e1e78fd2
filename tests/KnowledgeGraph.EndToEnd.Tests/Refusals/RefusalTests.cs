using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.EndToEnd.Tests.Json;
using KnowledgeGraph.EndToEnd.Tests.Running;
using KnowledgeGraph.EndToEnd.Tests.Stores;

namespace KnowledgeGraph.EndToEnd.Tests.Refusals;

/// <summary>What can't be stored is refused with code, place and remedy, and costs nobody else, on each store.</summary>
public abstract class RefusalTests(WealthServer wealth)
{
    private const string Record = """
        mutation ($items: [InteractionInput!]!) {
          recordInteractions(input: $items) { accepted { index iri created } refused { index path code message } }
        }
        """;

    [SkippableFact]
    public async Task Bad_items_are_refused_each_with_its_reason_and_their_sound_siblings_are_stored()
    {
        JsonObject[] items =
        [
            Item("sound-1"),
            With(Item("no-one"), "initiatedBy", "id:nobody"),
            With(Item("no-date"), "startedAt", "2026-02-30T08:00:00Z"),
            With(Item("no-time"), "startedAt", "yesterday"),
            With(Item("no-offset"), "startedAt", "2026-11-19T08:00:00"),
            With(Item("class"), "class", "Vizit"),
            With(Item("raw-mail"), "observedIdentities", Identity("anna@example.org")),
            With(Item("raw-phone"), "observedIdentities", Identity("+44 20 7946 0018")),
            With(Item("half"), "utterances", new JsonArray(new JsonObject { ["text"] = "HALF", ["lang"] = "en" })),
            With(Item("touchpoint"), "atTouchpoint", "id:c01"),
            Item("sound-2"),
        ];

        var answer = await RecordAsync(items);

        JsonAssert.Equal(
            """
            {"data":{"recordInteractions":{
              "accepted":[{"index":0,"iri":"id:sound-1","created":true},{"index":10,"iri":"id:sound-2","created":true}],
              "refused":[
                {"index":1,"path":"initiatedBy","code":"BAD_INPUT","message":"initiatedBy: id:nobody isn't in the graph. Correct the IRI, or write the node first."},
                {"index":2,"path":"startedAt","code":"BAD_INPUT","message":"startedAt: \"2026-02-30T08:00:00Z\" names a day, time or offset that does not exist."},
                {"index":3,"path":"startedAt","code":"BAD_INPUT","message":"startedAt: \"yesterday\" is no date and time: write it like 2026-11-20T12:00:00Z."},
                {"index":4,"path":"startedAt","code":"BAD_INPUT","message":"startedAt: \"2026-11-19T08:00:00\" has no offset from UTC: add Z or, for example, +01:00."},
                {"index":5,"path":"class","code":"BAD_INPUT","message":"class: 'Vizit' is no class of interaction. Choose one of AdvocacyAct, Call, FeedbackGiven, Interaction, Meeting, Message, RegistrationStep, ResearchActivity, SignInAttempt, Transaction, Visit."},
                {"index":6,"path":"observedIdentities[0].key","code":"BAD_INPUT","message":"observedIdentities[0].key looks like an e-mail address: send a keyed hash of it, never the address itself."},
                {"index":7,"path":"observedIdentities[0].key","code":"BAD_INPUT","message":"observedIdentities[0].key looks like a phone number: send a keyed hash of it, never the number itself."},
                {"index":8,"path":"utterances[0].text","code":"BAD_INPUT","message":"utterances[0].text holds half a surrogate pair, which is no Unicode text: send the whole character."},
                {"index":9,"path":"atTouchpoint","code":"SHAPE_VIOLATION","message":"id:touchpoint: An interaction takes place at exactly one touchpoint (atTouchpoint)."}]}}}
            """,
            answer);
        Assert.Equal(
            ["id:sound-1", "id:sound-2"],
            await StoredAsync([.. items.Select(item => (string)item["iri"]!)]));
    }

    [SkippableFact]
    public async Task Of_two_items_that_are_one_node_the_second_is_refused()
    {
        var answer = await RecordAsync(Item("one", iri: "id:two-in-one"), With(Item("other", iri: "id:two-in-one"), "startedAt", "2026-11-18T08:00:00Z"), Item("third"));

        JsonAssert.Equal(
            """
            {"data":{"recordInteractions":{
              "accepted":[{"index":0,"iri":"id:two-in-one","created":true},{"index":2,"iri":"id:third","created":true}],
              "refused":[{"index":1,"path":"iri","code":"SHAPE_VIOLATION","message":"iri: id:two-in-one is what another item of this request is stored as, and each field has one item's values. Leave it out, or choose another."}]}}}
            """,
            answer);
    }

    [SkippableFact]
    public async Task Of_writers_who_tell_different_things_of_one_interaction_at_once_one_is_heard_and_the_others_are_told_of_the_conflict()
    {
        const int Writers = 8;
        var told = Enumerable.Range(0, Writers).Select(i => $"2026-11-19T0{i}:00:00Z").ToList();

        var answers = await Task.WhenAll(told.Select(startedAt => RecordAsync(With(Item($"writer-{startedAt}", iri: "id:contested"), "startedAt", startedAt))));

        var heard = answers.Index().Single(answer => answer.Item.Contains("\"created\":true", StringComparison.Ordinal));
        const string Conflict = """
            {"data":{"recordInteractions":{"accepted":[],"refused":[{"index":0,"path":"iri","code":"CONFLICT","message":"iri: id:contested is in the graph already. Leave it out, or choose another."}]}}}
            """;
        Assert.All(answers.Where(answer => answer != heard.Item), answer => Assert.Equal(Conflict, answer));
        Assert.Equal(
            $$$$"""{"data":{"interaction":{"startedAt":"{{{{told[heard.Index]}}}}"}}}""",
            await wealth.Server.AskAsync("""{ interaction(iri: "id:contested") { startedAt } }"""));
    }

    [SkippableFact]
    public async Task Of_two_files_with_different_values_of_a_property_that_has_one_one_is_loaded_and_the_other_conflicts()
    {
        await RecordAsync(Item("sound-for-files"));
        string[] ends = ["2026-11-19T09:00:00Z", "2026-11-19T10:00:00Z"];

        var responses = await Task.WhenAll(ends.Select(end => LoadAsync($"id:sound-for-files pce:endedAt \"{end}\"^^xsd:dateTime .")));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], responses.Select(response => response.Status).Order());
        JsonAssert.Equal(
            SecondEnd("CONFLICT", "id:sound-for-files"),
            responses.Single(response => response.Status != HttpStatusCode.OK).Body);
        var loaded = ends[responses[0].Status == HttpStatusCode.OK ? 0 : 1];
        Assert.Equal(
            $$$$"""{"data":{"interaction":{"endedAt":"{{{{loaded}}}}"}}}""",
            await wealth.Server.AskAsync("""{ interaction(iri: "id:sound-for-files") { endedAt } }"""));
    }

    [SkippableFact]
    public async Task A_second_value_within_one_file_leaves_all_of_it_out()
    {
        var (status, body) = await LoadAsync("""
            id:file-visit a pce:Visit ; pce:atTouchpoint id:tp-online-login ; pce:hasParticipant id:c03 ; pce:initiatedBy id:c03 ;
                pce:startedAt "2026-11-19T08:00:00Z"^^xsd:dateTime ; pce:recognitionState v:SignedInSession ;
                pce:endedAt "2026-11-19T09:00:00Z"^^xsd:dateTime , "2026-11-19T10:00:00Z"^^xsd:dateTime .
            id:file-sound a pce:Visit ; pce:atTouchpoint id:tp-online-login ; pce:hasParticipant id:c03 ; pce:initiatedBy id:c03 ;
                pce:startedAt "2026-11-19T08:00:00Z"^^xsd:dateTime ; pce:recognitionState v:SignedInSession .
            """);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        JsonAssert.Equal(
            SecondEnd("SHAPE_VIOLATION", "id:file-visit"),
            body);
        Assert.Empty(await StoredAsync("id:file-visit", "id:file-sound"));
    }

    [SkippableTheory]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType, "Send Turtle as text/turtle, or several documents as multipart/mixed.")]
    [InlineData("multipart/mixed; boundary=here", HttpStatusCode.BadRequest, "The body is no multipart/mixed: Unexpected end of Stream, the content may have already been read by another component. ")]
    public async Task What_is_no_Turtle_is_refused(string contentType, HttpStatusCode status, string message)
    {
        using var content = new StringContent("a");
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(contentType);
        using var response = await wealth.Server.Http.PostAsync("/load", content);
        Assert.Equal(status, response.StatusCode);
        JsonAssert.Equal(
            $$$$"""{"problems":[{"code":"BAD_INPUT","message":"{{{{message}}}}","file":null,"line":null,"column":null}]}""",
            await response.Content.ReadAsStringAsync());
    }

    // In the words of the shape that forbids it, and with its place.
    private static string SecondEnd(string code, string node)
    {
        const string Shapes = "shapes/core.ttl";
        const string Shape = "sh:path pce:endedAt ; sh:datatype xsd:dateTime ; sh:maxCount 1 ;";
        var (index, line) = File.ReadLines(Path.Combine(Repository.Ontology, Shapes)).Index().Single(l => l.Item.Contains(Shape, StringComparison.Ordinal));
        return $$$"""
            {"problems":[{"code":"{{{code}}}","message":"{{{node}}}: An interaction ended at one moment at most (endedAt).",
              "file":"{{{Shapes}}}","line":{{{index + 1}}},"column":{{{line.IndexOf('[', StringComparison.Ordinal) + 1}}}}]}
            """;
    }

    private static JsonObject Item(string key, string? iri = null) => new()
    {
        ["idempotencyKey"] = key,
        ["class"] = "Visit",
        ["iri"] = iri ?? $"id:{key}",
        ["startedAt"] = "2026-11-19T08:00:00Z",
        ["atTouchpoint"] = "id:tp-online-login",
        ["recognitionState"] = "SIGNED_IN",
        ["participant"] = "id:c03",
        ["initiatedBy"] = "id:c03",
    };

    private static JsonObject With(JsonObject item, string field, JsonNode value)
    {
        item[field] = value;
        return item;
    }

    private static JsonArray Identity(string key) => [new JsonObject { ["class"] = "WeakIdentity", ["scheme"] = "cookie", ["key"] = key }];

    // Half of a pair can be escaped in JSON, and no text of C# that is written as JSON holds it.
    private async Task<string> RecordAsync(params JsonObject[] items)
    {
        var body = new JsonObject { ["query"] = Record, ["variables"] = new JsonObject { ["items"] = new JsonArray([.. items.Select(item => item.DeepClone())]) } };
        using var content = new StringContent(body.ToJsonString().Replace("HALF", "\\ud83d", StringComparison.Ordinal), Encoding.UTF8, "application/json");
        using var response = await wealth.Server.Http.PostAsync("/graphql", content);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<(HttpStatusCode Status, string Body)> LoadAsync(string turtle)
    {
        const string Prefixes = """
            @prefix pce: <https://pce.example/ontology#> .
            @prefix v: <https://pce.example/vocab#> .
            @prefix id: <https://pce.example/id/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            """;
        using var content = new StringContent(Prefixes + turtle, Encoding.UTF8, "text/turtle");
        using var response = await wealth.Server.Http.PostAsync("/load", content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private async Task<IEnumerable<string?>> StoredAsync(params string[] iris)
    {
        var wanted = string.Join(", ", iris.Select(iri => $"\"{iri}\""));
        var found = await wealth.Server.DataAsync($"{{ interactions(where: {{ iri: {{ in: [{wanted}] }} }}) {{ nodes {{ iri }} }} }}");
        return found["interactions"]!["nodes"]!.AsArray().Select(node => (string?)node!["iri"]);
    }

    public sealed class OnAFolder(WealthServer wealth) : RefusalTests(wealth), IClassFixture<WealthServer>;

    [Collection(Neo4jCollection.Name)]
    public sealed class OnNeo4j(WealthOnNeo4j wealth) : RefusalTests(wealth), IClassFixture<WealthOnNeo4j>;
}
