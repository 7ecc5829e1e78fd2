using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server;

/// <summary>The Turtle documents in a request: one as <c>text/turtle</c>, or several as <c>multipart/mixed</c> of such.</summary>
internal static class TurtleBody
{
    /// <summary>The media type of a document.</summary>
    public const string MediaType = "text/turtle";

    private const string Several = "multipart/mixed";
    private const string Expected = $"Send Turtle as {MediaType}, or several documents as {Several}.";

    /// <summary>The documents, each with its name in messages. A stream is valid until the next is asked for.</summary>
    /// <exception cref="BadHttpRequestException">There is something else in the request.</exception>
    public static IAsyncEnumerable<(string Name, Stream Utf8)> DocumentsOf(HttpRequest request, CancellationToken cancellationToken)
    {
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(Several, StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary).ToString() is { Length: > 0 } boundary)
        {
            return PartsOf(new MultipartReader(boundary, request.Body), cancellationToken);
        }

        return IsTurtle(request.ContentType) ? new[] { ("request", request.Body) }.ToAsyncEnumerable() : throw Unsupported();
    }

    private static async IAsyncEnumerable<(string Name, Stream Utf8)> PartsOf(MultipartReader parts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await NextAsync(parts, cancellationToken) is { } part)
        {
            yield return IsTurtle(part.ContentType) ? (NameOf(part), part.Body) : throw Unsupported();
        }
    }

    private static async Task<MultipartSection?> NextAsync(MultipartReader parts, CancellationToken cancellationToken)
    {
        try
        {
            return await parts.ReadNextSectionAsync(cancellationToken);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException($"The body is no {Several}: {wrong.Message}", StatusCodes.Status400BadRequest);
        }
    }

    private static bool IsTurtle(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(MultipartSection part) =>
        part.GetContentDispositionHeader() is { } disposition && HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString() is { Length: > 0 } name
            ? name
            : "request";

    private static BadHttpRequestException Unsupported() => new(Expected, StatusCodes.Status415UnsupportedMediaType);
}
