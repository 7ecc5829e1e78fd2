namespace KnowledgeGraph.Graph;

/// <summary>The store failed.</summary>
/// <param name="code">One of the codes of api.md, section Errors: usually <c>STORE_UNAVAILABLE</c>.</param>
/// <param name="message">What is wrong and the remedy.</param>
/// <param name="isRetriable">True if the same call may succeed later.</param>
/// <param name="inner">The cause, or null.</param>
public sealed class GraphStoreException(string code, string message, bool isRetriable, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>Code of the closed list of api.md.</summary>
    public string Code { get; } = code;

    /// <summary>True if the same call may succeed later.</summary>
    public bool IsRetriable { get; } = isRetriable;
}
