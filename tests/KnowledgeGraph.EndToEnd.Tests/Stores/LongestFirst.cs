using Xunit.Abstractions;

[assembly: TestCollectionOrderer("KnowledgeGraph.EndToEnd.Tests.Stores.LongestFirst", "KnowledgeGraph.EndToEnd.Tests")]

namespace KnowledgeGraph.EndToEnd.Tests.Stores;

/// <summary>Begins with the tests on Neo4j, which share one server and so come one after another: the others run beside them, and nobody waits for them at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(collection => collection.DisplayName == Neo4jCollection.Name);
}
