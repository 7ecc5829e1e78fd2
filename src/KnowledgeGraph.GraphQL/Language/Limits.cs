using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>How a document that costs too much is refused.</summary>
internal static class Limits
{
    public static GraphQLException Exceeded(string message, SourcePosition position) =>
        new(new GraphQLError(message) { Locations = [position], Code = ErrorCodes.LimitExceeded });
}
