using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL;

/// <summary>§6.2.3 Subscribe: a stream of responses, or the reasons why there is none.</summary>
/// <param name="Responses">One execution result in UTF-8 JSON per event; null if the request was refused.</param>
/// <param name="Errors">The request errors; empty if there is a stream.</param>
public sealed record GraphQLSubscription(IAsyncEnumerable<ReadOnlyMemory<byte>>? Responses, IReadOnlyList<GraphQLError> Errors);
