using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Queries;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>
/// The graph with nothing to install: SQLite keeps it, memory answers. One process owns a data folder. An acknowledged commit is on
/// disk; commits that wait at the same time share one write.
/// </summary>
public sealed class EmbeddedStore : IGraphStore
{
    private readonly StoredGraph _stored;
    private readonly IChangeKeeper _keeper;
    private readonly RunningReads _reads;
    private readonly WriterLoop _writer;
    private readonly DataFolder? _folder;

    private EmbeddedStore(StoredGraph stored, IChangeKeeper keeper, DataFolder? folder, EmbeddedStoreOptions options, TimeProvider clock)
    {
        _stored = stored;
        _keeper = keeper;
        _folder = folder;
        _reads = new RunningReads(stored.Graph, options.ReadableCommits);
        _writer = new WriterLoop(stored, keeper, _reads, options, clock);
    }

    /// <inheritdoc/>
    public Symbols Symbols => _stored.Graph.Symbols;

    /// <inheritdoc/>
    public string Name => "embedded";

    /// <inheritdoc/>
    public long Head => _stored.Graph.Head;

    /// <summary>The oldest commit that can be read at.</summary>
    public long OldestReadable => _stored.Graph.Horizon;

    /// <inheritdoc/>
    public StoreSchema Schema { get; private set; } = StoreSchema.None;

    /// <summary>Opens the store of a data folder, and makes an empty one where there is none.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="options">How the store works. Default: all defaults.</param>
    /// <param name="clock">Clock for the length of groups and the text of the lock. Default: the system's.</param>
    /// <exception cref="GraphStoreException">Another process owns the folder, or what is in it can't be read.</exception>
    public static EmbeddedStore Open(string folder, EmbeddedStoreOptions? options = null, TimeProvider? clock = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var owned = DataFolder.Take(folder, clock ?? TimeProvider.System);
        try
        {
            return Open(owned, options ?? new EmbeddedStoreOptions(), clock ?? TimeProvider.System);
        }
        catch
        {
            owned.Dispose();
            throw;
        }
    }

    /// <summary>An empty store that is gone when it is closed; for tests and rehearsals.</summary>
    /// <param name="options">How the store works. Default: all defaults.</param>
    /// <param name="clock">Clock for the length of groups. Default: the system's.</param>
    public static EmbeddedStore InMemory(EmbeddedStoreOptions? options = null, TimeProvider? clock = null) =>
        new(StoredGraph.Empty(), new MemoryKeeper(), folder: null, options ?? new EmbeddedStoreOptions(), clock ?? TimeProvider.System);

    /// <inheritdoc/>
    public ValueTask ApplySchemaAsync(StoreSchema schema, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(schema);
        Schema = schema;
        _stored.Graph.OrderedPredicates = schema.OrderedPredicates;
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<QueryResult> QueryAsync(GraphQuery query, QueryRun run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(run);
        return ReadAsync(view => QueryWalk.Run(query, view, run, FindCommit, cancellationToken), run.Commit, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<CommitResult<T>> CommitAsync<T>(Provenance provenance, Func<GraphTransaction, T> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        ArgumentNullException.ThrowIfNull(work);
        return new(Ask(new WorkRequest<T>(work, provenance, cancellationToken)));
    }

    /// <inheritdoc/>
    public async ValueTask<T> RehearseAsync<T>(Func<GraphTransaction, T> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        return (await Ask(new WorkRequest<T>(work, provenance: null, cancellationToken)).ConfigureAwait(false)).Value;
    }

    /// <summary>Who wrote commit <paramref name="number"/>, and when; null if there is no such commit.</summary>
    public CommitRecord? FindCommit(long number) => _stored.Commits.Find(number);

    /// <summary>What a commit changed, from the commit log; null if there is no such commit.</summary>
    /// <exception cref="GraphStoreException">The log can't be read.</exception>
    public GraphChange? FindChange(long number) => number < 1 || number > Head ? null : _keeper.Find(number);

    /// <inheritdoc/>
    public ValueTask<T> ReadAsync<T>(Func<IGraphView, T> read, long? commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var snapshot = _reads.Begin(commit);
            try
            {
                return ValueTask.FromResult(read(snapshot));
            }
            finally
            {
                _reads.End(snapshot);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<T>(cancellationToken);
        }
        catch (Exception failure)
        {
            return ValueTask.FromException<T>(failure);
        }
    }

    /// <summary>
    /// Writes a copy of the store as it is now into a new data folder, which can be opened like this one. Commits go on meanwhile, and
    /// aren't in it.
    /// </summary>
    /// <exception cref="GraphStoreException">There is a store in the folder, it can't be written to, or this store is in memory.</exception>
    public Task BackUpAsync(string folder, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Task.Run(() => _keeper.CopyTo(folder), cancellationToken);
    }

    /// <summary>Finishes what waits, writes everything into the one database file, and gives the data folder free.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.EndAsync().ConfigureAwait(false);
        _folder?.Dispose();
    }

    private static EmbeddedStore Open(DataFolder folder, EmbeddedStoreOptions options, TimeProvider clock)
    {
        var file = new SqliteFile(folder.DatabaseFile, options);
        SqliteConnection? connection = null;
        try
        {
            connection = file.Open();
            StoreFormat.Prepare(connection, file.FilePath);
            file.PrepareForWriting(connection);
            var stored = new StoredGraphReader(connection).Read();
            return new EmbeddedStore(stored, new SqliteKeeper(file, stored, connection), folder, options, clock);
        }
        catch (Exception failure)
        {
            connection?.Dispose();
            throw failure switch
            {
                SqliteException sqlite => StoreFailure.Of(sqlite, file.FilePath, "Opening"),
                InvalidDataException or ArgumentException or InvalidCastException or OverflowException =>
                    StoreFailure.Damaged(file.FilePath, failure.Message, failure),
                _ => failure,
            };
        }
    }

    private Task<CommitResult<T>> Ask<T>(WorkRequest<T> request)
    {
        _writer.Add(request);
        return request.Outcome;
    }
}
