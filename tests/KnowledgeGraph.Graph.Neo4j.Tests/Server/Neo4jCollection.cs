namespace KnowledgeGraph.Graph.Neo4j.Tests.Server;

/// <summary>The tests that share one real server. Each uses labels of its own.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jFixture>
{
    public const string Name = "a real Neo4j server";
}
