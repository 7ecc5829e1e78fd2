using KnowledgeGraph.EndToEnd.Tests.Running;

namespace KnowledgeGraph.EndToEnd.Tests.CommandLine;

/// <summary><c>kg load | query | export</c> do to a running server what they do to a folder that nobody has open, and tell the same.</summary>
public sealed class ServerCommandsTests : IAsyncLifetime, IDisposable
{
    private const string Prefixes = "@prefix lib: <https://library.example/ontology#> . @prefix bk: <https://library.example/id/> .\n";
    private readonly TemporaryFolder _temporary = new();
    private ServerProcess _server = null!;

    private string Data => _temporary.Sub("data");

    public async Task InitializeAsync() => _server = await ServerProcess.StartAsync(Repository.Library, Data);

    public Task DisposeAsync() => _server.DisposeAsync().AsTask();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public async Task What_is_loaded_into_a_running_server_is_asked_exported_and_there_for_the_folder_afterwards()
    {
        var readers = File("readers ü.ttl", "bk:eve a lib:Reader ; lib:name \"Eve\" ; lib:birthYear 01999 .\n");
        var loans = File("loans.ttl", "_:l a lib:Loan ; lib:borrower bk:eve ; lib:lentCopy bk:copy-poems ; lib:lentAt \"2026-03-14T10:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime> .\n");
        var question = File("eve.graphql", """{ reader(iri: "bk:eve") { birthYear hasRead { iri } } }""");

        Assert.Equal(Ran("7 triples read, 7 stored, 0 were there; 1 literals were not in canonical form; commit 3\n"), await OnServerAsync("load", readers, loans));
        Assert.Equal(Ran("7 triples read, 0 stored, 7 were there; 1 literals were not in canonical form; no commit\n"), await OnServerAsync("load", readers, loans));
        Assert.Equal(
            Ran("""
                {
                  "data": {
                    "reader": {
                      "birthYear": 1999,
                      "hasRead": [
                        {
                          "iri": "bk:poems"
                        }
                      ]
                    }
                  }
                }

                """),
            await OnServerAsync("query", question));
        var exported = await OnServerAsync("export");
        Assert.Contains("bk:eve a lib:Reader ; lib:birthYear 1999 ; lib:name \"Eve\" .", exported.Output, StringComparison.Ordinal);
        var file = _temporary.Sub("export.ttl");
        Assert.Equal(Ran($"152 triples written to {file}\n"), await OnServerAsync("export", "--output", file));

        Assert.Equal(0, await _server.StopAsync());
        Assert.Equal(exported, await OnFolderAsync("export"));
        Assert.Equal(exported.Output, await System.IO.File.ReadAllTextAsync(file));
        Assert.Equal(Ran("7 triples read, 0 stored, 7 were there; 1 literals were not in canonical form; no commit\n"), await OnFolderAsync("load", readers, loans));
    }

    [Fact]
    public async Task What_is_refused_is_refused_as_on_a_folder_and_nothing_of_it_is_stored()
    {
        var sound = File("sound.ttl", "bk:eve a lib:Reader ; lib:name \"Eve\" ; lib:birthYear 1999 .\n");
        var bad = File("bad.ttl", "bk:fay a lib:Reeder ; lib:birthYear \"old\" .\n");
        var broken = File("broken.ttl", "bk:gil a lib:Reader ; ; .\nbk:gil lib:name ] .\n");
        var refused = new CommandLineRun(
            3,
            "",
            $"""
            {bad}:2:10: KG-D01: bk:fay is of class <https://library.example/ontology#Reeder>, which the ontology doesn't have. Declare the class or correct its name.
            {bad}:2:37: KG-D05: birthYear of bk:fay: "old" is of type xsd:string, expected xsd:integer.
            """);
        var unreadable = new CommandLineRun(3, "", $"{broken}:3:17: TURTLE: {broken}:3:17: expected an object (an IRI, a blank node, a collection or a literal), found ']'");

        Assert.Equal(refused, await OnServerAsync("load", sound, bad));
        Assert.Equal(unreadable, await OnServerAsync("load", sound, broken));
        Assert.Equal("""{"data":{"reader":null}}""", await _server.AskAsync("""{ reader(iri: "bk:eve") { name } }"""));

        Assert.Equal(0, await _server.StopAsync());
        Assert.Equal(refused, await OnFolderAsync("load", sound, bad));
        Assert.Equal(unreadable, await OnFolderAsync("load", sound, broken));
    }

    [Fact]
    public async Task What_can_t_be_reached_is_said_with_the_remedy()
    {
        var file = File("sound.ttl", "bk:eve a lib:Reader ; lib:name \"Eve\" ; lib:birthYear 1999 .\n");
        var locked = await OnFolderAsync("load", file);
        Assert.Equal((1, ""), (locked.Code, locked.Output));
        Assert.Matches(
            $@"^The data folder {Data} is in use by process \d+ \(dotnet\) since [0-9TZ:-]+\. Stop that process, talk to it instead, or name another folder\. A server is talked to with --server <the address that it printed>\.$",
            locked.Errors);

        Assert.Equal(
            new CommandLineRun(1, "", "http://127.0.0.1:1/ can't be talked to: Connection refused (127.0.0.1:1). Start the server there, correct --server, or leave it out to open a data folder."),
            await CommandLineRun.OfAsync("export", "--server", "http://127.0.0.1:1"));
        Assert.Equal(
            new CommandLineRun(1, "", "--server: '127.0.0.1' is no address: write it like http://127.0.0.1:5080."),
            await CommandLineRun.OfAsync("export", "--server", "127.0.0.1"));
        var both = await CommandLineRun.OfAsync("export", "--server", _server.Address.AbsoluteUri, "--data", Data);
        Assert.Equal((1, "--server and --data exclude each other: the server has its own folders. Leave one of them out."), (both.Code, both.Errors.Trim()));
    }

    private static CommandLineRun Ran(string output) => new(0, output, "");

    private string File(string name, string text)
    {
        var path = _temporary.Sub(name);
        System.IO.File.WriteAllText(path, path.EndsWith(".ttl", StringComparison.Ordinal) ? Prefixes + text : text);
        return path;
    }

    private Task<CommandLineRun> OnServerAsync(params string[] arguments) => CommandLineRun.OfAsync([.. arguments, "--server", _server.Address.AbsoluteUri]);

    private Task<CommandLineRun> OnFolderAsync(params string[] arguments) => CommandLineRun.OfAsync([.. arguments, "--ontology", Repository.Library, "--data", Data]);
}
