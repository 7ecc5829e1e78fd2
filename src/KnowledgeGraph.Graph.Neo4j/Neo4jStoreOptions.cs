namespace KnowledgeGraph.Graph.Neo4j;

/// <summary>Where the Neo4j server is and how it is asked. It is reached through its HTTP Query API, so Bolt addresses are refused.</summary>
public sealed record Neo4jStoreOptions
{
    /// <summary>Address of the server's HTTP port, such as <c>http://localhost:7474</c>; a path below it is kept (a proxy in front).</summary>
    /// <exception cref="ArgumentException">It is no http or https address, or it holds a password.</exception>
    public required Uri Uri
    {
        get;
        init => field = Checked(value);
    }

    /// <summary>Name of the user; empty where the server asks for none.</summary>
    /// <value>Default: empty.</value>
    public string User { get; init; } = "";

    /// <summary>Password of the user; no message shows it.</summary>
    /// <value>Default: empty.</value>
    public string Password { get; init; } = "";

    /// <summary>Name of the database, which every request names.</summary>
    /// <value>Default: <c>neo4j</c>.</value>
    public string Database { get; init; } = "neo4j";

    /// <summary>At most so many requests are under way at once, 1 or more; others wait. More than the server has threads is of no use.</summary>
    /// <value>Default: 32.</value>
    public int MaxConcurrency { get; init; } = 32;

    /// <summary>One attempt takes no longer than this, from sending to the last row; then its query is ended on the server, too.</summary>
    /// <value>Default: 10 s.</value>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>What may pass is tried again for so long after the first attempt began; zero: never.</summary>
    /// <value>Default: 30 s.</value>
    public TimeSpan RetryBudget { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Measures limits and pauses.</summary>
    /// <value>Default: the system's clock.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// Where a search that starts at what a filter names meets so many nodes at one step, the nodes that it looks for are looked through in their order
    /// instead: so many of them will do that a page is soon full.
    /// </summary>
    /// <value>Default: 10,000.</value>
    internal long ManyNodes { get; init; } = 10_000;

    /// <summary>The options without the password.</summary>
    public override string ToString() => $"{User}@{Uri} ({Database})";

    /// <summary>Name of the store that keeps its graph in a data folder, where one is chosen.</summary>
    public const string EmbeddedStore = "embedded";

    /// <summary>Name of the store that keeps its graph in a Neo4j database, where one is chosen.</summary>
    public const string Neo4jStore = "neo4j";

    /// <summary>As <see cref="Read"/> where the Neo4j store is chosen; null where the embedded one is.</summary>
    /// <param name="store"><see cref="EmbeddedStore"/> or <see cref="Neo4jStore"/>. Default: <c>KG_STORE</c>, else the embedded one.</param>
    /// <param name="uri">Address of the server.</param>
    /// <param name="user">Name of the user.</param>
    /// <param name="database">Name of the database.</param>
    /// <param name="environment">Looks up a variable.</param>
    /// <exception cref="FormatException">There is no such store, or its server has no address.</exception>
    public static Neo4jStoreOptions? ReadIfChosen(string? store, string? uri, string? user, string? database, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return (store ?? environment("KG_STORE")) switch
        {
            null or "" or EmbeddedStore => null,
            Neo4jStore => Read(uri, user, database, environment),
            var other => throw new FormatException($"There is no store '{other}'. Known: {EmbeddedStore}, {Neo4jStore}."),
        };
    }

    /// <summary>The options that a start gives, with the environment for what it leaves out; the password comes from there only.</summary>
    /// <param name="uri">Address of the server. Default: <c>KG_NEO4J_URI</c>.</param>
    /// <param name="user">Name of the user. Default: <c>KG_NEO4J_USER</c>, else none.</param>
    /// <param name="database">Name of the database. Default: <c>KG_NEO4J_DATABASE</c>, else <c>neo4j</c>.</param>
    /// <param name="environment">Looks up a variable; <c>KG_NEO4J_PASSWORD</c> is the password.</param>
    /// <exception cref="FormatException">The address is missing, or is none.</exception>
    public static Neo4jStoreOptions Read(string? uri, string? user, string? database, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var text = uri ?? environment("KG_NEO4J_URI");
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new FormatException("The store neo4j needs the address of its server: set KG_NEO4J_URI, or add --neo4j-uri, to an address like http://localhost:7474.");
        }

        var address = new Uri(text, UriKind.RelativeOrAbsolute);
        return ProblemOf(address) is { } problem
            ? throw new FormatException(problem)
            : new Neo4jStoreOptions
            {
                Uri = address,
                User = user ?? environment("KG_NEO4J_USER") ?? "",
                Password = environment("KG_NEO4J_PASSWORD") ?? "",
                Database = (database ?? environment("KG_NEO4J_DATABASE")) is { Length: > 0 } name ? name : "neo4j",
            };
    }

    private static Uri Checked(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return ProblemOf(uri) is { } problem ? throw new ArgumentException(problem, nameof(uri)) : uri;
    }

    private static string? ProblemOf(Uri uri)
    {
        if (uri is { IsAbsoluteUri: true, UserInfo.Length: > 0 })
        {
            return "The address of Neo4j holds a user or a password: set KG_NEO4J_USER and KG_NEO4J_PASSWORD instead.";
        }

        return uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? null
            : $"\"{uri.OriginalString}\" is no address of Neo4j's HTTP Query API: set KG_NEO4J_URI to an address like http://localhost:7474 "
                + "or https://<id>.databases.neo4j.io.";
    }
}
