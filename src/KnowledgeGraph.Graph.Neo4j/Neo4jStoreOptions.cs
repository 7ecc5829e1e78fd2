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

    /// <summary>The options without the password.</summary>
    public override string ToString() => $"{User}@{Uri} ({Database})";

    private static Uri Checked(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        if (uri is { IsAbsoluteUri: true, UserInfo.Length: > 0 })
        {
            throw new ArgumentException("The address of Neo4j holds a user or a password: set KG_NEO4J_USER and KG_NEO4J_PASSWORD instead.", nameof(uri));
        }

        return uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri
            : throw new ArgumentException(
                $"\"{uri.OriginalString}\" is no address of Neo4j's HTTP Query API: set KG_NEO4J_URI to an address like http://localhost:7474 "
                + "or https://<id>.databases.neo4j.io.",
                nameof(uri));
    }
}
