using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Embedded;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Tests.World;

/// <summary>The embedded store in memory, with a record of what it was asked: so a test can look at the question as well as at the answer.</summary>
internal sealed class RecordingStore : IGraphStore
{
    private readonly IGraphStore _store = EmbeddedStore.InMemory();
    private readonly Lock _gate = new();
    private readonly List<(GraphQuery Query, long? Commit)> _asked = [];

    public Symbols Symbols => _store.Symbols;

    public string Name => _store.Name;

    public long Head => _store.Head;

    public StoreSchema Schema => _store.Schema;

    /// <summary>The questions so far; those of root fields that ran side by side in any order.</summary>
    public IReadOnlyList<GraphQuery> Asked
    {
        get
        {
            lock (_gate)
            {
                return [.. _asked.Select(asked => asked.Query)];
            }
        }
    }

    /// <summary>The commits that they were asked of.</summary>
    public IReadOnlyList<long?> CommitsRead
    {
        get
        {
            lock (_gate)
            {
                return [.. _asked.Select(asked => asked.Commit)];
            }
        }
    }

    /// <summary>Thrown at questions in place of an answer, and at changes, if set.</summary>
    public Exception? Failure { get; set; }

    public ValueTask<QueryResult> QueryAsync(GraphQuery query, QueryRun run, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _asked.Add((query, run.Commit));
        }

        return Failure is { } failure ? throw failure : _store.QueryAsync(query, run, cancellationToken);
    }

    public ValueTask<CommitResult<T>> CommitAsync<T>(Provenance provenance, Func<GraphTransaction, T> work, CancellationToken cancellationToken) =>
        Failure is { } failure ? throw failure : _store.CommitAsync(provenance, work, cancellationToken);

    public ValueTask<T> RehearseAsync<T>(Func<GraphTransaction, T> work, CancellationToken cancellationToken) => _store.RehearseAsync(work, cancellationToken);

    public ValueTask ApplySchemaAsync(StoreSchema schema, CancellationToken cancellationToken) => _store.ApplySchemaAsync(schema, cancellationToken);

    public ValueTask<T> ReadAsync<T>(Func<IGraphView, T> read, long? commit, CancellationToken cancellationToken) => _store.ReadAsync(read, commit, cancellationToken);

    public ValueTask DisposeAsync() => _store.DisposeAsync();
}
