namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>§6.2.3.1 Source Stream: the events of a subscription field; each is the source value of one response.</summary>
/// <remarks>The stream ends when the token of the context is cancelled.</remarks>
public delegate IAsyncEnumerable<object?> EventSource(ResolverContext context);
