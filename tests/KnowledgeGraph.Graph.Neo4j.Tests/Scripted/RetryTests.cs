using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Scripted;

/// <summary>What is tried again, how often, and what is said when that was of no use. The clock is the test's: nothing waits.</summary>
public sealed class RetryTests
{
    private static readonly CypherRequest Read = new("RETURN 1");
    private static readonly CypherRequest Write = new("CREATE (n)") { Access = AccessMode.Write };
    private static readonly CypherRequest KeyedWrite = new("MERGE (n {key: 1})") { Access = AccessMode.Write, IsIdempotent = true };

    private static readonly Reaction Deadlock = Reaction.Error(400, "Neo.TransientError.Transaction.DeadlockDetected", "Deadlock.");

    /// <summary>Status and code of what passes.</summary>
    public static TheoryData<int, string> Passing => new()
    {
        { 400, "Neo.TransientError.Transaction.DeadlockDetected" },
        { 202, "Neo.TransientError.Transaction.DeadlockDetected" },
        { 503, "Neo.TransientError.Database.DatabaseUnavailable" },
        { 400, "Neo.ClientError.Cluster.NotALeader" },
        { 403, "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" },
        { 401, "Neo.ClientError.Security.AuthorizationExpired" },
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task What_passes_is_tried_again_even_a_write(int status, string code)
    {
        await using var scene = Scene.Of(Reaction.Error(status, code, "Not now."), Reaction.Error(status, code, "Not now."), Reaction.Rows("[7]"));
        Assert.Equal(["7"], await scene.Executor.JsonAsync(Write));
        Assert.Equal(3, scene.Server.Requests.Count);
        Assert.Single(scene.Server.Requests.Select(request => request.Body).Distinct());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_gateway_that_lets_nothing_through_is_asked_again(int status)
    {
        await using var scene = Scene.Of(Reaction.Answer(status, ""), Reaction.Rows("[7]"));
        Assert.Equal(["7"], await scene.Executor.JsonAsync(Write));
    }

    [Fact]
    public async Task Rows_of_a_failed_attempt_are_forgotten()
    {
        await using var scene = Scene.Of(
            Reaction.Answer(202, """{"data":{"fields":["a"],"values":[[1],[2]]},"errors":[{"code":"Neo.TransientError.General.OutOfMemoryError","message":"x"}]}"""),
            Reaction.Cut("""{"data":{"fields":["a"],"values":[[1],[2]"""),
            Reaction.Rows("[1],[2],[3]"));
        Assert.Equal(["1", "2", "3"], await scene.Executor.JsonAsync(Read));
    }

    [Fact]
    public async Task Each_pause_is_twice_the_last_give_or_take_a_fifth()
    {
        await using var scene = Scene.Of(Deadlock, Deadlock, Deadlock, Deadlock, Reaction.Rows("[7]"));
        await scene.Executor.JsonAsync(Read);
        Assert.InRange(TimeSpan.FromTicks(scene.Clock.GetTimestamp()).TotalSeconds, 1.5 * 0.8, 1.5 * 1.2);
    }

    [Fact]
    public async Task After_half_a_minute_it_is_given_up()
    {
        await using var scene = Scene.Of(Deadlock);
        var failure = await scene.Executor.FailAsync(Write);
        Assert.Equal(
            scene.Message(
                "STORE_UNAVAILABLE, retriable: {server} could not do it for now (Neo.TransientError.Transaction.DeadlockDetected: Deadlock) "
                + $"(tried {scene.Server.Requests.Count} times). Try again later."),
            failure.Summary());
        Assert.InRange(TimeSpan.FromTicks(scene.Clock.GetTimestamp()).TotalSeconds, 30, 32);
        Assert.InRange(scene.Server.Requests.Count, 18, 21);
    }

    [Fact]
    public async Task Cancelling_ends_the_trying()
    {
        using var cancellation = new CancellationTokenSource();
        var asked = 0;
        var again = new Reaction(true, async (socket, token) =>
        {
            if (++asked == 3)
            {
                await cancellation.CancelAsync();
            }

            return await Deadlock.Act(socket, token);
        });
        await using var scene = Scene.Of(again);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scene.Executor.JsonAsync(Read, cancellation.Token));
    }

    [Fact]
    public async Task Nobody_at_the_address()
    {
        using var taken = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var address = $"127.0.0.1:{((IPEndPoint)taken.LocalEndPoint!).Port}";
        using var executor = new QueryApiExecutor(new Neo4jStoreOptions { Uri = new Uri($"http://{address}"), RetryBudget = TimeSpan.Zero });
        Assert.Equal(
            $"STORE_UNAVAILABLE, retriable: Neo4j at http://{address} can't be reached: Connection refused ({address}). "
            + "Is it running, and is KG_NEO4J_URI the address of its HTTP port?",
            (await executor.FailAsync(Write)).Summary());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_read_whose_connection_breaks_is_sent_again(bool isBeforeReading)
    {
        await using var scene = Scene.Of(isBeforeReading ? Reaction.ResetAtOnce : Reaction.ResetAfterReading, Reaction.Rows("[7]"));
        Assert.Equal(["7"], await scene.Executor.JsonAsync(Read));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task So_is_a_write_with_a_key(bool isBeforeReading)
    {
        await using var scene = Scene.Of(isBeforeReading ? Reaction.ResetAtOnce : Reaction.ResetAfterReading, Reaction.Rows("[7]"));
        Assert.Equal(["7"], await scene.Executor.JsonAsync(KeyedWrite));
    }

    [Fact]
    public async Task A_write_without_a_key_whose_connection_breaks_is_sent_once_and_its_fate_unknown()
    {
        await using var scene = Scene.Of(Reaction.ResetAfterReading);
        var failure = await scene.Executor.FailAsync(Write);
        Assert.Equal(
            scene.Message(
                "STORE_UNAVAILABLE: The connection to {server} broke: An error occurred while sending the request. "
                + "Whether the change was stored is unknown: look before it is sent again. Try again later."),
            failure.Summary());
        Assert.Single(scene.Server.Requests);
    }

    [Fact]
    public async Task A_write_with_a_key_whose_fate_stays_unknown_may_be_sent_again()
    {
        await using var scene = Scene.Of(options => options with { RetryBudget = TimeSpan.FromMilliseconds(50) }, Reaction.ResetAfterReading);
        var failure = await scene.Executor.FailAsync(KeyedWrite);
        Assert.Equal(
            scene.Message(
                "STORE_UNAVAILABLE, retriable: The connection to {server} broke: An error occurred while sending the request (tried 2 times). "
                + "Whether the change was stored is unknown: the same change can be sent again. Try again later."),
            failure.Summary());
    }

    [Fact]
    public async Task A_write_whose_answer_is_cut_has_an_unknown_fate()
    {
        await using var scene = Scene.Of(Reaction.Cut("""{"data":{"fields":["a"],"values":[[1]"""));
        var failure = await scene.Executor.FailAsync(Write);
        Assert.Equal(
            scene.Message(
                "STORE_UNAVAILABLE: The connection to {server} broke: The response ended prematurely, with at least 100 additional bytes expected. (ResponseEnded). "
                + "Whether the change was stored is unknown: look before it is sent again. Try again later."),
            failure.Summary());
    }

    [Fact]
    public async Task An_answer_that_stops_short_of_its_end_is_a_broken_one()
    {
        await using var scene = Scene.Of(options => options with { RetryBudget = TimeSpan.Zero }, Reaction.Answer(202, """{"data":{"fields":["a"],"values":[[1]"""));
        Assert.Equal(
            scene.Message("STORE_UNAVAILABLE, retriable: The connection to {server} broke: the answer ends in the middle. Try again later."),
            (await scene.Executor.FailAsync(Read)).Summary());
    }

    [Theory]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_gateway_that_got_no_answer_leaves_the_fate_unknown(int status)
    {
        await using var scene = Scene.Of(Reaction.Answer(status, ""));
        Assert.Equal(
            scene.Message(
                $"STORE_UNAVAILABLE: A gateway before {{server}} got no answer (HTTP {status}). "
                + "Whether the change was stored is unknown: look before it is sent again. Try again later."),
            (await scene.Executor.FailAsync(Write)).Summary());
        Assert.Single(scene.Server.Requests);
    }
}
