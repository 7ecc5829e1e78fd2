namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>Runs statements on a Neo4j server; the protocol is the implementation's. May be used by many callers at once.</summary>
internal interface ICypherExecutor : IDisposable
{
    /// <summary>Runs one statement and makes a result of its rows.</summary>
    /// <param name="request">The statement.</param>
    /// <param name="newReader">Gives a fresh reader for each attempt, since an attempt may fail after some rows.</param>
    /// <param name="cancellationToken">Ends the wait, and as far as it can be done the query on the server.</param>
    /// <exception cref="GraphStoreException">
    /// The statement failed. Where Neo4j gave a reason, it is the inner <see cref="Neo4jErrorException"/>. What a reader throws comes through as it is.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; a write may have been stored.</exception>
    ValueTask<T> ExecuteAsync<T>(CypherRequest request, Func<IAnswerReader<T>> newReader, CancellationToken cancellationToken);
}
