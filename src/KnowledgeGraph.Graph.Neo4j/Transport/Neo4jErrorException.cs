namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>Why Neo4j refused, in its own words.</summary>
/// <param name="code">Neo4j's status code, such as <c>Neo.ClientError.Statement.SyntaxError</c>; empty where it gave none.</param>
/// <param name="message">Its message.</param>
internal sealed class Neo4jErrorException(string code, string message) : Exception(message)
{
    /// <summary>Neo4j's status code; empty where it gave none.</summary>
    public string Code { get; } = code;
}
