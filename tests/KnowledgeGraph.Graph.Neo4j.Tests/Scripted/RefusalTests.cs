using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Scripted;

/// <summary>What a server's refusal becomes, whatever its version's status, media type and shape; none of these is tried again.</summary>
public sealed class RefusalTests
{
    private const string Jetty = """{"message":"Unable to connect to http-driver.com:0","url":"/db/neo4j/query/v2","status":"500"}""";
    private const string Html = "<html><body><h2>HTTP ERROR 404 Not Found</h2></body></html>";

    /// <summary>Status, Neo4j's code and message, and what the caller sees.</summary>
    public static TheoryData<int, string, string, string> Errors => new()
    {
        {
            401, "Neo.ClientError.Security.Unauthorized", "Invalid credential.",
            "STORE_UNAVAILABLE: {server} refuses the user \"kg\" (Neo.ClientError.Security.Unauthorized: Invalid credential). Check KG_NEO4J_USER and KG_NEO4J_PASSWORD."
        },
        {
            403, "Neo.ClientError.Security.Forbidden", "Not allowed.",
            "STORE_UNAVAILABLE: {server} refuses the user \"kg\" (Neo.ClientError.Security.Forbidden: Not allowed). Check KG_NEO4J_USER and KG_NEO4J_PASSWORD."
        },
        {
            404, "Neo.ClientError.Database.DatabaseNotFound", "Graph not found: neo4j",
            "STORE_UNAVAILABLE: {server} has no database \"neo4j\" (Neo.ClientError.Database.DatabaseNotFound: Graph not found: neo4j). Check KG_NEO4J_DATABASE."
        },
        {
            404, "Neo.ClientError.Request.Invalid", "Not Found",
            "STORE_UNAVAILABLE: {server} has no HTTP Query API (HTTP 404: Not Found). It needs version 5.26 or newer, QUERY_API_ENDPOINTS in "
            + "server.http_enabled_modules, and its HTTP port in KG_NEO4J_URI."
        },
        {
            400, "Neo.ClientError.Request.Invalid", "Bad Request",
            "INTERNAL: {server} refused the statement (Neo.ClientError.Request.Invalid: Bad Request). That is a mistake in this service: report it."
        },
        {
            400, "N/A", "integer, 99999999999999999999, is too large",
            "INTERNAL: {server} refused the statement (N/A: integer, 99999999999999999999, is too large). That is a mistake in this service: report it."
        },
        {
            500, "Neo.DatabaseError.General.UnknownError", "broken",
            "STORE_UNAVAILABLE: {server} failed (Neo.DatabaseError.General.UnknownError: broken). Look into the server's log."
        },
        {
            202, "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "timed out.",
            "TIMEOUT, retriable: {server} ended the query after its time limit (Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration: timed out). "
            + "Ask for less, or raise db.transaction.timeout on the server."
        },
        {
            400, "Neo.TransientError.Transaction.Terminated", "ended",
            "CANCELLED, retriable: {server} ended the query because somebody asked it to (Neo.TransientError.Transaction.Terminated: ended). Send it again if that is still wanted."
        },
        {
            400, "Neo.TransientError.Transaction.LockClientStopped", "ended",
            "CANCELLED, retriable: {server} ended the query because somebody asked it to (Neo.TransientError.Transaction.LockClientStopped: ended). Send it again if that is still wanted."
        },

        // From 2025.11 on the status follows another table than before.
        {
            409, "Neo.ClientError.Schema.ConstraintValidationFailed", "exists",
            "CONFLICT: {server} refused a second value where one must be unique (Neo.ClientError.Schema.ConstraintValidationFailed: exists). Ask for what is stored, and change that."
        },
        {
            422, "Neo.ClientError.Statement.SyntaxError", "Invalid input",
            "INTERNAL: {server} refused the statement (Neo.ClientError.Statement.SyntaxError: Invalid input). That is a mistake in this service: report it."
        },
    };

