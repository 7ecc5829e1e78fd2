namespace KnowledgeGraph.Graph.Neo4j.Tests;

/// <summary>Addresses that can't work are refused before anything is sent, and no text shows the password.</summary>
public sealed class Neo4jStoreOptionsTests
{
    [Theory]
    [InlineData("neo4j://localhost:7687")]
    [InlineData("bolt+s://localhost:7687")]
    [InlineData("localhost:7474")]
    public void Only_http_addresses_are_taken(string address) => Assert.Equal(
        $"\"{address}\" is no address of Neo4j's HTTP Query API: set KG_NEO4J_URI to an address like http://localhost:7474 or https://<id>.databases.neo4j.io. (Parameter 'uri')",
        Assert.Throws<ArgumentException>(() => new Neo4jStoreOptions { Uri = new Uri(address, UriKind.RelativeOrAbsolute) }).Message);

    [Fact]
    public void A_password_in_the_address_is_refused_without_showing_it() => Assert.Equal(
        "The address of Neo4j holds a user or a password: set KG_NEO4J_USER and KG_NEO4J_PASSWORD instead. (Parameter 'uri')",
        Assert.Throws<ArgumentException>(() => new Neo4jStoreOptions { Uri = new Uri("http://neo4j:secret@localhost:7474") }).Message);

    [Fact]
    public void The_password_is_not_shown() => Assert.Equal(
        "kg@http://localhost:7474/ (neo4j)", new Neo4jStoreOptions { Uri = new Uri("http://localhost:7474"), User = "kg", Password = "secret" }.ToString());
}
