namespace KnowledgeGraph.Graph.Contract;

/// <summary>Commits in words.</summary>
public static class Writing
{
    /// <summary>Commits what is written.</summary>
    public static async Task WriteAsync(this IGraphStore store, Action<NodeWriter> write)
    {
        ArgumentNullException.ThrowIfNull(store);
        await store.CommitAsync(
            StoreContract.Provenance,
            transaction =>
            {
                write(new NodeWriter(transaction));
                return true;
            },
            CancellationToken.None);
    }
}
