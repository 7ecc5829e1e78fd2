using System.Buffers.Text;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// One kept-alive HTTP/1.1 connection that posts the same body over and over. It costs as little as it can, because it shares the processor
/// with the server that is measured: a blocking socket, one buffer, and the answer is read to its end but not kept.
/// </summary>
internal sealed class HttpConnection : IDisposable
{
    private const int BufferSize = 64 * 1024;
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _request;
    private readonly byte[] _buffer = new byte[BufferSize];
    private int _begin;
    private int _end;

    /// <summary>Connects.</summary>
    /// <param name="endpoint">What is asked.</param>
    /// <param name="body">The JSON that is sent each time.</param>
    public HttpConnection(Uri endpoint, byte[] body)
    {
        var head = $"POST {endpoint.AbsolutePath} HTTP/1.1\r\nHost: {endpoint.Authority}\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: {body.Length}\r\n\r\n";
        _request = [.. Encoding.ASCII.GetBytes(head), .. body];
        _socket.Connect(endpoint.Host, endpoint.Port);
    }

    /// <summary>Asks once.</summary>
    /// <param name="copy">Takes the answer's body; null: nobody does.</param>
    /// <exception cref="InvalidDataException">The answer is not HTTP with a status of success and a length or chunks.</exception>
    public void Ask(Stream? copy)
    {
        _socket.Send(_request);
        var length = ReadHead();
        if (length is { } known)
        {
            Take(known, copy);
        }
        else
        {
            TakeChunks(copy);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _socket.Dispose();

    // The body's length; null where it comes in chunks.
    private int? ReadHead()
    {
        if (!ReadLine().StartsWith("HTTP/1.1 20"u8))
        {
            throw new InvalidDataException("The answer is none of HTTP/1.1 with a status of success.");
        }

        int? length = null;
        var isChunked = false;
        while (ReadLine() is { Length: > 0 } line)
        {
            var colon = line.IndexOf((byte)':');
            var name = line[..colon];
            if (Ascii.EqualsIgnoreCase(name, "content-length"u8) && Utf8Parser.TryParse(line[(colon + 1)..].Trim((byte)' '), out int number, out _))
            {
                length = number;
            }

            isChunked |= Ascii.EqualsIgnoreCase(name, "transfer-encoding"u8) && line[(colon + 1)..].Trim((byte)' ').SequenceEqual("chunked"u8);
        }

        return length is null && !isChunked ? throw new InvalidDataException("The answer tells neither its length nor that it is chunked.") : length;
    }

    private void TakeChunks(Stream? copy)
    {
        int size;
        do
        {
            if (!Utf8Parser.TryParse(ReadLine(), out size, out _, 'X'))
            {
                throw new InvalidDataException("A chunk of the answer doesn't begin with its size.");
            }

            Take(size, copy);
            ReadLine();
        }
        while (size > 0);
    }

    private void Take(int count, Stream? copy)
    {
        while (count > 0)
        {
            if (_begin == _end)
            {
                Fill();
            }

            var taken = Math.Min(count, _end - _begin);
            copy?.Write(_buffer, _begin, taken);
            _begin += taken;
            count -= taken;
        }
    }

    // Valid until the next one is read.
    private ReadOnlySpan<byte> ReadLine()
    {
        int length;
        while ((length = _buffer.AsSpan(_begin, _end - _begin).IndexOf("\r\n"u8)) < 0)
        {
            Fill();
        }

        var line = _buffer.AsSpan(_begin, length);
        _begin += length + 2;
        return line;
    }

    private void Fill()
    {
        _buffer.AsSpan(_begin, _end - _begin).CopyTo(_buffer);
        (_begin, _end) = (0, _end - _begin);
        var received = _socket.Receive(_buffer, _end, BufferSize - _end, SocketFlags.None);
        _end += received > 0 ? received : throw new InvalidDataException("The server closed the connection within an answer.");
    }
}
