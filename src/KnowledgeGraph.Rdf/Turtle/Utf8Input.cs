using System.Text;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>
/// A window on a document's bytes that begins at the current token, moves forward only, and knows the line and column of its beginning.
/// A stream is read piece by piece; the window grows when a token does not fit.
/// </summary>
internal ref struct Utf8Input
{
    private const int PieceLength = 1 << 16;
    private const int LongestToken = 1 << 30;

    private readonly Stream? _stream;
    private byte[] _buffer = [];
    private ReadOnlySpan<byte> _bytes;
    private int _start;
    private int _line = 1;

    // Where in _bytes the current line begins, minus the bytes in it that begin no code point; negative once the window has moved on.
    private int _lineStart;

    public Utf8Input(ReadOnlySpan<byte> document)
    {
        _bytes = document;
        SkipByteOrderMark();
    }

    public Utf8Input(Stream document)
    {
        _stream = document;
        _ = Peek(2);
        SkipByteOrderMark();
    }

    /// <summary>The bytes that are at hand, from the current token's beginning.</summary>
    public readonly ReadOnlySpan<byte> Window => _bytes[_start..];

    /// <summary>Where the current token begins.</summary>
    public readonly SourcePosition Position => new(_line, _start - _lineStart + 1);

    /// <summary>The byte at a distance from the token's beginning, or -1 beyond the document's end. May replace the window.</summary>
    public int Peek(int offset)
    {
        var index = _start + offset;
        return (uint)index < (uint)_bytes.Length ? _bytes[index] : _stream is null ? -1 : PeekBeyondWindow(offset);
    }

    /// <summary>The bytes from a distance on that are at hand; empty only at the document's end.</summary>
    public ReadOnlySpan<byte> Rest(int offset) => Peek(offset) < 0 ? [] : _bytes[(_start + offset)..];

    /// <summary>Moves the beginning forward over bytes of one line.</summary>
    /// <param name="length">How many bytes.</param>
    /// <param name="continuations">How many of them begin no code point.</param>
    public void Advance(int length, int continuations = 0)
    {
        _start += length;
        _lineStart += continuations;
    }

    /// <summary>Moves the beginning forward over bytes that may hold line ends.</summary>
    public void AdvanceOverLines(int length)
    {
        for (var end = _start + length; _start < end; _start++)
        {
            var current = _bytes[_start];
            if (current == '\n' || (current == '\r' && !(_start + 1 < end && _bytes[_start + 1] == '\n')))
            {
                _line++;
                _lineStart = _start + 1;
            }
            else if (IsContinuation(current))
            {
                _lineStart++;
            }
        }
    }

    /// <summary>Moves the beginning over a line end.</summary>
    /// <param name="length">1, or 2 for a carriage return and a line feed.</param>
    public void AdvanceOverLineEnd(int length)
    {
        _start += length;
        _line++;
        _lineStart = _start;
    }

    /// <summary>How many bytes begin no code point.</summary>
    public static int Continuations(ReadOnlySpan<byte> bytes)
    {
        if (Ascii.IsValid(bytes))
        {
            return 0;
        }

        var count = 0;
        foreach (var current in bytes)
        {
            count += IsContinuation(current) ? 1 : 0;
        }

        return count;
    }

    private static bool IsContinuation(byte current) => (current & 0xC0) == 0x80;

    private void SkipByteOrderMark()
    {
        if (_bytes.StartsWith("\uFEFF"u8))
        {
            _start = 3;
            _lineStart = 3;
        }
    }

    private int PeekBeyondWindow(int offset)
    {
        while (_start + offset >= _bytes.Length)
        {
            var kept = _bytes.Length - _start;
            MakeRoom(kept);
            var read = _stream!.Read(_buffer, kept, _buffer.Length - kept);
            _bytes = _buffer.AsSpan(0, kept + read);
            if (read == 0)
            {
                return -1;
            }
        }

        return _bytes[_start + offset];
    }

    // Moves what is kept to the buffer's beginning, and doubles the buffer when the token fills more than half of it.
    private void MakeRoom(int kept)
    {
        if (kept > LongestToken)
        {
            throw new NotSupportedException($"A term of more than {LongestToken} bytes cannot be read.");
        }

        var target = _buffer.Length < PieceLength || kept > _buffer.Length / 2 ? new byte[Math.Max(PieceLength, 2 * kept)] : _buffer;
        _bytes[_start..].CopyTo(target);
        _buffer = target;
        _lineStart -= _start;
        _start = 0;
    }
}
