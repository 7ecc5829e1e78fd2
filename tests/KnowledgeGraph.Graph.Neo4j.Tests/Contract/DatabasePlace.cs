using KnowledgeGraph.Graph.Contract;
using KnowledgeGraph.Graph.Neo4j.Tests.Server;
using KnowledgeGraph.Graph.Neo4j.Tests.Storing;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Contract;

/// <summary>The database of the server, emptied for each class of tests.</summary>
public sealed class DatabasePlace(Neo4jFixture neo4j) : ContractStore
{
    /// <inheritdoc/>
    protected override async Task<IGraphStore> OpenEmptyAsync() => await neo4j.OpenEmptyAsync();

    /// <inheritdoc/>
    protected override async Task<IGraphStore> OpenAgainAsync() => await neo4j.OpenStoreAsync();
}
