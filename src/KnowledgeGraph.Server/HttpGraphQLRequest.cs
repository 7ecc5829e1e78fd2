namespace KnowledgeGraph.Server;

/// <summary>A GraphQL request as it came over HTTP.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which of its operations, or null.</param>
/// <param name="Variables">Values of variables as JSON, or null.</param>
/// <param name="Extensions">Extensions as JSON, or null.</param>
internal sealed record HttpGraphQLRequest(
    string Query, string? OperationName, IReadOnlyDictionary<string, object?>? Variables, IReadOnlyDictionary<string, object?>? Extensions);
