namespace KnowledgeGraph.Graph;

/// <summary>A question that was stopped: a limit was passed, or the cursor belongs to another question.</summary>
/// <param name="code"><c>LIMIT_EXCEEDED</c>, <c>TIMEOUT</c> or <c>BAD_CURSOR</c>.</param>
/// <param name="message">What is wrong and the remedy.</param>
public sealed class GraphQueryException(string code, string message) : Exception(message)
{
    /// <summary>Code of the closed list of api.md.</summary>
    public string Code { get; } = code;
}
