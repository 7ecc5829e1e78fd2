using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;

namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>Runs statements through the HTTP Query API, each as a transaction of its own.</summary>
internal sealed class QueryApiExecutor : ICypherExecutor
{
    private readonly Neo4jStoreOptions _options;
    private readonly Neo4jFailures _failures;
    private readonly QueryApiClient _client;
    private readonly QueryEnding _ending;
    private readonly Retries _retries;
    private readonly Bookmarks _bookmarks = new();
    private readonly SemaphoreSlim _slots;
    private readonly string _name = RandomNumberGenerator.GetHexString(16, lowercase: true);
    private long _calls;

    public QueryApiExecutor(Neo4jStoreOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxConcurrency, 1);
        _options = options;
        _failures = new Neo4jFailures(options);
        _client = new QueryApiClient(options, _failures);
        _ending = new QueryEnding(_client, options.Clock);
        _retries = new Retries(options);
        _slots = new SemaphoreSlim(options.MaxConcurrency);
    }

    /// <inheritdoc/>
    public async ValueTask<T> ExecuteAsync<T>(CypherRequest request, Func<IAnswerReader<T>> newReader, CancellationToken cancellationToken)
    {
        var call = Begin(request);
        try
        {
            return await _retries.RunAsync(call, (call, token) => AttemptAsync(call, newReader(), token), cancellationToken).ConfigureAwait(false);
        }
        catch (AttemptException failure)
        {
            throw failure.ToStoreException(request, call.Attempts);
        }
    }

    /// <summary>Comes back when the server answers a query, which is later than it answers at all.</summary>
    /// <exception cref="GraphStoreException">It does not within <see cref="Neo4jStoreOptions.RetryBudget"/>.</exception>
    public async ValueTask WaitUntilReadyAsync(CancellationToken cancellationToken) =>
        await ExecuteAsync(new CypherRequest("RETURN 1"), () => new RowCount(), cancellationToken).ConfigureAwait(false);

    /// <summary>Version and edition of the server; null where it doesn't tell (Aura).</summary>
    /// <exception cref="GraphStoreException">It can't be reached.</exception>
    public async ValueTask<Neo4jServer?> DiscoverAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _client.DiscoverAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (AttemptException failure)
        {
            throw failure.ToStoreException(new CypherRequest(""), attempts: 1);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _slots.Dispose();
    }

    private CypherCall Begin(CypherRequest request)
    {
        var number = Interlocked.Increment(ref _calls);
        return new CypherCall(
            request, string.Create(CultureInfo.InvariantCulture, $"{_name}-{number}"), _bookmarks.Current, _options.Clock.GetTimestamp());
    }

    private async ValueTask<T> AttemptAsync<T>(CypherCall call, IAnswerReader<T> reader, CancellationToken cancellationToken)
    {
        await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            call.Attempts++;
            var bookmarks = await RunAsync(call, reader, cancellationToken).ConfigureAwait(false);
            _bookmarks.Replace(call.Bookmarks, bookmarks);
            return reader.Finish();
        }
        catch (AttemptException failure) when (failure.InnerException is Neo4jErrorException error && Neo4jCodes.IsBookmark(error.Code))
        {
            _bookmarks.Forget(call.Bookmarks);
            throw;
        }
        finally
        {
            _slots.Release();
        }
    }

    private async ValueTask<ImmutableArray<string>> RunAsync<T>(CypherCall call, IAnswerReader<T> reader, CancellationToken cancellationToken)
    {
        var limit = call.Request.TimeLimit ?? _options.TimeLimit;
        using var late = new CancellationTokenSource(limit, _options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            return await _client.RunAsync(call.Body, call.Request.IsTyped, reader, either.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (either.IsCancellationRequested && failure is AttemptException or OperationCanceledException)
        {
            await _ending.EndAsync(call.Id).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            throw _failures.OfTimeLimit(limit, call.Request.Access);
        }
    }
}
