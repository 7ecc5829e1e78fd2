using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Server;

/// <summary>Who stops waiting for a query stops the query.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class EndedQueryTests(Neo4jFixture neo4j)
{
    [SkippableFact]
    public async Task A_query_that_takes_too_long_is_ended_on_the_server()
    {
        using var executor = neo4j.Open();
        var failure = await executor.FailAsync(Endless("too long") with { TimeLimit = TimeSpan.FromMilliseconds(300) });
        Assert.Equal(
            $"TIMEOUT, retriable: Neo4j at {Address} did not answer within 0.3 s. Ask for less, or look at what the server is busy with (SHOW TRANSACTIONS).",
            failure.Summary());
        await GoneAsync(executor, "too long");
    }

    [SkippableFact]
    public async Task A_cancelled_query_is_ended_on_the_server()
    {
        using var executor = neo4j.Open();
        using var cancellation = new CancellationTokenSource();
        var asking = executor.JsonAsync(Endless("cancelled"), cancellation.Token);
        while (await CountAsync(executor, "cancelled") == "0")
        {
        }

        await cancellation.CancelAsync();
        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        Assert.Equal(cancellation.Token, stopped.CancellationToken);
        await GoneAsync(executor, "cancelled");
    }

    [SkippableFact]
    public async Task Only_the_cancelled_query_is_ended()
    {
        using var executor = neo4j.Open();
        using var other = new CancellationTokenSource();
        using var cancellation = new CancellationTokenSource();
        var going = executor.JsonAsync(Endless("goes on"), other.Token);
        var asking = executor.JsonAsync(Endless("ends"), cancellation.Token);
        while (await CountAsync(executor, "goes on") == "0" || await CountAsync(executor, "ends") == "0")
        {
        }

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        await GoneAsync(executor, "ends");
        Assert.Equal("1", await CountAsync(executor, "goes on"));

        await other.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => going);
        await GoneAsync(executor, "goes on");
    }

    [SkippableFact]
    public async Task A_query_whose_reader_has_had_enough_ends()
    {
        using var executor = neo4j.Open();
        var enough = new GraphQueryException("LIMIT_EXCEEDED", "enough");
        var request = new CypherRequest("UNWIND range(1, 1000000000) AS n RETURN n, $mark")
        {
            Parameters = parameters => parameters.Name("mark").String("enough"),
        };
        Assert.Same(enough, await Assert.ThrowsAsync<GraphQueryException>(async () => await executor.ExecuteAsync(
            request, () => new RowList<int>((ref System.Text.Json.Utf8JsonReader _) => throw enough), CancellationToken.None)));
        await GoneAsync(executor, "enough");
    }

    [SkippableFact]
    public async Task Who_ends_a_query_from_outside_is_told_apart_from_a_failure()
    {
        using var executor = neo4j.Open();
        var asking = executor.FailAsync(Endless("from outside"));
        while (await CountAsync(executor, "from outside") == "0")
        {
        }

        await executor.WriteAsync(
            "SHOW TRANSACTIONS YIELD transactionId AS t, parameters WHERE parameters.mark = $ended TERMINATE TRANSACTIONS t YIELD message RETURN message",
            parameters => parameters.Name("ended").String("from outside"));
        Assert.Equal(
            $"CANCELLED, retriable: Neo4j at {Address} ended the query because somebody asked it to (Neo.ClientError.Transaction.Terminated: "
            + "The transaction has been terminated. Retry your operation in a new transaction, and you should see a successful result. "
            + "Explicitly terminated by the user). Send it again if that is still wanted.",
            (await asking).Summary());
    }

    private string Address => neo4j.Options().Uri.GetLeftPart(UriPartial.Authority);

    private static CypherRequest Endless(string mark) => new("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b, $mark AS mark RETURN count(*)")
    {
        Parameters = parameters => parameters.Name("mark").String(mark),
    };

    private static async Task<string> CountAsync(ICypherExecutor executor, string mark) => Assert.Single(await executor.JsonAsync(
        new CypherRequest("SHOW TRANSACTIONS YIELD parameters WHERE parameters.mark = $sought RETURN count(*)")
        {
            Parameters = parameters => parameters.Name("sought").String(mark),
        }));

    /// <summary>Waits until the query is gone, far longer than a terminated one needs and far shorter than the server's own limit.</summary>
    private static async Task GoneAsync(ICypherExecutor executor, string mark)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await CountAsync(executor, mark) != "0")
        {
            Assert.False(limit.IsCancellationRequested, $"The query \"{mark}\" still runs.");
        }
    }
}
