using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Embedded;
using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Graph.Neo4j;

namespace KnowledgeGraph.Server;

/// <summary>Puts the service together: store, ontology, GraphQL, web server.</summary>
internal sealed class Composition : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly OntologyHost _host;
    private readonly IGraphStore _store;
    private readonly ServerOptions _options;
    private readonly ServiceClock _clock;

    private Composition(WebApplication web, OntologyHost host, IGraphStore store, ServerOptions options, ServiceClock clock)
    {
        _web = web;
        _host = host;
        _store = store;
        _options = options;
        _clock = clock;
    }

    /// <summary>Opens the store, puts the ontology in force, and prepares the web server.</summary>
    public static async Task<Composition> StartAsync(ServerOptions options, TimeProvider system)
    {
        RefuseTakenPort(options.Url);
        var store = await OpenAsync(options, system);
        try
        {
            return await StartAsync(options, store, system);
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Serves until the process is asked to stop.</summary>
    public async Task RunAsync()
    {
        await _web.StartAsync();
        var address = _web.Urls.First();
        var version = _host.Current.Model;
        await Console.Out.WriteLineAsync($"""
            KnowledgeGraph is at {address}/graphql (a playground in a browser, JSON for programs)
              ontology {_options.Ontology}, version {version.Version}: {version.Classes.Count} classes, {version.Properties.Count} properties
              data     {(_options.Neo4j is { } neo4j ? $"Neo4j {neo4j}" : _options.Data)}, commit {_store.Head}
              clock    {_clock.Name}, it is {_clock.GetUtcNow():yyyy-MM-dd'T'HH:mm:ss'Z'} for questions and rules
              purposes are not enforced yet: whoever reaches this address reads everything
            Stop with Ctrl+C.
            """);
        await _web.WaitForShutdownAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _host.Dispose();
        await _store.DisposeAsync();
    }

    private static async Task<IGraphStore> OpenAsync(ServerOptions options, TimeProvider system)
    {
        if (options.Neo4j is { } neo4j)
        {
            return await Neo4jStore.OpenAsync(neo4j, CancellationToken.None);
        }

        if (options.IsFresh && Directory.Exists(options.Data))
        {
            Directory.Delete(options.Data, recursive: true);
        }

        return EmbeddedStore.Open(options.Data, null, system);
    }

    private static async Task<Composition> StartAsync(ServerOptions options, IGraphStore store, TimeProvider system)
    {
        var logs = LoggerFactory.Create(l => l.AddSimpleConsole(c => c.SingleLine = true));
        await GraphCopy.RequireWholeAsync(store, CancellationToken.None);
        var offset = await store.ReadAsync(view => ServiceClock.ReadOffset(HostState.Read(view, HostState.ClockOffset)), null, CancellationToken.None)
            ?? (store.Head == 0 ? DataLoader.ExampleOffsetOf(options.Ontology, system) : null);
        var clock = ServiceClock.Of(options.Clock, offset, system);
        var service = new GraphService(store, new GraphServiceOptions
        {
            Clock = clock,
            LimitClock = system,
            ClockName = clock.Name,
            OnUnexpectedError = (failure, error) => Log.UnexpectedError(logs.CreateLogger("GraphQL"), failure, error.Message),
        });
        var host = new OntologyHost(options.Ontology, service, system);
        var seen = OntologyWatcher.Look(options.Ontology);
        await host.StartAsync(CancellationToken.None);
        return new Composition(WebHost.Build(options, service, host, seen, logs), host, store, options, clock);
    }

    private static void RefuseTakenPort(Uri url)
    {
        if (url.Port == 0)
        {
            return;
        }

        try
        {
            using var probe = new TcpListener(IPAddress.Parse(url.Host == "localhost" ? "127.0.0.1" : url.Host), url.Port);
            probe.Start();
        }
        catch (SocketException)
        {
            throw new StartException($"Port {url.Port} is in use. Stop what listens there, or choose another with --url http://127.0.0.1:<port>.");
        }
        catch (FormatException)
        {
            throw new StartException($"'{url.Host}' is no IP address: write it like 127.0.0.1.");
        }
    }
}
