namespace KnowledgeGraph.Graph.Embedded.Tests;

/// <summary>Short words for what most tests write.</summary>
internal static class Writing
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.FromHours(1));

    public static Provenance Provenance { get; } = new("tester", "a test", "v1", Noon);

    public static ValueTask<CommitResult<T>> CommitAsync<T>(this EmbeddedStore store, Func<GraphTransaction, T> work) =>
        store.CommitAsync(Provenance, work, CancellationToken.None);

    public static ValueTask<CommitResult<NodeId>> AddNodeAsync(this EmbeddedStore store, string iri) =>
        store.CommitAsync(transaction => transaction.Ensure(iri));

    public static ValueTask<List<string>> IrisAsync(this EmbeddedStore store, long? commit = null) =>
        store.ReadAsync(view => view.Nodes().Select(view.IriOf).ToList(), commit, CancellationToken.None);
}
