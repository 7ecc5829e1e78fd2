using KnowledgeGraph.EndToEnd.Tests.Running;

namespace KnowledgeGraph.EndToEnd.Tests.Stores;

/// <summary>As <see cref="WealthServer"/>, on the emptied database of the Neo4j server.</summary>
public sealed class WealthOnNeo4j(Neo4jFixture neo4j) : WealthServer
{
    /// <summary>The service; skips the test where there is no Neo4j.</summary>
    public override ServerProcess Server
    {
        get
        {
            neo4j.Options();
            return base.Server;
        }
    }

    /// <inheritdoc/>
    protected override async Task<string[]?> NewStoreAsync() => neo4j.Exists ? await neo4j.EmptiedAsync() : null;
}
