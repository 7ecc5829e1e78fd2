using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Scripted;

/// <summary>A scripted server, an executor that asks it, and the clock of both.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private Scene(ScriptedServer server, TestClock clock, Func<Neo4jStoreOptions, Neo4jStoreOptions>? change)
    {
        Server = server;
        Clock = clock;
        var options = new Neo4jStoreOptions { Uri = server.Uri, Clock = clock };
        Executor = new QueryApiExecutor(change is null ? options : change(options));
    }

    public ScriptedServer Server { get; }

    public TestClock Clock { get; }

    public QueryApiExecutor Executor { get; }

    public string Address => Server.Uri.GetLeftPart(UriPartial.Authority);

    public static Scene Of(params Reaction[] script) => new(new ScriptedServer(script), new TestClock(), null);

    public static Scene Of(Func<TestClock, Reaction[]> script)
    {
        var clock = new TestClock();
        return new Scene(new ScriptedServer(script(clock)), clock, null);
    }

    public static Scene Of(Func<Neo4jStoreOptions, Neo4jStoreOptions> options, params Reaction[] script) =>
        new(new ScriptedServer(script), new TestClock(), options);

    /// <summary>A message with this scene's address in the place of <c>{server}</c>.</summary>
    public string Message(string pattern) => pattern.Replace("{server}", $"Neo4j at {Address}", StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        Executor.Dispose();
        await Server.DisposeAsync();
    }
}
