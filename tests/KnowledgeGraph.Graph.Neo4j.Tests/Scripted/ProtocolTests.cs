using System.Text;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Scripted;

/// <summary>What a request looks like, and which answers of other versions, Aura and clusters are understood.</summary>
public sealed class ProtocolTests
{
    private static readonly CypherRequest Read = new("RETURN 1");

    [Fact]
    public async Task A_request_names_database_access_and_types()
    {
        await using var scene = Scene.Of(options => options with { Database = "my graph", User = "kg", Password = "pä:ß" }, Reaction.Rows("[7]"));
        await scene.Executor.JsonAsync(Read with { Parameters = parameters => parameters.Name("a").Float(0.5) });
        var request = Assert.Single(scene.Server.Requests);
        Assert.Equal("POST /db/my%20graph/query/v2", request.Line);
        Assert.Equal("application/vnd.neo4j.query", request.Headers["Content-Type"]);
        Assert.Equal("application/json", request.Headers["Accept"]);
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("kg:pä:ß")), request.Headers["Authorization"]);
        Assert.Matches(
            """^\{"statement":"RETURN 1","parameters":\{"a":\{"\$type":"Float","_value":"0\.5"\},"_request":\{"\$type":"String","_value":"[0-9a-f]{16}-1"\}\},"accessMode":"Read"\}$""",
            request.Body);
    }

    [Fact]
    public async Task Without_a_user_no_password_is_sent_and_a_path_of_the_address_is_kept()
    {
        await using var scene = Scene.Of(options => options with { Uri = new Uri(options.Uri, "/proxy/graph") }, Reaction.Rows("[7]"));
        await scene.Executor.JsonAsync(Read with { IsTyped = true, Access = AccessMode.Write });
        var request = Assert.Single(scene.Server.Requests);
        Assert.Equal("POST /proxy/graph/db/neo4j/query/v2", request.Line);
        Assert.Equal("application/vnd.neo4j.query", request.Headers["Accept"]);
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
        Assert.Equal("Write", request.Member("accessMode"));
    }

    [Fact]
    public async Task Bookmarks_of_an_answer_go_with_the_next_request()
    {
        await using var scene = Scene.Of(Reaction.Rows("", "FB:first"), Reaction.Rows("", "FB:second"), Reaction.Answer(202, """{"data":{"fields":[],"values":[]}}"""));
        await scene.Executor.WriteAsync("CREATE (n)");
        await scene.Executor.JsonAsync(Read);
        await scene.Executor.JsonAsync(Read);
        await scene.Executor.JsonAsync(Read);
        Assert.Equal(
            ["absent", """["FB:first"]""", """["FB:second"]""", """["FB:second"]"""],
            scene.Server.Requests.Select(request => request.Member("bookmarks")));
    }

    [Fact]
    public async Task Bookmarks_that_the_server_refuses_are_forgotten()
    {
        await using var scene = Scene.Of(
            Reaction.Rows("", "FB:old"), Reaction.Error(400, "Neo.ClientError.Transaction.InvalidBookmark", "Unknown."), Reaction.Rows("[7]"));
        await scene.Executor.WriteAsync("CREATE (n)");
        Assert.Equal(
            scene.Message(
                "STORE_UNAVAILABLE, retriable: {server} no longer knows what this service saw of it (Neo.ClientError.Transaction.InvalidBookmark: Unknown). "
                + "Try again: what was seen is forgotten now."),
            (await scene.Executor.FailAsync(Read)).Summary());
        Assert.Equal(["7"], await scene.Executor.JsonAsync(Read));
        Assert.Equal("absent", scene.Server.Requests[2].Member("bookmarks"));
    }

    [Theory]
    [InlineData(200, "application/json")]
    [InlineData(202, "application/vnd.neo4j.query")]
    [InlineData(200, "application/vnd.neo4j.query.v1.0")]
    [InlineData(202, "application/vnd.neo4j.query.v1.1;charset=utf-8")]
    public async Task Success_is_success_whatever_its_status_and_media_type(int status, string type)
    {
        await using var scene = Scene.Of(Reaction.Answer(status, """{"data":{"fields":["a"],"values":[[7]]},"bookmarks":["b"]}""", $"Content-Type: {type}"));
        Assert.Equal(["7"], await scene.Executor.JsonAsync(Read));
    }

    [Fact]
    public async Task What_a_newer_version_adds_is_passed_over()
    {
        const string Answer =
            """
            {"queryType": "r", "data": {"more": {"x": [1]}, "fields": ["a"], "values": [[{"deep": [[1], {"errors": []}]}], [null]]},
             "notifications": [{"code": "Neo.ClientNotification.Statement.UnboundedVariableLengthPattern"}], "counters": {"containsUpdates": false},
             "queryPlan": {"children": [{"children": []}]}, "bookmarks": ["x", "y"], "errors": null, "resultAvailableAfter": 1}

            """;
        await using var scene = Scene.Of(Reaction.Answer(202, Answer));
        Assert.Equal(["""{"deep": [[1], {"errors": []}]}""", "null"], await scene.Executor.JsonAsync(Read));
    }

    [Fact]
    public async Task A_clusters_affinity_binds_nothing_since_every_statement_is_its_own_transaction()
    {
        await using var scene = Scene.Of(Reaction.Answer(202, """{"data":{"fields":["a"],"values":[[7]]},"bookmarks":["b"]}""", "neo4j-cluster-affinity: member-2"));
        await scene.Executor.JsonAsync(Read);
        await scene.Executor.JsonAsync(Read);
        Assert.DoesNotContain("neo4j-cluster-affinity", scene.Server.Requests[1].Headers.Keys);
    }

    [Theory]
    [InlineData(200, """{"neo4j_version":"2025.11.2","neo4j_edition":"enterprise","query":"x"}""", "2025.11.2 enterprise")]
    [InlineData(200, """{"something":"else"}""", "untold")]
    [InlineData(200, "<html>", "untold")]
    [InlineData(404, "", "untold")]
    public async Task The_first_page_tells_the_version_except_on_Aura(int status, string page, string expected)
    {
        await using var scene = Scene.Of(options => options with { User = "kg", Password = "x" }, Reaction.Answer(status, page));
        var server = await scene.Executor.DiscoverAsync(CancellationToken.None);
        Assert.Equal(expected, server is null ? "untold" : $"{server.Version} {server.Edition}");
        Assert.Equal("GET /", Assert.Single(scene.Server.Requests).Line);
    }

    [Fact]
    public async Task Ready_means_that_a_query_was_answered()
    {
        await using var scene = Scene.Of(
            Reaction.Error(503, "Neo.TransientError.Database.DatabaseUnavailable", "Starting."), Reaction.ResetAtOnce, Reaction.Rows("[1]"));
        await scene.Executor.WaitUntilReadyAsync(CancellationToken.None);
        Assert.Equal(["RETURN 1", "RETURN 1"], scene.Server.Requests.Select(request => request.Member("statement")));
    }
}
