using System.Text.Json;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Server;

/// <summary>Statements against a real server: what succeeds, and what each refusal says.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class StatementTests(Neo4jFixture neo4j)
{
    [SkippableFact]
    public async Task The_server_is_ready_when_it_answers_a_query_and_tells_its_version()
    {
        using var executor = neo4j.Open();
        await executor.WaitUntilReadyAsync(CancellationToken.None);
        var server = await executor.DiscoverAsync(CancellationToken.None);
        Assert.Matches(@"^(5|20\d\d)\.\d+", server!.Version);
        Assert.Contains(server.Edition, (string[])["community", "enterprise"]);
    }

    [SkippableFact]
    public async Task A_hundred_thousand_rows_all_come()
    {
        using var executor = neo4j.Open();
        var rows = await executor.ExecuteAsync(
            new CypherRequest("UNWIND range(1, 100000) AS n RETURN n, 'row ' + n, [n, {square: n * n}]"),
            () => new RowList<long>((ref Utf8JsonReader row) => row.GetInt64()),
            CancellationToken.None);
        Assert.Equal(Enumerable.Range(1, 100_000).Select(number => (long)number), rows);
    }

    [SkippableFact]
    public async Task Five_thousand_rows_of_parameters_are_written_in_one_statement()
    {
        using var executor = neo4j.Open();
        await executor.WriteAsync("MATCH (n:TransportRow) DELETE n");
        await executor.WriteAsync("UNWIND $rows AS row CREATE (n:TransportRow) SET n = row", parameters =>
        {
            parameters.Name("rows").StartList();
            for (var number = 0; number < 5_000; number++)
            {
                parameters.StartMap();
                parameters.Name("number").Integer(number);
                parameters.Name("at").Instant(number);
                parameters.EndMap();
            }

            parameters.EndList();
        });
        Assert.Equal(["[5000,12497500]"], await executor.JsonAsync(new CypherRequest("MATCH (n:TransportRow) RETURN [count(n), sum(n.number)]")));
        await executor.WriteAsync("MATCH (n:TransportRow) DELETE n");
    }

    [SkippableFact]
    public async Task A_mistake_in_a_statement_is_the_services_own()
    {
        using var executor = neo4j.Open();
        var failure = await executor.FailAsync(new CypherRequest("RETURN $missing"));
        Assert.Equal(
            $"INTERNAL: Neo4j at {Address} refused the statement (Neo.ClientError.Statement.ParameterMissing: Expected parameter(s): missing). "
            + "That is a mistake in this service: report it.",
            failure.Summary());
        Assert.Equal("Neo.ClientError.Statement.ParameterMissing", Assert.IsType<Neo4jErrorException>(failure.InnerException).Code);
    }

    [SkippableFact]
    public async Task An_error_behind_rows_is_an_error()
    {
        using var executor = neo4j.Open();
        var failure = await executor.FailAsync(new CypherRequest("UNWIND [3, 2, 1, 0] AS n RETURN 6 / n"));
        Assert.Equal(
            $"INTERNAL: Neo4j at {Address} refused the statement (Neo.ClientError.Statement.ArithmeticError: / by zero). That is a mistake in this service: report it.",
            failure.Summary());
    }

    [SkippableFact]
    public async Task A_read_may_not_write()
    {
        using var executor = neo4j.Open();
        var failure = await executor.FailAsync(new CypherRequest("CREATE (n:TransportForbidden) RETURN 1"));
        Assert.Equal(
            $"INTERNAL: Neo4j at {Address} refused the statement (Neo.ClientError.Statement.AccessMode: Writing in read access mode not allowed. "
            + "Attempted write to neo4j). That is a mistake in this service: report it.",
            failure.Summary());
    }

    [SkippableFact]
    public async Task A_second_value_where_one_must_be_unique_is_a_conflict()
    {
        using var executor = neo4j.Open();
        await executor.WriteAsync("CREATE CONSTRAINT transport_unique IF NOT EXISTS FOR (n:TransportUnique) REQUIRE n.key IS UNIQUE");
        await executor.WriteAsync("MERGE (:TransportUnique {key: 'a'})");
        var failure = await executor.FailAsync(new CypherRequest("CREATE (:TransportUnique {key: 'a'})") { Access = AccessMode.Write });
        var reason = failure.InnerException!.Message;
        Assert.Matches(@"^Node\(\d+\) already exists with label `TransportUnique` and property `key` = 'a'$", reason);
        Assert.Equal(
            $"CONFLICT: Neo4j at {Address} refused a second value where one must be unique (Neo.ClientError.Schema.ConstraintValidationFailed: {reason}). "
            + "Ask for what is stored, and change that.",
            failure.Summary());
    }

    [SkippableFact]
    public async Task A_database_that_is_not_there_is_named()
    {
        using var executor = new QueryApiExecutor(neo4j.Options() with { Database = "not here" });
        var failure = await executor.FailAsync(new CypherRequest("RETURN 1"));
        Assert.Equal(
            $"STORE_UNAVAILABLE: Neo4j at {Address} has no database \"not here\" (Neo.ClientError.Database.DatabaseNotFound: Graph not found: not here). Check KG_NEO4J_DATABASE.",
            failure.Summary());
    }

    [SkippableFact]
    public async Task Two_statements_that_block_each_other_both_succeed_in_the_end()
    {
        using var impatient = new QueryApiExecutor(neo4j.Options() with { RetryBudget = TimeSpan.Zero });
        using var patient = neo4j.Open();
        await patient.WriteAsync("MATCH (n:TransportLock) DELETE n");
        await patient.WriteAsync("UNWIND ['a', 'b'] AS key CREATE (:TransportLock {key: key, count: 0})");

        var (failure, crossings) = await BlockedAsync(impatient);
        var error = Assert.IsType<Neo4jErrorException>(failure.InnerException);
        Assert.Equal("Neo.TransientError.Transaction.DeadlockDetected", error.Code);
        Assert.Equal(
            $"STORE_UNAVAILABLE, retriable: Neo4j at {Address} could not do it for now ({error.Code}: {error.Message.TrimEnd().TrimEnd('.')}). Try again later.",
            failure.Summary());

        await Task.WhenAll(CrossAsync(patient, "a", "b"), CrossAsync(patient, "b", "a"));
        var expected = (2 * crossings) - 1 + 2;
        Assert.Equal([$"{expected}", $"{expected}"], await patient.JsonAsync(new CypherRequest("MATCH (n:TransportLock) RETURN n.count")));
    }

    private string Address => neo4j.Options().Uri.GetLeftPart(UriPartial.Authority);

    /// <summary>Crosses until two block each other, which leaves one of them undone: its failure, and the number of crossings.</summary>
    private static async Task<(GraphStoreException Failure, int Crossings)> BlockedAsync(ICypherExecutor executor)
    {
        const int Most = 20;
        for (var crossings = 1; crossings <= Most; crossings++)
        {
            try
            {
                await Task.WhenAll(CrossAsync(executor, "a", "b"), CrossAsync(executor, "b", "a"));
            }
            catch (GraphStoreException failure)
            {
                return (failure, crossings);
            }
        }

        throw new InvalidOperationException($"No deadlock in {Most} crossings.");
    }

    /// <summary>Locks one node, works for a while, and wants the other.</summary>
    private static Task CrossAsync(ICypherExecutor executor, string first, string second) => executor.WriteAsync(
        """
        MATCH (a:TransportLock {key: $first}) SET a.count = a.count + 1
        WITH a UNWIND range(1, 2000000) AS n
        WITH a, count(n) AS work
        MATCH (b:TransportLock {key: $second}) SET b.count = b.count + 1
        """,
        parameters =>
        {
            parameters.Name("first").String(first);
            parameters.Name("second").String(second);
        });
}
