using KnowledgeGraph.Api;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Response;

namespace KnowledgeGraph.Server;

/// <summary>GraphQL over HTTP at <c>/graphql</c>; a browser gets the playground.</summary>
/// <param name="service">What answers.</param>
/// <param name="page">File of the playground's page; it is missing where it was built without Node.</param>
internal sealed class GraphQLEndpoint(GraphService service, string page)
{
    private const string MissingPage = """
        <!doctype html><meta charset="utf-8"><title>KnowledgeGraph</title>
        <body style="font:16px system-ui;max-width:40em;margin:4em auto;padding:0 1em">
        <h1>The service runs, its playground wasn't built</h1>
        <p>The playground needs Node 20.19 or newer when the server is built. Install it and build again:
        <code>dotnet build src/KnowledgeGraph.Server</code>.</p>
        <p>Programs are answered all the same: POST <code>{"query": "{ _service { name } }"}</code> to this address as
        <code>application/json</code>.</p>
        """;

    /// <summary>Answers one HTTP request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        if (GraphQLHttp.WantsPage(context.Request))
        {
            await SendPageAsync(context.Response, context.RequestAborted);
            return;
        }

        if (GraphQLHttp.Negotiate(context.Request) is not { } mediaType)
        {
            context.Response.StatusCode = StatusCodes.Status406NotAcceptable;
            return;
        }

        try
        {
            var request = await GraphQLHttp.ReadAsync(context.Request, context.RequestAborted);
            await AnswerAsync(context, request, mediaType);
        }
        catch (BadHttpRequestException malformed)
        {
            await RefuseAsync(context.Response, malformed, mediaType);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private async Task AnswerAsync(HttpContext context, HttpGraphQLRequest request, string mediaType)
    {
        if (HttpMethods.IsGet(context.Request.Method) && service.IsMutation(request.Query, request.OperationName))
        {
            context.Response.Headers.Allow = "POST";
            throw new BadHttpRequestException("A mutation can't be sent by GET: use POST.", StatusCodes.Status405MethodNotAllowed);
        }

        using var output = new PooledBuffer();
        var response = await service.ExecuteAsync(
            new GraphRequest { Query = request.Query, OperationName = request.OperationName, Variables = request.Variables, Extensions = request.Extensions },
            new RequestSettings { AsOf = HeaderOf(context.Request, "KG-As-Of"), Purpose = HeaderOf(context.Request, "KG-Purpose") },
            output,
            context.RequestAborted);
        context.Response.StatusCode = StatusOf(response, mediaType);
        await SendAsync(context.Response, mediaType, output.WrittenMemory, context.RequestAborted);
    }

    // The older media type tells nothing by the status, except that there is no ontology to answer by.
    private static int StatusOf(GraphQLResponse response, string mediaType) => response switch
    {
        { IsRequestError: true } when response.Errors.Any(e => e.Code == ErrorCodes.OntologyUnavailable) => StatusCodes.Status503ServiceUnavailable,
        { IsRequestError: true } when mediaType == GraphQLHttp.ResponseMediaType => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status200OK,
    };

    private static string? HeaderOf(HttpRequest request, string name) => request.Headers[name].ToString() is { Length: > 0 } value ? value : null;

    private static async Task RefuseAsync(HttpResponse response, BadHttpRequestException malformed, string mediaType)
    {
        response.StatusCode = malformed.StatusCode;
        using var output = new PooledBuffer();
        var code = malformed.StatusCode == StatusCodes.Status413PayloadTooLarge ? ErrorCodes.LimitExceeded : ErrorCodes.BadInput;
        ResponseWriter.WriteRequestError(output, [new GraphQLError(malformed.Message) { Code = code }]);
        await SendAsync(response, mediaType, output.WrittenMemory, CancellationToken.None);
    }

    private static async Task SendAsync(HttpResponse response, string mediaType, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        response.ContentType = mediaType + "; charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, cancellationToken);
    }

    private async Task SendPageAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.ContentType = "text/html; charset=utf-8";
        if (File.Exists(page))
        {
            await response.SendFileAsync(page, cancellationToken);
        }
        else
        {
            await response.WriteAsync(MissingPage, cancellationToken);
        }
    }
}
