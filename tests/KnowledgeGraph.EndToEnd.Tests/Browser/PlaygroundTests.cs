using System.Text.Json.Nodes;
using KnowledgeGraph.EndToEnd.Tests.Running;

namespace KnowledgeGraph.EndToEnd.Tests.Browser;

/// <summary>The playground as a person meets it in a browser: it knows the ontology while one types, and it answers the saved questions.</summary>
public sealed class PlaygroundTests(WealthServer wealth, Chromium chromium) : IClassFixture<WealthServer>, IClassFixture<Chromium>
{
    [SkippableFact]
    public async Task Arguments_and_fields_are_completed_from_the_ontology()
    {
        await using var playground = await chromium.OpenAsync(wealth.Server);

        await playground.StartTextAsync("{ customer(");
        await playground.AcceptAsync("iri");
        await playground.TypeAsync("\"id:c01\") { rel");
        await playground.AcceptAsync("relationships");
        await playground.TypeAsync(" { currentRel");
        await playground.AcceptAsync("currentRelationshipStage");

        await playground.EditorHoldsAsync("{ customer(iri: \"id:c01\") { relationships { currentRelationshipStage}}}");
        playground.AskedItsServiceOnly();
    }

    [SkippableFact]
    public async Task A_saved_query_opened_and_run_shows_the_stages_with_their_rule_and_the_meetings_behind_them()
    {
        await using var playground = await chromium.OpenAsync(wealth.Server);

        await playground.OpenSavedQueryAsync("cq02-stage-history", "StageHistory");
        var shown = await playground.RunAsync("v:RuleHabitual");

        var relationship = shown["data"]!["customer"]!["relationships"]![0]!;
        Assert.Equal("TwoWayConversation", (string?)relationship["currentJourneyStage"]!["code"]);
        Assert.Equal("HabitualEngagement", (string?)relationship["currentRelationshipStage"]!["code"]);
        var latest = relationship["stageMemberships"]!.AsArray()[^1]!;
        Assert.Equal(("HabitualEngagement", "v:RuleHabitual"), ((string?)latest["stage"]!["code"], (string?)latest["rule"]!["iri"]));
        Assert.Equal((string?)latest["memberFrom"], (string?)latest["citedInteractions"]!.AsArray()[^1]!["startedAt"]);

        var answer = JsonNode.Parse(await wealth.Server.AskAsync(Repository.Query("cq02-stage-history"), asOf: null));
        Assert.True(JsonNode.DeepEquals(answer, shown), $"The service answers\n{answer}\nand the page shows\n{shown}");
        playground.AskedItsServiceOnly();
    }
}
