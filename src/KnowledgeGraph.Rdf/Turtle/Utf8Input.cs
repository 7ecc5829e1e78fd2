using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>
/// A window on a document's bytes that begins at the current token, moves forward only, and knows the line and column of its beginning.
/// A stream is read piece by piece; the window grows when a token does not fit.
/// </summary>
/// <remarks>Offsets count bytes from the window's beginning, and stay valid when more of the document is read.</remarks>
internal ref struct Utf8Input
{
    private const int PieceLength = 1 << 16;
    private const int LongestToken = 1 << 30;

    private readonly string _documentName;
    private readonly Stream? _stream;
    private readonly ReadOnlySpan<ByteClass> _classes = ByteClasses.Table.AsSpan();
    private byte[] _buffer = [];
    private ReadOnlySpan<byte> _bytes;
    private int _start;
    private int _line = 1;

    // Where in _bytes the current line begins, plus the bytes in it that begin no code point; negative once the window has moved on.
    private int _lineStart;

    // Whether a character beyond ASCII was seen since the window was last moved. There is no other way over it than CharacterAt.
    private bool _wentBeyondAscii;

    public Utf8Input(ReadOnlySpan<byte> document, string documentName)
    {
        _bytes = document;
        _documentName = documentName;
        SkipByteOrderMark();
    }

    public Utf8Input(Stream document, string documentName)
    {
        _stream = document;
        _documentName = documentName;
        _ = Peek(2);
        SkipByteOrderMark();
    }

    /// <summary>The bytes that are at hand.</summary>
    public readonly ReadOnlySpan<byte> Window => _bytes[_start..];

    /// <summary>The first byte that is at hand.</summary>
    public readonly byte First => _bytes[_start];

    /// <summary>Where the window begins.</summary>
    public readonly SourcePosition Position => new(_line, _start - _lineStart + 1);

    /// <summary>The byte at an offset, or -1 beyond the document's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Peek(int offset)
    {
        var index = _start + offset;
        return (uint)index < (uint)_bytes.Length ? _bytes[index] : _stream is null ? -1 : PeekBeyondWindow(offset);
    }

    /// <summary>The code point at an offset, or -1 beyond the document's end.</summary>
    /// <param name="offset">Where it begins.</param>
    /// <param name="width">Its number of bytes.</param>
    public int CharacterAt(int offset, out int width)
    {
        width = 1;
        var first = Peek(offset);
        if (first < 0x80)
        {
            return first;
        }

        _wentBeyondAscii = true;

        // Whatever it may have: four bytes at most.
        _ = Peek(offset + 3);
        if (Rune.DecodeFromUtf8(_bytes[(_start + offset)..], out var rune, out width) != OperationStatus.Done)
        {
            FailEncoding(offset);
        }

        return rune.Value;
    }

    /// <summary>The offset of the first byte that is not of a class, or of the document's end.</summary>
    public int Skip(ByteClass accepted, int from)
    {
        var classes = _classes;
        while (true)
        {
            var bytes = _bytes;
            var index = _start + from;
            while ((uint)index < (uint)bytes.Length && (classes[bytes[index]] & accepted) != 0)
            {
                index++;
            }

            from = index - _start;
            if (index < bytes.Length || Peek(from) < 0)
            {
                return from;
            }
        }
    }

    /// <summary>The offset of the first character of ASCII that is not of a class, or of the document's end.</summary>
    public int SkipText(ByteClass accepted, int from)
    {
        var end = Skip(accepted, from);
        while (Peek(end) >= 0x80)
        {
            _ = CharacterAt(end, out var width);
            end = Skip(accepted, end + width);
        }

        return end;
    }

    /// <summary>Moves the window forward over bytes of one line.</summary>
    public void Advance(int length)
    {
        if (_wentBeyondAscii)
        {
            _lineStart += Continuations(_bytes.Slice(_start, length));
            _wentBeyondAscii = false;
        }

        _start += length;
    }

    /// <summary>Moves the window forward over bytes that may hold line ends.</summary>
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

    /// <summary>Moves the window over spaces and tabs.</summary>
    public void AdvanceOverSpace()
    {
        while (Peek(0) is ' ' or '\t')
        {
            _start++;
        }
    }

    /// <summary>Moves the window over a line end.</summary>
    /// <param name="length">1, or 2 for a carriage return and a line feed.</param>
    public void AdvanceOverLineEnd(int length)
    {
        _start += length;
        _line++;
        _lineStart = _start;
    }

    /// <summary>Moves the window to the end of its first line.</summary>
    public void AdvanceToLineEnd() => Advance(SkipText(ByteClass.Comment, from: 0));

    /// <summary>Reports that the character at an offset is not what the grammar wants.</summary>
    [DoesNotReturn]
    public void Fail(int offset, string expected)
    {
        var found = Peek(offset) switch
        {
            < 0 => "the document's end",
            '\n' or '\r' => "the line's end",
            _ => NameOf(CharacterAt(offset, out _)),
        };
        Fail(offset, expected, found);
    }

    /// <summary>Reports that what begins at an offset is not what the grammar wants.</summary>
    [DoesNotReturn]
    public void Fail(int offset, string expected, string found)
    {
        AdvanceOverLines(offset);
        throw new RdfSyntaxException(_documentName, Position, $"expected {expected}, found {found}");
    }

    [DoesNotReturn]
    private void FailEncoding(int offset) =>
        Fail(offset, "text in UTF-8", string.Create(CultureInfo.InvariantCulture, $"the byte {_bytes[_start + offset]:X2}"));

    private static string NameOf(int character) =>
        character is > 0x20 and not 0x7F ? $"'{new Rune(character)}'" : string.Create(CultureInfo.InvariantCulture, $"U+{character:X4}");

    // How many bytes begin no code point.
    private static int Continuations(ReadOnlySpan<byte> bytes)
    {
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
            Fail(0, $"a term of at most {LongestToken} bytes", "a longer one");
        }

        var target = _buffer.Length < PieceLength || kept > _buffer.Length / 2 ? new byte[Math.Max(PieceLength, 2 * kept)] : _buffer;
        _bytes[_start..].CopyTo(target);
        _buffer = target;
        _lineStart -= _start;
        _start = 0;
    }
}
