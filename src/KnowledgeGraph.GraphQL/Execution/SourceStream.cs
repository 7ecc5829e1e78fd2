using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>§6.2.3.1 Source Stream.</summary>
internal static class SourceStream
{
    /// <summary>CreateSourceEventStream: the events of the one root field of a subscription.</summary>
    /// <exception cref="GraphQLException">There is not exactly one root field, its arguments are wrong, or it has no events.</exception>
    public static IAsyncEnumerable<object?> Open(RequestContext request, object? initialValue)
    {
        var fields = request.Operation.RootFields(request.Variables);
        if (fields is not [var field])
        {
            throw Refused($"A subscription selects exactly one field at its root, not {fields.Length}.");
        }

        if (field.Field.Events is not { } events)
        {
            throw Refused($"The field \"{field}\" has no events to subscribe to.");
        }

        var errors = new ErrorSink(maxErrors: 1);
        return events(new ResolverContext(request, field, initialValue, ResponsePath.Root(field.ResponseName), errors));
    }

    /// <summary>Refuses a subscription where one response is expected, and anything else where a stream is.</summary>
    public static void CheckKind(CompiledOperation operation, bool isSubscription)
    {
        if ((operation.Kind == OperationType.Subscription) != isSubscription)
        {
            throw Refused(isSubscription
                ? "Only subscription operations can be subscribed to."
                : "A subscription has a stream of responses, which this connection cannot carry. Use the WebSocket endpoint.");
        }
    }

    private static GraphQLException Refused(string message) => new(new GraphQLError(message)
    {
        Code = ErrorCodes.BadInput,
        SpecifiedBy = Specification.Section("Subscription"),
    });
}
