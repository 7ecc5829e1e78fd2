using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph;

/// <summary>
/// Where a graph lives. Every commit is durable before it is acknowledged; reads run at a commit number.
/// Failures are <see cref="GraphStoreException"/>.
/// </summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Numbers of classes and predicates of this store.</summary>
    Symbols Symbols { get; }

    /// <summary>Name for people and <c>_service</c>: "embedded" or "neo4j".</summary>
    string Name { get; }

    /// <summary>Number of the last published commit; 0 for an empty store.</summary>
    long Head { get; }

    /// <summary>The schema that was applied last. Default: <see cref="StoreSchema.None"/>.</summary>
    StoreSchema Schema { get; }

    /// <summary>Tells the store of an ontology version, before anything is written under it. The store makes the indexes that it asks for.</summary>
    /// <exception cref="GraphStoreException">The store can't go over to it.</exception>
    ValueTask ApplySchemaAsync(StoreSchema schema, CancellationToken cancellationToken);

    /// <summary>Answers one question.</summary>
    /// <exception cref="GraphQueryException">A limit was passed.</exception>
    /// <exception cref="GraphStoreException">The store can't answer.</exception>
    ValueTask<QueryResult> QueryAsync(GraphQuery query, QueryRun run, CancellationToken cancellationToken);

    /// <summary>
    /// Runs <paramref name="work"/> on the newest state, alone among writers, and commits what it changed as one whole; a work that
    /// changes nothing makes no commit. <paramref name="work"/> may run again if the store has to retry, so it keeps no state of its own.
    /// Works that wait at the same time run in any order.
    /// An exception that it throws leaves the store as it was and reaches the caller.
    /// </summary>
    ValueTask<CommitResult<T>> CommitAsync<T>(Provenance provenance, Func<GraphTransaction, T> work, CancellationToken cancellationToken);

    /// <summary>As <see cref="CommitAsync{T}"/>, but everything is undone at the end and nothing is stored.</summary>
    ValueTask<T> RehearseAsync<T>(Func<GraphTransaction, T> work, CancellationToken cancellationToken);

    /// <summary>Runs <paramref name="read"/> over a picture of the given commit (null: the newest).</summary>
    ValueTask<T> ReadAsync<T>(Func<IGraphView, T> read, long? commit, CancellationToken cancellationToken);
}