    /// <summary>Status, body, headers, and what the caller sees, where the answer isn't Neo4j's own.</summary>
    public static TheoryData<int, string, string, string> Others => new()
    {
        { 500, Jetty, "Content-Type: application/json", "STORE_UNAVAILABLE: {server} failed (HTTP 500: Unable to connect to http-driver.com:0). Look into the server's log." },
        { 500, "", "X-Nothing: 1", "STORE_UNAVAILABLE: {server} failed (HTTP 500). Look into the server's log." },
        { 401, "", "X-Nothing: 1", "STORE_UNAVAILABLE: {server} refuses the user \"kg\" (HTTP 401). Check KG_NEO4J_USER and KG_NEO4J_PASSWORD." },
        { 403, Html, "Content-Type: text/html", "STORE_UNAVAILABLE: {server} refuses the user \"kg\" (HTTP 403). Check KG_NEO4J_USER and KG_NEO4J_PASSWORD." },
        {
            404, Html, "Content-Type: text/html",
            "STORE_UNAVAILABLE: {server} has no HTTP Query API (HTTP 404). It needs version 5.26 or newer, QUERY_API_ENDPOINTS in server.http_enabled_modules, "
            + "and its HTTP port in KG_NEO4J_URI."
        },
        {
            302, "", "Location: http://127.0.0.1:1/",
            "STORE_UNAVAILABLE: {server} points to another address (HTTP 302). Set KG_NEO4J_URI to the final address."
        },
        {
            200, Html, "Content-Type: text/html",
            "INTERNAL: The answer of {server} can't be read: '<' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 0. "
            + "Does KG_NEO4J_URI name a Neo4j server of version 5.26 or newer?"
        },
        {
            200, """{"data":{"values":[1]}}""", "Content-Type: application/json",
            "INTERNAL: The answer of {server} can't be read: a row is no list. Does KG_NEO4J_URI name a Neo4j server of version 5.26 or newer?"
        },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task An_error_is_judged_by_its_code(int status, string code, string message, string expected)
    {
        await using var scene = Scene.Of(options => options with { User = "kg", Password = "a secret" }, Reaction.Error(status, code, message));
        await AssertRefusedAsync(scene, expected);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task An_answer_of_another_shape_is_judged_by_its_status(int status, string body, string header, string expected)
    {
        await using var scene = Scene.Of(options => options with { User = "kg", Password = "a secret" }, Reaction.Answer(status, body, header));
        await AssertRefusedAsync(scene, expected);
    }

    [Fact]
    public async Task Without_a_user_the_server_wants_one()
    {
        await using var scene = Scene.Of(Reaction.Error(401, "Neo.ClientError.Security.Unauthorized", "No authentication header supplied."));
        await AssertRefusedAsync(
            scene,
            "STORE_UNAVAILABLE: {server} refuses to answer without a user (Neo.ClientError.Security.Unauthorized: No authentication header supplied). "
            + "Check KG_NEO4J_USER and KG_NEO4J_PASSWORD.");
    }

    [Fact]
    public async Task Rows_before_an_error_are_not_given_out()
    {
        await using var scene = Scene.Of(Reaction.Answer(
            202, """{"data":{"fields":["a"],"values":[[1],[2]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""));
        await AssertRefusedAsync(
            scene,
            "INTERNAL: {server} refused the statement (Neo.ClientError.Statement.ArithmeticError: / by zero). That is a mistake in this service: report it.");
    }

    [Fact]
    public async Task A_very_long_message_is_cut()
    {
        await using var scene = Scene.Of(Reaction.Error(400, "Neo.ClientError.Statement.SyntaxError", new string('x', 3_000)));
        await AssertRefusedAsync(
            scene,
            $"INTERNAL: {{server}} refused the statement (Neo.ClientError.Statement.SyntaxError: {new string('x', 2_000)}…). That is a mistake in this service: report it.");
    }

    [Fact]
    public async Task What_a_reader_throws_comes_through()
    {
        await using var scene = Scene.Of(Reaction.Rows("[1]"));
        var thrown = new GraphQueryException("LIMIT_EXCEEDED", "enough");
        var caught = await Assert.ThrowsAsync<GraphQueryException>(async () => await scene.Executor.ExecuteAsync(
            new CypherRequest("RETURN 1"), () => new RowList<int>((ref System.Text.Json.Utf8JsonReader _) => throw thrown), CancellationToken.None));
        Assert.Same(thrown, caught);
        Assert.Single(scene.Server.Requests);
    }

    private static async Task AssertRefusedAsync(Scene scene, string expected)
    {
        var failure = await scene.Executor.FailAsync(new CypherRequest("RETURN 1") { Access = AccessMode.Write, IsIdempotent = true });
        Assert.Equal(scene.Message(expected), failure.Summary());
        Assert.Single(scene.Server.Requests);
    }
}
