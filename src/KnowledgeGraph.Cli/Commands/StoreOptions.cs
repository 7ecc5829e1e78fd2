using System.CommandLine;
using KnowledgeGraph.Graph.Neo4j;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The options that say in which kind of store a graph lives, and where its Neo4j server is.</summary>
internal sealed class StoreOptions
{
    private readonly Option<string?> _uri = new("--neo4j-uri") { Description = "Address of Neo4j's HTTP port. Default: KG_NEO4J_URI." };

    private readonly Option<string?> _user = new("--neo4j-user") { Description = "User of Neo4j. Default: KG_NEO4J_USER. The password is in KG_NEO4J_PASSWORD." };

    private readonly Option<string?> _database = new("--neo4j-database") { Description = "Database of Neo4j. Default: KG_NEO4J_DATABASE, else neo4j." };

    /// <summary>The kind of store.</summary>
    public Option<string?> Store { get; } = new("--store") { Description = $"{Neo4jStoreOptions.EmbeddedStore} or {Neo4jStoreOptions.Neo4jStore}. Default: KG_STORE, else {Neo4jStoreOptions.EmbeddedStore}." };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Store);
        AddServerTo(command);
    }

    /// <summary>Adds those that say where the server is.</summary>
    public void AddServerTo(Command command)
    {
        command.Options.Add(_uri);
        command.Options.Add(_user);
        command.Options.Add(_database);
    }

    /// <summary>Where the Neo4j server is; null: the embedded store is meant.</summary>
    /// <exception cref="FormatException">There is no such store, or its server has no address.</exception>
    public Neo4jStoreOptions? Neo4jOf(ParseResult result) => Neo4jStoreOptions.ReadIfChosen(
        result.GetValue(Store), result.GetValue(_uri), result.GetValue(_user), result.GetValue(_database), Environment.GetEnvironmentVariable);

    /// <summary>Where the Neo4j server is.</summary>
    /// <exception cref="FormatException">It has no address.</exception>
    public Neo4jStoreOptions ServerOf(ParseResult result) =>
        Neo4jStoreOptions.Read(result.GetValue(_uri), result.GetValue(_user), result.GetValue(_database), Environment.GetEnvironmentVariable);
}
