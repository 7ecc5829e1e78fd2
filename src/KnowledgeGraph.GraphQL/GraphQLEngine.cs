using System.Buffers;
using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Response;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL;

/// <summary>Serves one schema: parses, validates and executes requests, and writes their responses. Safe for use by many requests at once.</summary>
/// <remarks>What depends on the text alone is done once per text and kept; a repeated text costs the coercion of its variables only.</remarks>
public sealed class GraphQLEngine
{
    private readonly GraphQLEngineOptions _options;
    private readonly OperationExecutor _executor;
    private readonly DocumentCache _documents;

    /// <summary>Creates an engine.</summary>
    /// <param name="schema">What is served.</param>
    /// <param name="options">By default the options' own defaults.</param>
    public GraphQLEngine(Schema schema, GraphQLEngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        Schema = schema;
        _options = options ?? new GraphQLEngineOptions();
        _executor = new OperationExecutor(_options);
        _documents = new DocumentCache(_options.MaxCachedDocuments, _options.MaxCachedCharacters);
    }

    /// <summary>What is served.</summary>
    public Schema Schema { get; }

    /// <summary>Parses and validates a document, or finds it among those used lately.</summary>
    public PreparedDocument Prepare(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_documents.TryGet(text, out var known))
        {
            return known;
        }

        var prepared = PreparedDocument.Prepare(Schema, text, _options.Limits);
        if (prepared.Errors.Count == 0)
        {
            _documents.Add(text, prepared);
        }

        return prepared;
    }

    /// <summary>Executes a query or mutation.</summary>
    /// <param name="request">The request.</param>
    /// <param name="output">Takes the response, in UTF-8 JSON; nothing if the request is cancelled.</param>
    /// <param name="cancellationToken">Cancelled when nobody waits for the response any more.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ExecuteAsync(Prepare(request.Query), request, output, cancellationToken);
    }

    /// <summary>Executes a query or mutation of a document that has been prepared; the text of the request is not looked at.</summary>
    /// <inheritdoc cref="ExecuteAsync(GraphQLRequest, IBufferWriter{byte}, CancellationToken)"/>
    public async ValueTask<GraphQLResponse> ExecuteAsync(
        PreparedDocument document,
        GraphQLRequest request,
        IBufferWriter<byte> output,
        CancellationToken cancellationToken = default)
    {
        var (operation, variables, errors) = Begin(document, request, isSubscription: false);
        if (operation is null)
        {
            ResponseWriter.WriteRequestError(output, errors);
            return new GraphQLResponse(null, errors);
        }

        using var timeout = new CancellationTokenSource(_options.Timeout, _options.Clock ?? TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        var context = new RequestContext(operation, variables, request.State, either.Token);
        try
        {
            return await WriteAsync(context, request.InitialValue, request.WriteExtensions, output).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return Abandon(operation, output);
        }
    }

    /// <summary>Subscribes to a subscription operation.</summary>
    /// <param name="request">The request; its initial value is what the event source is asked with.</param>
    /// <param name="cancellationToken">Cancelled when nobody listens any more: the stream then ends.</param>
    public GraphQLSubscription Subscribe(GraphQLRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Subscribe(Prepare(request.Query), request, cancellationToken);
    }

    /// <summary>Subscribes to an operation of a document that has been prepared; the text of the request is not looked at.</summary>
    /// <inheritdoc cref="Subscribe(GraphQLRequest, CancellationToken)"/>
    public GraphQLSubscription Subscribe(PreparedDocument document, GraphQLRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (operation, variables, errors) = Begin(document, request, isSubscription: true);
        if (operation is null)
        {
            return new GraphQLSubscription(null, errors);
        }

        try
        {
            var context = new RequestContext(operation, variables, request.State, cancellationToken);
            var events = SourceStream.Open(context, request.InitialValue);
            return new GraphQLSubscription(RespondAsync(context, events, request, cancellationToken), []);
        }
        catch (GraphQLException refused)
        {
            return new GraphQLSubscription(null, [refused.Error]);
        }
    }

    // §6.1 ExecuteRequest, up to where execution begins.
    private static (CompiledOperation? Operation, CoercedVariables Variables, IReadOnlyList<GraphQLError> Errors) Begin(
        PreparedDocument document,
        GraphQLRequest request,
        bool isSubscription)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Errors.Count > 0)
        {
            return (null, CoercedVariables.None, document.Errors);
        }

        try
        {
            var operation = document.Operation(request.OperationName);
            SourceStream.CheckKind(operation, isSubscription);
            var variables = operation.CoerceVariables(request.Variables, out var errors);
            return (errors.Count == 0 ? operation : null, variables, errors);
        }
        catch (GraphQLException refused)
        {
            return (null, CoercedVariables.None, [refused.Error]);
        }
    }

    // §6.2.3.2 MapSourceToResponseEvent
    private async IAsyncEnumerable<ReadOnlyMemory<byte>> RespondAsync(
        RequestContext context,
        IAsyncEnumerable<object?> events,
        GraphQLRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var sourceValue in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var output = new ArrayBufferWriter<byte>();
            await WriteAsync(context, sourceValue, request.WriteExtensions, output).ConfigureAwait(false);
            yield return output.WrittenMemory;
        }
    }

    private async ValueTask<GraphQLResponse> WriteAsync(
        RequestContext context,
        object? initialValue,
        Action<System.Text.Json.Utf8JsonWriter>? writeExtensions,
        IBufferWriter<byte> output)
    {
        using var result = await _executor.ExecuteAsync(context, initialValue).ConfigureAwait(false);
        ResponseWriter.Write(output, result, writeExtensions);
        return new GraphQLResponse(context.Operation, result.Errors);
    }

    private GraphQLResponse Abandon(CompiledOperation operation, IBufferWriter<byte> output)
    {
        var error = new GraphQLError($"The operation was given up after {_options.Timeout.TotalSeconds:0.###} seconds. Ask for less at once.")
        {
            Code = ErrorCodes.Timeout,
        };
        ResponseWriter.WriteAbandoned(output, error);
        return new GraphQLResponse(operation, [error]);
    }
}
