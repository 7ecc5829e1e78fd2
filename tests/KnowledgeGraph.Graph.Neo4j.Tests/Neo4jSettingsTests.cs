namespace KnowledgeGraph.Graph.Neo4j.Tests;

/// <summary>Where the server is, as a start and the environment say.</summary>
public sealed class Neo4jSettingsTests
{
    private static readonly Dictionary<string, string?> Environment = new()
    {
        ["KG_NEO4J_URI"] = "http://db:7474", ["KG_NEO4J_USER"] = "neo4j", ["KG_NEO4J_PASSWORD"] = "secret", ["KG_NEO4J_DATABASE"] = "graph",
    };

    [Fact]
    public void The_environment_stands_for_what_a_start_leaves_out()
    {
        var options = Neo4jStoreOptions.Read(null, null, null, Environment.GetValueOrDefault);
        Assert.Equal(("neo4j@http://db:7474/ (graph)", "secret"), (options.ToString(), options.Password));
    }

    [Fact]
    public void What_a_start_says_goes_before_the_environment_but_the_password_comes_from_there_only()
    {
        var options = Neo4jStoreOptions.Read("https://other:7473", "ann", "second", Environment.GetValueOrDefault);
        Assert.Equal(("ann@https://other:7473/ (second)", "secret"), (options.ToString(), options.Password));
    }

    [Fact]
    public void Without_a_database_it_is_neo4j_and_without_a_user_there_is_none()
    {
        var options = Neo4jStoreOptions.Read("http://db:7474", null, null, _ => null);
        Assert.Equal(("", "", "neo4j"), (options.User, options.Password, options.Database));
    }

    [Theory]
    [InlineData(null, "The store neo4j needs the address of its server: set KG_NEO4J_URI, or add --neo4j-uri, to an address like http://localhost:7474.")]
    [InlineData(" ", "The store neo4j needs the address of its server: set KG_NEO4J_URI, or add --neo4j-uri, to an address like http://localhost:7474.")]
    [InlineData("bolt://db:7687", "\"bolt://db:7687\" is no address of Neo4j's HTTP Query API: set KG_NEO4J_URI to an address like http://localhost:7474 or https://<id>.databases.neo4j.io.")]
    [InlineData("db", "\"db\" is no address of Neo4j's HTTP Query API: set KG_NEO4J_URI to an address like http://localhost:7474 or https://<id>.databases.neo4j.io.")]
    [InlineData("http://neo4j:pass@db:7474", "The address of Neo4j holds a user or a password: set KG_NEO4J_USER and KG_NEO4J_PASSWORD instead.")]
    public void A_missing_or_wrong_address_is_refused_with_the_remedy(string? uri, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Neo4jStoreOptions.Read(uri, null, null, _ => null)).Message);
}
