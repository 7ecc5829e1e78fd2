using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Graph.Embedded;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>A data folder that this process has opened, with its ontology in force.</summary>
internal sealed record OpenGraph(EmbeddedStore Store, GraphService Service, OntologyHost Host) : IAsyncDisposable
{
    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Host.Dispose();
        await Store.DisposeAsync();
    }
}
