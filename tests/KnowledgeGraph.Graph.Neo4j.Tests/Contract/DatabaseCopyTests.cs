using KnowledgeGraph.Graph.Contract;
using KnowledgeGraph.Graph.Embedded;
using KnowledgeGraph.Graph.Neo4j.Tests.Server;
using KnowledgeGraph.Graph.Neo4j.Tests.Storing;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Contract;

/// <summary>From memory into a database and back: the same graph.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class DatabaseCopyTests(Neo4jFixture neo4j)
{
    [SkippableFact]
    public async Task A_graph_is_the_same_in_a_database_and_back_in_memory()
    {
        await using var source = EmbeddedStore.InMemory();
        await CopiedWorld.FillAsync(source);
        await using var database = await neo4j.OpenEmptyAsync();
        var there = await CopiedWorld.CopyAsync(source, database);
        Assert.Equal(there.Source, there.Target);
        await using var target = EmbeddedStore.InMemory();
        var back = await CopiedWorld.CopyAsync(database, target);
        Assert.Equal(there.Source, back.Target);
        Assert.Equal(there.Counts, back.Counts);
    }
}
