using KnowledgeGraph.Neo4jServers;

namespace KnowledgeGraph.EndToEnd.Tests.Stores;

/// <summary>
/// A Neo4j server for all tests: the one at <c>KG_NEO4J_URI</c> if that is set, else one of its own, which asks for a password. Where neither can be had
/// the tests are skipped with the reason.
/// </summary>
public sealed class Neo4jFixture : IAsyncLifetime
{
    private const string PasswordVariable = "KG_NEO4J_PASSWORD";
    private readonly string? _before = Environment.GetEnvironmentVariable(PasswordVariable);
    private Neo4jInstance? _server;

    /// <summary>Whether there is a server.</summary>
    public bool Exists => _server is not null;

    /// <summary>Whether the server asks for a password.</summary>
    public bool AsksForPassword => _server is { User.Length: > 0 };

    /// <summary>The options of the server's and kg's command lines that lead here; skips the test where there is no server.</summary>
    public string[] Options()
    {
        Skip.If(_server is null, Neo4jInstance.Missing);
        return ["--neo4j-uri", _server!.Uri.OriginalString, "--neo4j-user", _server.User];
    }

    /// <summary>Empties the database; then as <see cref="Options"/>, with the choice of the store.</summary>
    public async Task<string[]> EmptiedAsync()
    {
        string[] options = ["--store", "neo4j", .. Options()];
        await _server!.EmptyAsync();
        return options;
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Neo4jInstance.CanBeHad)
        {
            _server = await Neo4jInstance.OpenAsync("384m", isBusy: true, "right-password");
            Environment.SetEnvironmentVariable(PasswordVariable, _server.Password);
        }
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        Environment.SetEnvironmentVariable(PasswordVariable, _before);
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
