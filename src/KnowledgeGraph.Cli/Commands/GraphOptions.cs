using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Embedded;
using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Graph.Neo4j;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The options that say which graph is meant: that of a running server, or a data folder or a Neo4j database with its ontology folder.</summary>
internal sealed class GraphOptions
{
    private readonly Option<string?> _server = new("--server")
    {
        Description = "Address of a running server, for example http://127.0.0.1:5080. Default: opens the data folder.",
    };

    private readonly Option<string> _ontology = new("--ontology")
    {
        Description = "Ontology folder.",
        DefaultValueFactory = _ => Path.Combine(FolderLayout.Root(), "ontology"),
    };

    private readonly Option<string?> _data = new("--data") { Description = "Data folder of the embedded store. Default: the ontology folder's own under .data." };

    private readonly StoreOptions _stores = new();

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_server);
        command.Options.Add(_ontology);
        command.Options.Add(_data);
        _stores.AddTo(command);
        command.Validators.Add(RefuseBoth);
    }

    /// <summary>The server that is meant; null: a data folder. The caller disposes it.</summary>
    /// <exception cref="FormatException">What was given is no address.</exception>
    public ServerClient? ServerOf(ParseResult result) => result.GetValue(_server) is { } address ? new ServerClient(address) : null;

    /// <summary>Opens the store and puts the ontology in force over it; the caller disposes it.</summary>
    /// <exception cref="GraphStoreException">The folder can't be opened; where another process owns it, the message names <c>--server</c>.</exception>
    public async Task<OpenGraph> OpenAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var ontology = Path.GetFullPath(result.GetValue(_ontology)!);
        var store = _stores.Neo4jOf(result) is { } neo4j
            ? await Neo4jStore.OpenAsync(neo4j, cancellationToken)
            : Open(Path.GetFullPath(result.GetValue(_data) ?? FolderLayout.DataFolderOf(FolderLayout.Root(), ontology)));
        try
        {
            return await OpenAsync(ontology, store, cancellationToken);
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    private void RefuseBoth(CommandResult command)
    {
        var folder = new Option[] { _ontology, _data, _stores.Store }.FirstOrDefault(option => command.GetResult(option) is { Implicit: false });
        if (folder is not null && command.GetResult(_server) is not null)
        {
            command.AddError($"--server and {folder.Name} exclude each other: the server has its own folders. Leave one of them out.");
        }
    }

    private static IGraphStore Open(string folder)
    {
        try
        {
            return EmbeddedStore.Open(folder);
        }
        catch (GraphStoreException busy) when (busy.IsRetriable)
        {
            throw new GraphStoreException(busy.Code, $"{busy.Message} A server is talked to with --server <the address that it printed>.", busy.IsRetriable, busy);
        }
    }

    private static async Task<OpenGraph> OpenAsync(string ontology, IGraphStore store, CancellationToken cancellationToken)
    {
        await GraphCopy.RequireWholeAsync(store, cancellationToken);
        var offset = await store.ReadAsync(view => ServiceClock.ReadOffset(HostState.Read(view, HostState.ClockOffset)), null, cancellationToken)
            ?? (store.Head == 0 ? DataLoader.ExampleOffsetOf(ontology, TimeProvider.System) : null);
        var clock = ServiceClock.Of(null, offset, TimeProvider.System);
        var service = new GraphService(store, new GraphServiceOptions { Clock = clock, ClockName = clock.Name });
        var host = new OntologyHost(ontology, service, TimeProvider.System);
        await Progress.ShowAsync("loading the ontology", () => host.StartAsync(cancellationToken));
        return new OpenGraph(store, service, host);
    }
}
