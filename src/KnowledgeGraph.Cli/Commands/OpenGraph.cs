using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Hosting;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>A store that this process has opened, with its ontology in force.</summary>
internal sealed record OpenGraph(IGraphStore Store, GraphService Service, OntologyHost Host) : IAsyncDisposable
{
    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Host.Dispose();
        await Store.DisposeAsync();
    }
}
