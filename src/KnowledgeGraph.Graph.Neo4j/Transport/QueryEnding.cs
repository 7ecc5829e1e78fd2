namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>Ends queries on the server whose callers are gone: closing the connection doesn't.</summary>
internal sealed class QueryEnding(QueryApiClient client, TimeProvider clock)
{
    // Its own parameter has another name, or it would find itself.
    private const string Statement =
        "SHOW TRANSACTIONS YIELD transactionId AS t, parameters WHERE parameters._request = $ended TERMINATE TRANSACTIONS t YIELD message RETURN message";

    private const int Tries = 2;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// Ends what runs under the id of a call, within 3 s. It never fails: what can't be ended here ends at the server's own time limit
    /// (<c>db.transaction.timeout</c>).
    /// </summary>
    public async ValueTask EndAsync(string id)
    {
        var request = new CypherRequest(Statement) { Access = AccessMode.Write, Parameters = parameters => parameters.Name("ended").String(id) };
        var body = RequestBody.Write(request, $"{id}-end", []);
        using var limit = new CancellationTokenSource(Limit, clock);
        try
        {
            // A query that was just sent may not have begun yet.
            for (var tried = 0; tried < Tries && !await EndedAsync(body, limit.Token).ConfigureAwait(false); tried++)
            {
                await Task.Delay(Pause, clock, limit.Token).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (failure is AttemptException or OperationCanceledException)
        {
            // The caller learns why its own query failed; this was a service to the server.
        }
    }

    private async ValueTask<bool> EndedAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var ended = new RowCount();
        await client.RunAsync(body, isTyped: false, ended, cancellationToken).ConfigureAwait(false);
        return ended.Finish() > 0;
    }
}
