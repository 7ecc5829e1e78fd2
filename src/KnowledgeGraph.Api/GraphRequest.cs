namespace KnowledgeGraph.Api;

/// <summary>A GraphQL request as clients send it.</summary>
public sealed record GraphRequest
{
    /// <summary>The document.</summary>
    public required string Query { get; init; }

    /// <summary>Which operation of the document to execute. Default: the only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>Values of variables: <see cref="System.Text.Json.JsonElement"/>s or plain values. Default: none.</summary>
    public IReadOnlyDictionary<string, object?>? Variables { get; init; }

    /// <summary>The request's <c>extensions</c>: <see cref="System.Text.Json.JsonElement"/>s or plain values. <c>asOf</c> moves the clock. Default: none.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }
}
