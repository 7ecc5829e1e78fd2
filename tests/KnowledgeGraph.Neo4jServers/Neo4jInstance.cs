using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace KnowledgeGraph.Neo4jServers;

/// <summary>
/// A real Neo4j server for tests: one of its own on a temporary folder, which can be killed and started again and leaves nothing behind, or the one that
/// <c>KG_NEO4J_URI</c> names.
/// </summary>
public sealed class Neo4jInstance : IAsyncDisposable
{
    /// <summary>The user of a server that asks for a password.</summary>
    public const string DefaultUser = "neo4j";

    private const string DefaultDatabase = "neo4j";
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private readonly HttpClient _client;
    private readonly OwnProgram? _program;

    private Neo4jInstance(Uri uri, string user, string password, string database, OwnProgram? program)
    {
        (Uri, User, Password, Database, _program) = (uri, user, password, database, program);
        _client = new HttpClient { BaseAddress = uri };
        if (user.Length > 0)
        {
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
        }
    }

    /// <summary>Address of its HTTP port; the same after it was started again.</summary>
    public Uri Uri { get; }

    /// <summary>Address for drivers; null of a server that isn't its own.</summary>
    public Uri? Bolt => _program?.Bolt;

    /// <summary>Name of the user; empty where it asks for none.</summary>
    public string User { get; }

    /// <summary>The user's password.</summary>
    public string Password { get; }

    /// <summary>Name of the database.</summary>
    public string Database { get; }

    /// <summary>Why no server can be started on this machine; null if one can.</summary>
    public static string? Missing => OwnProgram.Missing;

    /// <summary>Whether <see cref="OpenAsync"/> finds a server.</summary>
    public static bool CanBeHad => Named is not null || Missing is null;

    /// <summary>Starts a server of its own.</summary>
    /// <param name="heap">Its memory, such as <c>512m</c>.</param>
    /// <param name="isBusy">Whether it will work for minutes, so that it pays to compile its program well; else it starts in two thirds of the time.</param>
    /// <param name="password">The password that it asks <see cref="DefaultUser"/> for; empty: none.</param>
    /// <param name="more">More arguments of its start script.</param>
    /// <exception cref="InvalidOperationException">It did not start; the message says why.</exception>
    public static async Task<Neo4jInstance> StartAsync(string heap, bool isBusy, string password = "", params string[] more)
    {
        var program = new OwnProgram(heap, isBusy, password, more);
        try
        {
            return new Neo4jInstance(await program.StartAsync(), password.Length > 0 ? DefaultUser : "", password, DefaultDatabase, program);
        }
        catch
        {
            await program.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// The server that <c>KG_NEO4J_URI</c> names (with <c>KG_NEO4J_USER</c>, <c>KG_NEO4J_PASSWORD</c> and <c>KG_NEO4J_DATABASE</c>), where it is set, else one of its own.
    /// </summary>
    /// <exception cref="InvalidOperationException">The database that is named holds nodes, and tests would delete them; or no server started.</exception>
    public static async Task<Neo4jInstance> OpenAsync(string heap, bool isBusy, string password = "")
    {
        if (Named is not { } uri)
        {
            return await StartAsync(heap, isBusy, password);
        }

        var server = new Neo4jInstance(new Uri(uri), Variable("USER") ?? "", Variable("PASSWORD") ?? "", Variable("DATABASE") ?? DefaultDatabase, program: null);
        var answer = await server.AskAsync("MATCH (n) RETURN count(n) > 0");
        return answer.Contains("[[false]]", StringComparison.Ordinal)
            ? server
            : throw new InvalidOperationException($"Tests empty the database at {uri} (KG_NEO4J_URI), and it holds nodes. Name an empty one, or empty it: MATCH (n) DETACH DELETE n.");
    }

    /// <summary>Deletes all nodes.</summary>
    public Task EmptyAsync() => AskAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");

    /// <summary>Ends its process at once, as a power failure would.</summary>
    /// <exception cref="InvalidOperationException">It is somebody else's.</exception>
    public Task KillAsync() => Own.KillAsync();

    /// <summary>Starts it again, with its data and at its address, and waits until it answers.</summary>
    /// <exception cref="InvalidOperationException">It did not start, or is somebody else's.</exception>
    public Task StartAgainAsync() => Own.StartAsync();

    /// <summary>Ends it and deletes its data; of a server that isn't its own only the nodes.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_program is not null)
        {
            await _program.DisposeAsync();
        }
        else
        {
            await EmptyAsync();
        }

        _client.Dispose();
    }

    private OwnProgram Own => _program ?? throw new InvalidOperationException("Only a server of its own can be killed and started.");

    private static string? Named => Variable("URI");

    private static string? Variable(string name) => Environment.GetEnvironmentVariable($"KG_NEO4J_{name}") is { Length: > 0 } value ? value : null;

    private async Task<string> AskAsync(string statement)
    {
        using var body = new StringContent($$"""{"statement":"{{statement}}"}""", Json);
        using var response = await _client.PostAsync($"/db/{Database}/query/v2", body);
        var answer = await response.Content.ReadAsStringAsync();
        return answer.Contains("\"errors\"", StringComparison.Ordinal) ? throw new InvalidOperationException($"{statement} was answered with {answer}") : answer;
    }
}
