using System.Text.Json;

namespace KnowledgeGraph.GraphQL;

/// <summary>§6: a request for execution.</summary>
public sealed record GraphQLRequest
{
    /// <summary>The document.</summary>
    public required string Query { get; init; }

    /// <summary>Which operation of the document to execute.</summary>
    /// <value>Null by default: the only one.</value>
    public string? OperationName { get; init; }

    /// <summary>The values of variables, <see cref="JsonElement"/>s or plain values; those that are not defined are ignored.</summary>
    /// <value>Null by default: none.</value>
    public IReadOnlyDictionary<string, object?>? Variables { get; init; }

    /// <summary>The source value of the root fields.</summary>
    /// <value>Null by default.</value>
    public object? InitialValue { get; init; }

    /// <summary>Whatever resolvers and writers need to know about this request: who asks, the snapshot to read, the clock.</summary>
    /// <value>Null by default.</value>
    public object? State { get; init; }

    /// <summary>Writes members of the response's <c>extensions</c>, once the operation is executed; they are left out if it writes none.</summary>
    /// <value>Null by default: no extensions.</value>
    public Action<Utf8JsonWriter>? WriteExtensions { get; init; }
}
