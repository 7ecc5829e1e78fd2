namespace KnowledgeGraph.GraphQL.Response;

/// <summary>An error that the client is to see: thrown by resolvers, scalars and writers, and shown with its message.</summary>
/// <remarks>Any other exception is shown as <see cref="ErrorCodes.Internal"/>, without its message.</remarks>
public sealed class GraphQLException : Exception
{
    /// <summary>Creates the exception.</summary>
    public GraphQLException(GraphQLError error, Exception? innerException = null)
        : base(error?.Message, innerException)
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
    }

    /// <summary>Creates the exception from a code of <see cref="ErrorCodes"/> and a message.</summary>
    public GraphQLException(string code, string message, Exception? innerException = null)
        : this(new GraphQLError(message) { Code = code }, innerException)
    {
    }

    /// <summary>The error as the client will see it; place and path are filled in by the executor where they are missing.</summary>
    public GraphQLError Error { get; }
}
