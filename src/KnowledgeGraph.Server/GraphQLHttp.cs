using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server;

/// <summary>Requests and media types of the GraphQL-over-HTTP specification.</summary>
internal static class GraphQLHttp
{
    /// <summary>The media type whose status codes tell whether the request was understood.</summary>
    public const string ResponseMediaType = "application/graphql-response+json";

    /// <summary>The older media type: 200 for everything that is a GraphQL response.</summary>
    public const string LegacyMediaType = "application/json";

    /// <summary>Most bytes that a body has.</summary>
    public const int LargestBody = 10 * 1024 * 1024;

    /// <summary>The media type to answer in, or null if the client takes neither.</summary>
    public static string? Negotiate(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return LegacyMediaType;
        }

        return accepted.OrderByDescending(a => a.Quality ?? 1).Where(a => (a.Quality ?? 1) > 0).Select(Offered).FirstOrDefault(m => m is not null);
    }

    /// <summary>True if a browser asks for a page rather than for data.</summary>
    public static bool WantsPage(HttpRequest request) => HttpMethods.IsGet(request.Method) && !request.Query.ContainsKey("query")
        && request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a request from query string or body.</summary>
    /// <exception cref="BadHttpRequestException">It isn't well-formed; the message says why, the status code how.</exception>
    public static async Task<HttpGraphQLRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return FromQuery(request.Query);
        }

        if (request.ContentLength > LargestBody)
        {
            throw TooLarge();
        }

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals(LegacyMediaType, StringComparison.OrdinalIgnoreCase))
        {
            throw new BadHttpRequestException("Send the request as application/json.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, default, cancellationToken);
            return FromJson(body.RootElement);
        }
        catch (JsonException wrong)
        {
            throw new BadHttpRequestException($"The body is no JSON: {wrong.Message}", StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException wrong) when (wrong.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge();
        }
    }

    private static BadHttpRequestException TooLarge() =>
        new($"The body is larger than {LargestBody / 1024 / 1024} MB: send less at once, in several requests.", StatusCodes.Status413PayloadTooLarge);

    private static string? Offered(MediaTypeHeaderValue accepted)
    {
        if (accepted.MediaType.Equals(ResponseMediaType, StringComparison.OrdinalIgnoreCase))
        {
            return ResponseMediaType;
        }

        return accepted.MatchesAllTypes || accepted.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase)
            || accepted.MediaType.Equals(LegacyMediaType, StringComparison.OrdinalIgnoreCase)
            ? LegacyMediaType
            : null;
    }

    private static HttpGraphQLRequest FromQuery(IQueryCollection query)
    {
        if (query["query"].ToString() is not { Length: > 0 } text)
        {
            throw new BadHttpRequestException("The parameter `query` is missing.", StatusCodes.Status400BadRequest);
        }

        return new HttpGraphQLRequest(
            text,
            query["operationName"].ToString() is { Length: > 0 } name ? name : null,
            Json(query["variables"].ToString(), "variables"),
            Json(query["extensions"].ToString(), "extensions"));
    }

    private static HttpGraphQLRequest FromJson(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw new BadHttpRequestException("The body must be a JSON object with `query`.", StatusCodes.Status400BadRequest);
        }

        if (!body.TryGetProperty("query", out var query) || query.ValueKind != JsonValueKind.String)
        {
            throw new BadHttpRequestException("`query` is missing or no string.", StatusCodes.Status400BadRequest);
        }

        var name = Member(body, "operationName");
        if (name is { ValueKind: not JsonValueKind.String })
        {
            throw new BadHttpRequestException("`operationName` is no string.", StatusCodes.Status400BadRequest);
        }

        return new HttpGraphQLRequest(query.GetString()!, name?.GetString(), Map(Member(body, "variables"), "variables"), Map(Member(body, "extensions"), "extensions"));
    }

    private static JsonElement? Member(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static Dictionary<string, object?>? Json(string text, string name)
    {
        if (text.Length == 0)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return Map(document.RootElement.ValueKind == JsonValueKind.Null ? null : document.RootElement, name);
        }
        catch (JsonException wrong)
        {
            throw new BadHttpRequestException($"The parameter `{name}` is no JSON: {wrong.Message}", StatusCodes.Status400BadRequest);
        }
    }

    private static Dictionary<string, object?>? Map(JsonElement? element, string name) => element switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } map => map.EnumerateObject().DistinctBy(p => p.Name).ToDictionary(p => p.Name, p => (object?)p.Value.Clone(), StringComparer.Ordinal),
        _ => throw new BadHttpRequestException($"`{name}` is no JSON object.", StatusCodes.Status400BadRequest),
    };
}
