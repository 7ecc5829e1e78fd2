using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Scripted;

/// <summary>An attempt takes ten seconds and no more, and its query is ended. The clock is the test's.</summary>
public sealed class TimeLimitTests
{
    private const string Ending =
        "SHOW TRANSACTIONS YIELD transactionId AS t, parameters WHERE parameters._request = $ended TERMINATE TRANSACTIONS t YIELD message RETURN message";

    private const string Late = "{server} did not answer within 10 s";
    private const string Remedy = "Ask for less, or look at what the server is busy with (SHOW TRANSACTIONS).";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private static readonly Reaction Ended = Reaction.Rows("\"Transaction terminated.\"");

    [Theory]
    [InlineData("")]
    [InlineData("""{"data":{"fields":["a"],"values":[[1],""")]
    public async Task A_read_that_takes_too_long_is_ended_and_not_repeated(string begin)
    {
        await using var scene = Scene.Of(clock => [Reaction.Silence(begin, () => clock.Advance(Limit)), Ended]);
        var failure = await scene.Executor.FailAsync(new CypherRequest("RETURN 1"));
        Assert.Equal(scene.Message($"TIMEOUT, retriable: {Late}. {Remedy}"), failure.Summary());
        Assert.Equal(["RETURN 1", Ending], scene.Server.Requests.Select(request => request.Member("statement")));
        Assert.Equal(IdOf(scene.Server.Requests[0], "_request"), IdOf(scene.Server.Requests[1], "ended"));
    }

    [Fact]
    public async Task A_query_that_is_not_found_at_once_is_looked_for_again()
    {
        await using var scene = Scene.Of(clock => [Reaction.Silence("", () => clock.Advance(Limit)), Reaction.Rows(""), Ended]);
        await scene.Executor.FailAsync(new CypherRequest("RETURN 1"));
        Assert.Equal(["RETURN 1", Ending, Ending], scene.Server.Requests.Select(request => request.Member("statement")));
    }

    [Fact]
    public async Task A_failure_to_end_the_query_hides_nothing()
    {
        await using var scene = Scene.Of(clock => [Reaction.Silence("", () => clock.Advance(Limit)), Reaction.Answer(500, "")]);
        var failure = await scene.Executor.FailAsync(new CypherRequest("RETURN 1"));
        Assert.Equal(scene.Message($"TIMEOUT, retriable: {Late}. {Remedy}"), failure.Summary());
    }

    [Fact]
    public async Task Ending_the_query_has_a_limit_too()
    {
        await using var scene = Scene.Of(clock =>
            [Reaction.Silence("", () => clock.Advance(Limit)), Reaction.Silence("", () => clock.Advance(TimeSpan.FromSeconds(3)))]);
        var failure = await scene.Executor.FailAsync(new CypherRequest("RETURN 1"));
        Assert.Equal(scene.Message($"TIMEOUT, retriable: {Late}. {Remedy}"), failure.Summary());
    }

    [Fact]
    public async Task A_write_that_was_stored_after_the_limit_is_sent_again_with_the_same_key()
    {
        await using var scene = Scene.Of(clock => [Reaction.Silence("", () => clock.Advance(Limit)), Reaction.Rows(""), Reaction.Rows(""), Reaction.Rows("[\"replayed\"]")]);
        var request = new CypherRequest("MERGE (n {key: $key})")
        {
            Access = AccessMode.Write,
            IsIdempotent = true,
            Parameters = parameters => parameters.Name("key").String("k1"),
        };
        Assert.Equal(["\"replayed\""], await scene.Executor.JsonAsync(request));
        Assert.Equal(scene.Server.Requests[0].Body, scene.Server.Requests[^1].Body);
    }

    [Fact]
    public async Task A_write_without_a_key_is_not_sent_again()
    {
        await using var scene = Scene.Of(clock => [Reaction.Silence("", () => clock.Advance(Limit)), Ended]);
        var failure = await scene.Executor.FailAsync(new CypherRequest("CREATE (n)") { Access = AccessMode.Write });
        Assert.Equal(scene.Message($"TIMEOUT: {Late}. Whether the change was stored is unknown: look before it is sent again. {Remedy}"), failure.Summary());
        Assert.Equal(["CREATE (n)", Ending], scene.Server.Requests.Select(request => request.Member("statement")));
    }

    [Fact]
    public async Task A_cancelled_call_ends_its_query_and_is_cancelled_whatever_comes_of_that()
    {
        using var cancellation = new CancellationTokenSource();
        await using var scene = Scene.Of(Reaction.Silence("", cancellation.Cancel), Reaction.Answer(500, ""));
        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scene.Executor.JsonAsync(new CypherRequest("RETURN 1"), cancellation.Token));
        Assert.Equal(cancellation.Token, stopped.CancellationToken);
        Assert.Equal(["RETURN 1", Ending], scene.Server.Requests.Select(request => request.Member("statement")));
    }

    [Fact]
    public async Task No_more_requests_are_under_way_than_allowed()
    {
        using var arrived = new SemaphoreSlim(0);
        using var gate = new SemaphoreSlim(0);
        var (now, most) = (0, 0);
        var held = new Reaction(true, async (socket, cancellationToken) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            arrived.Release();
            await gate.WaitAsync(cancellationToken);
            Interlocked.Decrement(ref now);
            return await Reaction.Rows("[7]").Act(socket, cancellationToken);
        });
        await using var scene = Scene.Of(options => options with { MaxConcurrency = 2 }, held);
        var asking = Enumerable.Range(0, 6).Select(_ => scene.Executor.JsonAsync(new CypherRequest("RETURN 1"))).ToList();
        await arrived.WaitAsync();
        await arrived.WaitAsync();
        Assert.Equal(2, scene.Server.Requests.Count);
        gate.Release(6);
        await Task.WhenAll(asking);
        Assert.Equal((2, 6), (most, scene.Server.Requests.Count));
    }

    private static string IdOf(ReceivedRequest request, string name)
    {
        using var parameters = System.Text.Json.JsonDocument.Parse(request.Member("parameters"));
        return parameters.RootElement.GetProperty(name).GetProperty("_value").GetString()!;
    }
}
