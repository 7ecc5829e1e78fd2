using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Scripted;

/// <summary>What a <see cref="ScriptedServer"/> does with one request.</summary>
/// <param name="ReadsRequest">Whether it reads the request at all.</param>
/// <param name="Act">Answers on the connection; afterwards the connection is used again only if it gives true.</param>
internal sealed record Reaction(bool ReadsRequest, Func<Socket, CancellationToken, Task<bool>> Act)
{
    /// <summary>The connection is torn down when the first bytes arrive.</summary>
    public static Reaction ResetAtOnce { get; } = new(false, (_, _) => Task.FromResult(false));

    /// <summary>The request is read whole, then the connection is torn down.</summary>
    public static Reaction ResetAfterReading { get; } = new(true, (_, _) => Task.FromResult(false));

    /// <summary>A whole answer.</summary>
    public static Reaction Answer(int status, string body, params string[] headers) => new(true, async (socket, cancellationToken) =>
    {
        await SendAsync(socket, Head(status, Encoding.UTF8.GetByteCount(body), headers) + body, cancellationToken);
        return true;
    });

    /// <summary>Rows as the server writes them.</summary>
    public static Reaction Rows(string values, string bookmark = "FB:1") =>
        Answer(202, $$$"""{"data":{"fields":["a"],"values":[{{{values}}}]},"bookmarks":["{{{bookmark}}}"]}""");

    /// <summary>An error as the server writes it.</summary>
    public static Reaction Error(int status, string code, string message) =>
        Answer(status, $$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""");

    /// <summary>The answer's begin, and then the connection ends although more was promised.</summary>
    public static Reaction Cut(string begin) => new(true, async (socket, cancellationToken) =>
    {
        await SendAsync(socket, Head(202, begin.Length + 100, []) + begin, cancellationToken);
        socket.Shutdown(SocketShutdown.Send);
        return false;
    });

    /// <summary>The answer's begin (or nothing), and then silence; <paramref name="after"/> is told that it has begun.</summary>
    public static Reaction Silence(string begin, Action after) => new(true, async (socket, cancellationToken) =>
    {
        if (begin.Length > 0)
        {
            await SendAsync(socket, Head(202, begin.Length + 100, []) + begin, cancellationToken);
        }

        after();
        await socket.ReceiveAsync(new byte[1], cancellationToken);
        return false;
    });

    private static string Head(int status, int length, string[] headers)
    {
        var type = headers.Any(header => header.StartsWith("Content-Type:", StringComparison.Ordinal)) ? "" : "Content-Type: application/json\r\n";
        return $"HTTP/1.1 {status} As scripted\r\n{type}Content-Length: {length}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n";
    }

    private static async Task SendAsync(Socket socket, string text, CancellationToken cancellationToken) =>
        await socket.SendAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
}
