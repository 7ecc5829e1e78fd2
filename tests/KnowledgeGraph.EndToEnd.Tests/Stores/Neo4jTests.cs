using System.Text.Json.Nodes;
using KnowledgeGraph.EndToEnd.Tests.Json;
using KnowledgeGraph.EndToEnd.Tests.Running;
using static KnowledgeGraph.EndToEnd.Tests.Stores.HostileWorld;

namespace KnowledgeGraph.EndToEnd.Tests.Stores;

/// <summary>One ontology full of hostile names, served from a data folder and from a Neo4j database: the answers are the same, and nothing is harmed.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jTests(Neo4jFixture neo4j) : IDisposable
{
    private const string Service = "{ _service { store } }";
    private readonly OntologyCopy _ontology = Make();
    private readonly TemporaryFolder _temporary = new();

    public void Dispose()
    {
        _ontology.Dispose();
        _temporary.Dispose();
    }

    [Fact]
    public async Task Hostile_names_and_values_do_no_harm_on_a_data_folder()
    {
        await using var server = await ServerProcess.StartAsync(_ontology.FolderPath, _ontology.DataPath);
        Assert.Equal("""{"data":{"_service":{"store":"embedded"}}}""", await server.AskAsync(Service));
        await AssertUnharmedAsync(server);
    }

    [SkippableFact]
    public async Task Hostile_names_and_values_do_no_harm_on_Neo4j_and_a_copy_back_is_the_same()
    {
        string[] options = (await neo4j.EmptiedAsync())[2..];
        await using (var server = await ServerProcess.StartAsync(_ontology.FolderPath, _ontology.DataPath, ["--store", "neo4j", .. options]))
        {
            Assert.Equal("""{"data":{"_service":{"store":"neo4j"}}}""", await server.AskAsync(Service));
            Assert.Contains($"data     Neo4j {options[3]}@{options[1]}", server.Output, StringComparison.Ordinal);
            await AssertUnharmedAsync(server);
            Assert.Equal(0, await server.StopAsync());
        }

        await using (var again = await ServerProcess.StartAsync(_ontology.FolderPath, _ontology.DataPath, ["--store", "neo4j", .. options]))
        {
            await AssertUnharmedAsync(again);
        }

        Assert.False(Directory.Exists(_ontology.DataPath));
        var copied = await CommandLineRun.OfAsync(["copy", "--from", "neo4j", "--to", _temporary.Sub("copy"), "--ontology", _ontology.FolderPath, .. options]);
        Assert.Equal((0, ""), (copied.Code, copied.Errors));
        Assert.Matches(@"^\d+ nodes, \d+ classes, \d+ aliases, \d+ values, \d+ edges copied from neo4j at commit \d+ to .+; both hold the same numbers\n$", copied.Output);
        Assert.Equal(
            await CommandLineRun.OfAsync(["export", "--ontology", _ontology.FolderPath, "--store", "neo4j", .. options]),
            await CommandLineRun.OfAsync("export", "--ontology", _ontology.FolderPath, "--data", _temporary.Sub("copy")));
        await using var onFolder = await ServerProcess.StartAsync(_ontology.FolderPath, _temporary.Sub("copy"));
        await AssertUnharmedAsync(onFolder);
    }

    [SkippableFact]
    public async Task A_wrong_user_is_refused_in_a_sentence()
    {
        var options = neo4j.Options();
        Skip.IfNot(neo4j.AsksForPassword, "The server at KG_NEO4J_URI asks for no password.");
        var run = await CommandLineRun.OfAsync(["export", "--ontology", _ontology.FolderPath, "--store", "neo4j", .. options[..2], "--neo4j-user", "nobody"]);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Matches(@"^Neo4j at http://[^ ]+ refuses the user ""nobody"" \(.+\)\. Check KG_NEO4J_USER and KG_NEO4J_PASSWORD\.$", run.Errors);
    }

    [Fact]
    public async Task What_cannot_be_chosen_is_refused_in_a_sentence()
    {
        await AssertRefusedAsync("There is no store 'mongo'. Known: embedded, neo4j.", "export", "--ontology", _ontology.FolderPath, "--store", "mongo");
        await AssertRefusedAsync(
            "\"bolt://db:7687\" is no address of Neo4j's HTTP Query API: set KG_NEO4J_URI to an address like http://localhost:7474 or https://<id>.databases.neo4j.io.",
            "export", "--ontology", _ontology.FolderPath, "--store", "neo4j", "--neo4j-uri", "bolt://db:7687");
        await AssertRefusedAsync($"--from and --to both name {_ontology.DataPath}. Name two stores.", "copy", "--from", _ontology.DataPath, "--to", _ontology.DataPath);
        await AssertRefusedAsync(
            $"There is no data folder {_temporary.Sub("none")}.", "copy", "--from", _temporary.Sub("none"), "--to", _temporary.Sub("copy"), "--ontology", _ontology.FolderPath);
    }

    private static async Task AssertRefusedAsync(string message, params string[] arguments) =>
        Assert.Equal(new CommandLineRun(1, "", message), await CommandLineRun.OfAsync(arguments));

    private static async Task AssertUnharmedAsync(ServerProcess server)
    {
        var all = JsonNode.Parse(await server.AskAsync("{ things(orderBy: { seq: ASC }) { totalCount nodes { iri seq title said(lang: [\"x-drop-all\"]) { value lang } knows { iri } } } }"))!;
        Assert.Null(all["errors"]?.ToJsonString());
        var nodes = (JsonArray)all["data"]!["things"]!["nodes"]!;
        Assert.Equal(Values, nodes.Select(node => (string)node!["title"]!));
        Assert.Equal(Values, nodes.Select(node => (string)node!["said"]![0]!["value"]!));
        for (var number = 0; number < Values.Count; number++)
        {
            var value = Quoted(Values[number]);
            var answer = await server.AskAsync(
                $"{{ things(where: {{ title: {{ eq: {value} }}, said: {{ some: {{ contains: {value}, lang: [\"x-drop-all\"] }} }} }}) {{ nodes {{ iri __typename beyondConnection {{ totalCount }} }} }} }}");
            JsonAssert.Equal(
                $$$$"""{"data":{"things":{"nodes":[{"iri":"{{{{IriOf(number)}}}}","__typename":"{{{{(number % 2 == 0 ? "ThingRecord" : "EntityThing")}}}}","beyondConnection":{"totalCount":{{{{Values.Count - 1 - number}}}}}}]}}}""",
                answer);
        }
    }
}
