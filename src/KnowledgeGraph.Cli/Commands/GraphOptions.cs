using System.CommandLine;
using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Graph.Embedded;
using KnowledgeGraph.Graph.Loading;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The options that name an ontology folder and a data folder, and what they open.</summary>
internal sealed class FolderOptions
{
    /// <summary>The ontology folder.</summary>
    public Option<string> Ontology { get; } = new("--ontology")
    {
        Description = "Ontology folder.",
        DefaultValueFactory = _ => Path.Combine(FolderLayout.Root(), "ontology"),
    };

    /// <summary>The data folder.</summary>
    public Option<string?> Data { get; } = new("--data") { Description = "Data folder. Default: the ontology folder's own under .data." };

    /// <summary>Adds both to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Ontology);
        command.Options.Add(Data);
    }

    /// <summary>Opens the store and puts the ontology in force over it; the caller disposes it.</summary>
    public async Task<OpenGraph> OpenAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var ontology = Path.GetFullPath(result.GetValue(Ontology)!);
        var data = result.GetValue(Data) ?? FolderLayout.DataFolderOf(FolderLayout.Root(), ontology);
        var store = EmbeddedStore.Open(Path.GetFullPath(data));
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

    private static async Task<OpenGraph> OpenAsync(string ontology, EmbeddedStore store, CancellationToken cancellationToken)
    {
        var offset = await store.ReadAsync(view => ServiceClock.ReadOffset(HostState.Read(view, HostState.ClockOffset)), null, cancellationToken)
            ?? (store.Head == 0 ? DataLoader.ExampleOffsetOf(ontology, TimeProvider.System) : null);
        var clock = ServiceClock.Of(null, offset, TimeProvider.System);
        var service = new GraphService(store, new GraphServiceOptions { Clock = clock, ClockName = clock.Name });
        var host = new OntologyHost(ontology, service, TimeProvider.System);
        await Progress.ShowAsync("loading the ontology", () => host.StartAsync(cancellationToken));
        return new OpenGraph(store, service, host);
    }
}
