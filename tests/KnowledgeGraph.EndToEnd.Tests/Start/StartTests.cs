using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using KnowledgeGraph.EndToEnd.Tests.Running;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.EndToEnd.Tests.Start;

/// <summary>What keeps the service from starting is said in a sentence on standard error, with the remedy, and the exit code is 1.</summary>
public sealed partial class StartTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly OntologyCopy _ontology = OntologyCopy.With(("small.ttl", """
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix kg: <https://pce.example/kg#> .
        @prefix s: <https://small.example/> .

        <https://small.example/ontology> a owl:Ontology ; kg:individuals <https://small.example/id/> .

        s:Thing a owl:Class ; kg:exposure "root" ;
            rdfs:label "thing"@en ;
            skos:definition "All there is."@en .
        """));

    public void Dispose() => _ontology.Dispose();

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        await RefusesAsync(
            $"Port {port} is in use. Stop what listens there, or choose another with --url http://127.0.0.1:<port>.",
            [.. Folders(), "--url", $"http://127.0.0.1:{port}"]);
    }

    [Fact]
    public async Task A_data_folder_that_another_process_owns_is_named_with_its_owner()
    {
        await using var owner = await ServerProcess.StartAsync(_ontology.FolderPath, _ontology.DataPath);
        var message = await FailureAsync([.. Folders(), "--url", "http://127.0.0.1:0"]);
        Assert.Equal(
            $"The data folder {_ontology.DataPath} is in use by process <id> (dotnet) since <time>. Stop that process, talk to it instead, or name another folder.",
            TimeInText().Replace(ProcessInText().Replace(message, "process <id>"), "<time>"));
    }

    [Fact]
    public async Task A_newer_data_format_is_named_with_the_one_that_can_be_read()
    {
        await using (var first = await ServerProcess.StartAsync(_ontology.FolderPath, _ontology.DataPath))
        {
            Assert.Equal(0, await first.StopAsync());
        }

        var database = Path.Combine(_ontology.DataPath, "graph.db");
        await SetFormatAsync(database, 99);
        await RefusesAsync(
            $"{database} has data format 99; this program reads formats up to 1. Use the newer program, or name another folder.",
            [.. Folders(), "--url", "http://127.0.0.1:0"]);
    }

    [Fact]
    public Task An_ontology_folder_that_isnt_there_is_named()
    {
        var nowhere = _ontology.FolderPath + "-nowhere";
        return RefusesAsync($"There is no ontology folder {nowhere}. Name one with --ontology <folder>.", "--ontology", nowhere, "--data", _ontology.DataPath);
    }

    [Fact]
    public Task An_ontology_with_errors_is_refused_with_file_line_and_column()
    {
        _ontology.Append("small.ttl", "\ns:Other a owl:Class\n    rdfs:label \"other\"@en .\n");
        return RefusesAsync("small.ttl:13:5: TURTLE: Expected ',', ';' or '.' after an object, found 'rdfs:label'.", [.. Folders(), "--url", "http://127.0.0.1:0"]);
    }

    [Fact]
    public Task An_unknown_option_is_named_with_the_known_ones() => RefusesAsync(
        "The option --fast is unknown. Known: --ontology <value>, --data <value>, --clock <value>, --url <value>, --queries <value>, --store <value>, --neo4j-uri <value>, --neo4j-user <value>, --neo4j-database <value>, --fresh, --insecure.",
        "--fast");

    [Fact]
    public Task An_option_without_its_value_is_named() => RefusesAsync(
        "The option --data needs a value. Known: --ontology <value>, --data <value>, --clock <value>, --url <value>, --queries <value>, --store <value>, --neo4j-uri <value>, --neo4j-user <value>, --neo4j-database <value>, --fresh, --insecure.",
        "--data");

    [Fact]
    public Task An_address_that_others_can_reach_needs_a_word_of_consent() => RefusesAsync(
        "http://0.0.0.0:0 can be reached from other machines, and there is no authentication yet. Listen on 127.0.0.1, or add --insecure.",
        [.. Folders(), "--url", "http://0.0.0.0:0"]);

    [Fact]
    public Task What_is_no_address_is_refused() => RefusesAsync(
        "'127.0.0.1' is no address: write it like http://127.0.0.1:5080; port 0 takes a free one.", [.. Folders(), "--url", "127.0.0.1"]);

    [Fact]
    public Task A_clock_that_is_none_is_refused() => RefusesAsync(
        "The data folder wasn't made from an example, so there is no example clock. Use --clock system, or --fresh.",
        [.. Folders(), "--url", "http://127.0.0.1:0", "--clock", "example"]);

    [Fact]
    public async Task With_consent_it_listens_on_every_address_and_ends_in_peace()
    {
        await using var server = await ServerProcess.StartAsync(_ontology.FolderPath, _ontology.DataPath, "--url", "http://0.0.0.0:0", "--insecure");
        Assert.Equal("0.0.0.0", server.Address.Host);
        Assert.Equal(0, await server.StopAsync());
    }

    [Fact]
    public async Task A_folder_keeps_its_data_until_a_fresh_one_is_asked_for()
    {
        await HoldsAsync("first", "first");
        await HoldsAsync("second", "first");
        await HoldsAsync("second", "second", "--fresh");
    }

    // Serves the folder with an example that has one thing, and asks what there is.
    private async Task HoldsAsync(string inExample, string expected, params string[] more)
    {
        _ontology.Write("examples/things.ttl", $"<https://small.example/id/{inExample}> a <https://small.example/Thing> .\n");
        await using var server = await ServerProcess.StartAsync(_ontology.FolderPath, _ontology.DataPath, more);
        Assert.Equal(
            $$$$"""{"data":{"things":{"nodes":[{"iri":"https://small.example/id/{{{{expected}}}}"}]}}}""",
            await server.AskAsync("{ things { nodes { iri } } }"));
        Assert.Equal(0, await server.StopAsync());
    }

    private string[] Folders() => ["--ontology", _ontology.FolderPath, "--data", _ontology.DataPath];

    private static async Task RefusesAsync(string message, params string[] arguments) => Assert.Equal(message, await FailureAsync(arguments));

    private static async Task<string> FailureAsync(string[] arguments)
    {
        using var program = ServerProgram.Start(arguments);
        Assert.Equal(1, await program.EndAsync(Patience));
        Assert.Equal("", program.Output);
        return program.Errors.TrimEnd('\n');
    }

    private static async Task SetFormatAsync(string database, int format)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {format}");
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex("process [0-9]+")]
    private static partial Regex ProcessInText();

    [GeneratedRegex("[0-9-]{10}T[0-9:]{8}Z")]
    private static partial Regex TimeInText();
}
