using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL;

/// <summary>What became of a request; the response itself has been written as JSON.</summary>
/// <param name="Operation">The operation that was executed; null if the request was refused before execution.</param>
/// <param name="Errors">The errors of the response.</param>
public sealed record GraphQLResponse(CompiledOperation? Operation, IReadOnlyList<GraphQLError> Errors)
{
    /// <summary>§7.1.3: whether the request was refused before execution, so that the response has no <c>data</c>.</summary>
    public bool IsRequestError => Operation is null;
}
