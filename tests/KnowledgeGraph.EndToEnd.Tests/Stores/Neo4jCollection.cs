namespace KnowledgeGraph.EndToEnd.Tests.Stores;

/// <summary>The tests that share one Neo4j server, one after the other; each empties the database for itself.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jFixture>
{
    public const string Name = "a real Neo4j server";
}
