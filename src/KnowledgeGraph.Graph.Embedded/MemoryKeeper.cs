using System.Collections.Concurrent;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>Keeps changes as long as the store is open.</summary>
internal sealed class MemoryKeeper : IChangeKeeper
{
    private readonly ConcurrentDictionary<long, GraphChange> _changes = new();

    public void Keep(IReadOnlyList<WriteRequest> group)
    {
        foreach (var request in group)
        {
            if (request.Transaction is { } transaction)
            {
                _changes[transaction.Commit] = transaction.Change;
            }
        }
    }

    public GraphChange? Find(long number) => _changes.GetValueOrDefault(number);

    public void CopyTo(string folder) => throw StoreFailure.Of(
        "A store in memory has nothing on disk to copy. Open one in a data folder.", isRetriable: false);

    public void Dispose()
    {
    }
}
