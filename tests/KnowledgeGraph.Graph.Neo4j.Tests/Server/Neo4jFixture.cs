using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Neo4jServers;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Server;

/// <summary>
/// A real server for all tests: the one at <c>KG_NEO4J_URI</c> if that is set, else one of its own on a temporary folder, which ends with
/// the tests. Where neither can be had the tests are skipped with the reason.
/// </summary>
public sealed class Neo4jFixture : IAsyncLifetime
{
    private Neo4jInstance? _server;

    public async Task InitializeAsync() => _server = Neo4jInstance.CanBeHad ? await Neo4jInstance.OpenAsync("768m", isBusy: true) : null;

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>How to reach the server; skips the test where there is none.</summary>
    internal Neo4jStoreOptions Options()
    {
        Skip.If(_server is null, Neo4jInstance.Missing);
        return new Neo4jStoreOptions
        {
            Uri = _server!.Uri,
            User = _server.User,
            Password = _server.Password,
            Database = _server.Database,
            TimeLimit = TimeSpan.FromMinutes(1),
        };
    }

    /// <summary>A new executor on the server; skips the test where there is none.</summary>
    internal QueryApiExecutor Open() => new(Options());
}
