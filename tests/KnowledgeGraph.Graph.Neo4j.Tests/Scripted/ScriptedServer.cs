using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Scripted;

/// <summary>
/// A server that plays what a real one can't be brought to do: one reaction a request, in the order in which they come; the last reaction
/// goes on for ever.
/// </summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closed = new();
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();
    private readonly Queue<Reaction> _script;
    private readonly Task _accepting;

    public ScriptedServer(params Reaction[] script)
    {
        _script = new Queue<Reaction>(script);
        _listener.Start();
        Uri = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    public Uri Uri { get; }

    /// <summary>The requests that were read, in order.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        _listener.Stop();
        await _accepting;
        _closed.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptSocketAsync(_closed.Token)));
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var connection = socket;
        // Closing it tears it down, unless its end was announced before.
        socket.LingerState = new LingerOption(true, 0);
        try
        {
            while (await ReactAsync(socket))
            {
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException)
        {
            // The client went away, or the test is over.
        }
    }

    private async Task<bool> ReactAsync(Socket socket)
    {
        var received = new byte[1024 * 1024];
        var length = await socket.ReceiveAsync(received, _closed.Token);
        if (length == 0)
        {
            return false;
        }

        var reaction = Next();
        if (reaction.ReadsRequest)
        {
            _requests.Enqueue(await ReadAsync(socket, received, length));
        }

        return await reaction.Act(socket, _closed.Token);
    }

    private Reaction Next()
    {
        lock (_script)
        {
            return _script.Count > 1 ? _script.Dequeue() : _script.Peek();
        }
    }

    private async Task<ReceivedRequest> ReadAsync(Socket socket, byte[] received, int length)
    {
        int bodyAt;
        while ((bodyAt = received.AsSpan(0, length).IndexOf("\r\n\r\n"u8)) < 0)
        {
            length += await socket.ReceiveAsync(received.AsMemory(length), _closed.Token);
        }

        var lines = Encoding.ASCII.GetString(received, 0, bodyAt).Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);
        var end = bodyAt + 4 + (headers.TryGetValue("Content-Length", out var size) ? int.Parse(size, CultureInfo.InvariantCulture) : 0);
        while (length < end)
        {
            length += await socket.ReceiveAsync(received.AsMemory(length), _closed.Token);
        }

        return new ReceivedRequest(lines[0][..lines[0].LastIndexOf(' ')], headers, Encoding.UTF8.GetString(received, bodyAt + 4, end - bodyAt - 4));
    }
}
