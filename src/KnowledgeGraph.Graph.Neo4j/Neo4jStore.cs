using KnowledgeGraph.Graph.Neo4j.Queries;
using KnowledgeGraph.Graph.Neo4j.Slices;
using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Graph.Neo4j.Writing;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j;

/// <summary>
/// The graph in a Neo4j database, readable there under the ontology's own names. An acknowledged commit is stored there; several processes may
/// write to one database as long as they serve it with the same version of the ontology.
/// </summary>
public sealed class Neo4jStore : IGraphStore
{
    private readonly ICypherExecutor _executor;
    private readonly StorePreparation _preparation;
    private readonly StoreStates _states;
    private readonly SliceLoader _loader;
    private readonly SliceReads _reads;
    private readonly CypherQueries _queries;
    private readonly WriterLoop _writer;
    private readonly FoldedTwins _twins;
    private readonly SemaphoreSlim _applying = new(1);

    private Neo4jStore(ICypherExecutor executor, Neo4jStoreOptions options)
    {
        _executor = executor;
        _preparation = new StorePreparation(executor, options);
        _loader = new SliceLoader(executor);
        _states = new StoreStates(executor, _loader, Symbols, options);
        _reads = new SliceReads(_states, _loader, Symbols, options);
        _queries = new CypherQueries(executor, _states, _reads, Symbols, options);
        _twins = new FoldedTwins(executor, _states, Symbols);
        _writer = new WriterLoop(executor, _states, _loader, _preparation, Symbols, options);
    }

    /// <inheritdoc/>
    public Symbols Symbols { get; } = new();

    /// <inheritdoc/>
    public string Name => "neo4j";

    /// <summary>Number of the last commit that this process has seen; another process may have made later ones.</summary>
    public long Head => _states.Current.Seq;

    /// <inheritdoc/>
    public StoreSchema Schema { get; private set; } = StoreSchema.None;

    /// <summary>Round trips to the server for filling slices so far.</summary>
    internal long Rounds => _loader.Rounds;

    /// <summary>Opens the store of a database, and makes an empty one where there is none.</summary>
    /// <exception cref="GraphStoreException">The server can't be reached, or holds a store of a later version of this program.</exception>
    public static ValueTask<Neo4jStore> OpenAsync(Neo4jStoreOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        return OpenAsync(new QueryApiExecutor(options), options, cancellationToken);
    }

    /// <summary>As <see cref="OpenAsync(Neo4jStoreOptions, CancellationToken)"/> over an executor, which the store takes over.</summary>
    internal static async ValueTask<Neo4jStore> OpenAsync(ICypherExecutor executor, Neo4jStoreOptions options, CancellationToken cancellationToken)
    {
        var store = new Neo4jStore(executor, options);
        try
        {
            await store._preparation.PrepareAsync(cancellationToken).ConfigureAwait(false);
            await store._states.RefreshAsync(cancellationToken).ConfigureAwait(false);
            return store;
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask ApplySchemaAsync(StoreSchema schema, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(schema);
        await _applying.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (schema.OntologyVersion != Schema.OntologyVersion && schema.OntologyVersion.Length > 0)
            {
                await _preparation.SetOntologyAsync(schema.OntologyVersion, cancellationToken).ConfigureAwait(false);
            }

            var state = await _states.RefreshAsync(cancellationToken).ConfigureAwait(false);
            (Schema, _writer.Schema) = (schema, schema);
            await _preparation.IndexAsync(state.Names, schema, cancellationToken).ConfigureAwait(false);
            await _twins.EnsureAsync(schema, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _applying.Release();
        }
    }

    /// <inheritdoc/>
    public ValueTask<QueryResult> QueryAsync(GraphQuery query, QueryRun run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(run);
        return _queries.AskAsync(query, run, Schema, cancellationToken);
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

    /// <summary>Runs <paramref name="read"/> over a picture that holds the given commit, and perhaps later ones (null: the newest that this process has seen).</summary>
    public ValueTask<T> ReadAsync<T>(Func<IGraphView, T> read, long? commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        return _reads.RunAsync(read, Schema, commit, cancellationToken);
    }

    /// <summary>Finishes what waits.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writer.EndAsync().ConfigureAwait(false);
        _executor.Dispose();
        _applying.Dispose();
    }

    private Task<CommitResult<T>> Ask<T>(WorkRequest<T> request)
    {
        _writer.Add(request);
        return request.Outcome;
    }
}
