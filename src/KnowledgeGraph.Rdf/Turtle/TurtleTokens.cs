using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>
/// Cuts a document into the <see href="https://www.w3.org/TR/turtle/#sec-grammar-grammar">terminals of Turtle</see>, one at a time. N-Triples has
/// a subset of them, and line ends that matter.
/// </summary>
internal ref struct TurtleTokens
{
    private const string AsciiLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string AsciiName = AsciiLetters + "0123456789_-.";

    // PN_LOCAL_ESC without its backslash
    private const string LocalEscapes = "_~.-!$&'()*+,;=/?#@%";

    private static readonly SearchValues<byte> NameBytes = SearchValues.Create(Encoding.ASCII.GetBytes(AsciiName));
    private static readonly SearchValues<byte> LocalBytes = SearchValues.Create(Encoding.ASCII.GetBytes(AsciiName + ":"));

    private static readonly SearchValues<byte> QuoteStops = SearchValues.Create("\"\\\n\r"u8);
    private static readonly SearchValues<byte> ApostropheStops = SearchValues.Create("'\\\n\r"u8);

    // What ends an IRI or may not stand in it, and the backslash.
    private static readonly SearchValues<byte> IriStops = SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(code => (byte)code), .. "<>\"{}|^`\\"u8]);

    private readonly string _document;
    private readonly bool _lineEndsCount;
    private Utf8Input _input;
    private int _length;
    private int _continuations;
    private bool _overLines;

    /// <param name="input">The document.</param>
    /// <param name="document">How errors call it.</param>
    /// <param name="lineEndsCount">True for N-Triples: line ends are tokens.</param>
    public TurtleTokens(Utf8Input input, string document, bool lineEndsCount)
    {
        _input = input;
        _document = document;
        _lineEndsCount = lineEndsCount;
    }

    /// <summary>What the current token is.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>Whether the current token has a backslash.</summary>
    public bool Escaped { get; private set; }

    /// <summary>How many quotes stand on either side of the current text: 1 or 3.</summary>
    public int Quotes { get; private set; }

    /// <summary>Where in the current prefixed name the first colon is.</summary>
    public int Colon { get; private set; }

    /// <summary>The bytes of the current token; valid until <see cref="Next"/>.</summary>
    public readonly ReadOnlySpan<byte> Bytes => _input.Window[.._length];

    /// <summary>Where the current token begins.</summary>
    public readonly SourcePosition Position => _input.Position;

    /// <summary>Whether the current token is this mark; <c>^</c> stands for <c>^^</c>.</summary>
    public readonly bool IsMark(char mark) => Kind == TokenKind.Mark && _input.Window[0] == mark;

    /// <summary>Whether the current token is this bare word.</summary>
    public readonly bool IsWord(ReadOnlySpan<byte> word) => Kind == TokenKind.Word && Bytes.SequenceEqual(word);

    /// <summary>Moves to the next token.</summary>
    public void Next()
    {
        if (_overLines)
        {
            _input.AdvanceOverLines(_length);
        }
        else
        {
            _input.Advance(_length, _continuations);
        }

        _length = 0;
        _continuations = 0;
        _overLines = false;
        Escaped = false;
        SkipBetweenTokens();
        Kind = Scan();
    }

    /// <summary>Reports that the current token is not what the grammar wants.</summary>
    [DoesNotReturn]
    public void Fail(string expected)
    {
        var found = Kind switch
        {
            TokenKind.DocumentEnd => "the document's end",
            TokenKind.LineEnd => "the line's end",
            _ => Quoted(Bytes),
        };
        throw new RdfSyntaxException(_document, Position, $"expected {expected}, found {found}");
    }

    private void SkipBetweenTokens()
    {
        while (true)
        {
            switch (_input.Peek(0))
            {
                case ' ' or '\t':
                    _input.Advance(1);
                    break;
                case '\n' when !_lineEndsCount:
                    _input.AdvanceOverLineEnd(1);
                    break;
                case '\r' when !_lineEndsCount:
                    _input.AdvanceOverLineEnd(_input.Peek(1) == '\n' ? 2 : 1);
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipComment()
    {
        var end = 0;
        for (var rest = _input.Rest(end); !rest.IsEmpty; rest = _input.Rest(end))
        {
            var stop = rest.IndexOfAny((byte)'\n', (byte)'\r');
            end += stop < 0 ? rest.Length : stop;
            if (stop >= 0)
            {
                break;
            }
        }

        CheckEncoding(end);
        _input.Advance(end, Utf8Input.Continuations(_input.Window[..end]));
    }

    private TokenKind Scan()
    {
        var first = _input.Peek(0);
        switch (first)
        {
            case < 0:
                return TokenKind.DocumentEnd;
            case '<':
                return ScanIriReference();
            case '"' or '\'':
                return ScanText((byte)first);
            case '_':
                return ScanBlankNodeLabel();
            case '@':
                return ScanAtWord();
            case '+' or '-' or (>= '0' and <= '9'):
                return ScanNumber();
            case '.' when NameCharacters.IsDigit(_input.Peek(1)):
                return ScanNumber();
            case '.' or ';' or ',' or '[' or ']' or '(' or ')':
                return Finish(TokenKind.Mark, 1);
            case '^' when _input.Peek(1) == '^':
                return Finish(TokenKind.Mark, 2);
            case '\n' or '\r':
                return ScanLineEnd(first);
            default:
                return ScanName();
        }
    }

    private TokenKind Finish(TokenKind kind, int length)
    {
        _length = length;
        return kind;
    }

    // For tokens that may have characters beyond ASCII.
    private TokenKind FinishUnicode(TokenKind kind, int length)
    {
        _length = length;
        var bytes = Bytes;
        if (!Ascii.IsValid(bytes))
        {
            CheckEncoding(length);
            _continuations = Utf8Input.Continuations(bytes);
        }

        return kind;
    }

    private TokenKind ScanLineEnd(int first)
    {
        _overLines = true;
        return Finish(TokenKind.LineEnd, first == '\r' && _input.Peek(1) == '\n' ? 2 : 1);
    }

    // [18] IRIREF ::= '<' ([^#x00-#x20<>"{}|^`\] | UCHAR)* '>'
    private TokenKind ScanIriReference()
    {
        for (var end = 1; ;)
        {
            var rest = _input.Rest(end);
            var stop = rest.IndexOfAny(IriStops);
            end += stop < 0 ? rest.Length : stop;
            if (stop < 0 && !rest.IsEmpty)
            {
                continue;
            }

            var last = _input.Peek(end);
            if (last == '>')
            {
                return FinishUnicode(TokenKind.IriReference, end + 1);
            }

            if (last != '\\' || _input.Peek(end + 1) is not ('u' or 'U'))
            {
                FailAt(end, "'>' to close the IRI");
            }

            end = ScanUnicodeEscape(end);
        }
    }

    // [22] STRING_LITERAL_QUOTE, [23] STRING_LITERAL_SINGLE_QUOTE
    private TokenKind ScanText(byte quote)
    {
        if (_input.Peek(1) == quote && _input.Peek(2) == quote)
        {
            return ScanLongText(quote);
        }

        Quotes = 1;
        for (var end = 1; ;)
        {
            var rest = _input.Rest(end);
            var stop = rest.IndexOfAny(quote == '"' ? QuoteStops : ApostropheStops);
            end += stop < 0 ? rest.Length : stop;
            if (stop < 0 && !rest.IsEmpty)
            {
                continue;
            }

            var last = _input.Peek(end);
            if (last == quote)
            {
                return FinishUnicode(TokenKind.Text, end + 1);
            }

            if (last != '\\')
            {
                FailAt(end, $"'{(char)quote}' to close the text");
            }

            end = ScanEscape(end);
        }
    }

    // [24] STRING_LITERAL_LONG_SINGLE_QUOTE, [25] STRING_LITERAL_LONG_QUOTE
    private TokenKind ScanLongText(byte quote)
    {
        Quotes = 3;
        for (var end = 3; ;)
        {
            var rest = _input.Rest(end);
            if (rest.IsEmpty)
            {
                FailAt(0, $"{new string((char)quote, 3)} to close the text that begins here", "the document's end");
            }

            var stop = rest.IndexOfAny(quote, (byte)'\\');
            end += stop < 0 ? rest.Length : stop;
            if (stop < 0)
            {
                continue;
            }

            if (_input.Peek(end) == '\\')
            {
                end = ScanEscape(end);
            }
            else if (_input.Peek(end + 1) == quote && _input.Peek(end + 2) == quote)
            {
                _overLines = true;
                return FinishUnicode(TokenKind.Text, end + 3);
            }
            else
            {
                end++;
            }
        }
    }

    // [159s] ECHAR ::= '\' [tbnrf"'\], or UCHAR. Returns where the escape ends.
    private int ScanEscape(int start)
    {
        switch (_input.Peek(start + 1))
        {
            case 't' or 'b' or 'n' or 'r' or 'f' or '"' or '\'' or '\\':
                Escaped = true;
                return start + 2;
            case 'u' or 'U':
                return ScanUnicodeEscape(start);
            default:
                FailAt(start + 1, """one of t b n r f " ' \ u U after the backslash""");
                return 0;
        }
    }

    // [26] UCHAR ::= '\u' HEX HEX HEX HEX | '\U' HEX HEX HEX HEX HEX HEX HEX HEX. Returns where the escape ends.
    private int ScanUnicodeEscape(int start)
    {
        Escaped = true;
        var digits = _input.Peek(start + 1) == 'u' ? 4 : 8;
        var code = 0u;
        for (var index = start + 2; index < start + 2 + digits; index++)
        {
            var digit = _input.Peek(index);
            if (digit < 0 || !char.IsAsciiHexDigit((char)digit))
            {
                FailAt(index, $"{digits} hexadecimal digits in the escape");
            }

            code = (code << 4) | (uint)Convert.ToInt32(((char)digit).ToString(), 16);
        }

        if (!Rune.IsValid(code))
        {
            FailAt(start, "an escape of a Unicode character", Quoted(_input.Window.Slice(start, digits + 2)));
        }

        return start + 2 + digits;
    }

    // [141s] BLANK_NODE_LABEL ::= '_:' (PN_CHARS_U | [0-9]) ((PN_CHARS | '.')* PN_CHARS)?
    private TokenKind ScanBlankNodeLabel()
    {
        if (_input.Peek(1) != ':')
        {
            FailAt(1, "':' after the underscore of a blank node");
        }

        var first = CharacterAt(2, out _);
        if (!NameCharacters.IsNameStart(first) && !NameCharacters.IsDigit(first))
        {
            FailAt(2, "a label of letters, digits and underscores after '_:'");
        }

        return FinishUnicode(TokenKind.BlankNodeLabel, ScanNameCharacters(2));
    }

    // [144s] LANGTAG ::= '@' [a-zA-Z]+ ('-' [a-zA-Z0-9]+)*, and the directives '@prefix' and '@base'
    private TokenKind ScanAtWord()
    {
        var end = 1;
        while (IsLetter(_input.Peek(end)))
        {
            end++;
        }

        if (end == 1)
        {
            FailAt(1, "a language tag, 'prefix' or 'base' after '@'");
        }

        while (_input.Peek(end) == '-' && IsLetterOrDigit(_input.Peek(end + 1)))
        {
            end += 2;
            while (IsLetterOrDigit(_input.Peek(end)))
            {
                end++;
            }
        }

        return Finish(TokenKind.AtWord, end);
    }

    // [19] INTEGER ::= [+-]? [0-9]+    [20] DECIMAL ::= [+-]? [0-9]* '.' [0-9]+
    // [21] DOUBLE ::= [+-]? ([0-9]+ '.' [0-9]* EXPONENT | '.' [0-9]+ EXPONENT | [0-9]+ EXPONENT)
    private TokenKind ScanNumber()
    {
        var start = _input.Peek(0) is '+' or '-' ? 1 : 0;
        var end = SkipDigits(start);
        var kind = TokenKind.Integer;
        if (_input.Peek(end) == '.')
        {
            var afterPoint = SkipDigits(end + 1);
            if (afterPoint > end + 1 || (end > start && ExponentLength(afterPoint) > 0))
            {
                kind = TokenKind.Decimal;
                end = afterPoint;
            }
        }

        if (end == start)
        {
            FailAt(end, "a digit");
        }

        var exponent = ExponentLength(end);
        return Finish(exponent > 0 ? TokenKind.Double : kind, end + exponent);
    }

    // [154s] EXPONENT ::= [eE] [+-]? [0-9]+
    private int ExponentLength(int start)
    {
        if (_input.Peek(start) is not ('e' or 'E'))
        {
            return 0;
        }

        var digits = start + (_input.Peek(start + 1) is '+' or '-' ? 2 : 1);
        var end = SkipDigits(digits);
        return end > digits ? end - start : 0;
    }

    private int SkipDigits(int start)
    {
        while (NameCharacters.IsDigit(_input.Peek(start)))
        {
            start++;
        }

        return start;
    }

    // [139s] PNAME_NS ::= PN_PREFIX? ':'    [140s] PNAME_LN ::= PNAME_NS PN_LOCAL    and bare words
    private TokenKind ScanName()
    {
        var first = CharacterAt(0, out var width);
        if (first != ':' && !NameCharacters.IsBase(first))
        {
            FailAt(0, "a term or a mark");
        }

        var end = first == ':' ? 0 : ScanNameCharacters(width);
        if (_input.Peek(end) == ':')
        {
            Colon = end;
            return FinishUnicode(TokenKind.PrefixedName, ScanLocalName(end + 1));
        }

        var point = _input.Window[..end].IndexOf((byte)'.');
        return FinishUnicode(TokenKind.Word, point < 0 ? end : point);
    }

    // ((PN_CHARS | '.')* PN_CHARS)?   Returns where the characters end.
    private int ScanNameCharacters(int start)
    {
        var end = start;
        for (var width = 1; width > 0;)
        {
            end = SkipAscii(end, NameBytes);
            width = _input.Peek(end) >= 0x80 && NameCharacters.IsName(CharacterAt(end, out var bytes)) ? bytes : 0;
            end += width;
        }

        return WithoutPoints(start, end);
    }

    // [168s] PN_LOCAL ::= (PN_CHARS_U | ':' | [0-9] | PLX) ((PN_CHARS | '.' | ':' | PLX)* (PN_CHARS | ':' | PLX))?
    private int ScanLocalName(int start)
    {
        var end = start;
        var escapesEnd = start;
        if (_input.Peek(start) is '-' or '.' || (_input.Peek(start) >= 0x80 && !NameCharacters.IsBase(CharacterAt(start, out _))))
        {
            return start;
        }

        for (var width = 1; width > 0; end += width)
        {
            end = SkipAscii(end, LocalBytes);
            width = LocalNameExtra(end);
            escapesEnd = width > 0 ? end + width : escapesEnd;
        }

        return WithoutPoints(escapesEnd, end);
    }

    // The length of what a local name may have beside ASCII letters, digits and marks.
    // [169s] PLX ::= PERCENT | PN_LOCAL_ESC
    private int LocalNameExtra(int start)
    {
        switch (_input.Peek(start))
        {
            case >= 0x80:
                return NameCharacters.IsName(CharacterAt(start, out var width)) ? width : 0;
            case '%' when !IsHexDigit(_input.Peek(start + 1)) || !IsHexDigit(_input.Peek(start + 2)):
                FailAt(start, "two hexadecimal digits after '%'", "neither");
                return 0;
            case '%':
                return 3;
            case '\\' when !LocalEscapes.Contains((char)Math.Max(0, _input.Peek(start + 1)), StringComparison.Ordinal):
                FailAt(start + 1, $"one of {LocalEscapes} after the backslash");
                return 0;
            case '\\':
                Escaped = true;
                return 2;
            default:
                return 0;
        }
    }

    private int SkipAscii(int start, SearchValues<byte> accepted)
    {
        while (true)
        {
            var rest = _input.Rest(start);
            var stop = rest.IndexOfAnyExcept(accepted);
            if (stop >= 0 || rest.IsEmpty)
            {
                return start + Math.Max(stop, 0);
            }

            start += rest.Length;
        }
    }

    // A name does not end with a point: what stands there ends the statement.
    private readonly int WithoutPoints(int start, int end)
    {
        while (end > start && _input.Window[end - 1] == '.')
        {
            end--;
        }

        return end;
    }

    private int CharacterAt(int offset, out int width)
    {
        width = 1;
        var first = _input.Peek(offset);
        if (first < 0x80)
        {
            return first;
        }

        _ = _input.Peek(offset + 3);
        if (Rune.DecodeFromUtf8(_input.Rest(offset), out var rune, out width) != OperationStatus.Done)
        {
            FailAt(offset, "text in UTF-8", ByteName(first));
        }

        return rune.Value;
    }

    private void CheckEncoding(int length)
    {
        var bytes = _input.Window[..length];
        if (Utf8.IsValid(bytes))
        {
            return;
        }

        var start = 0;
        while (Rune.DecodeFromUtf8(bytes[start..], out _, out var width) == OperationStatus.Done)
        {
            start += width;
        }

        FailAt(start, "text in UTF-8", ByteName(bytes[start]));
    }

    [DoesNotReturn]
    private void FailAt(int offset, string expected)
    {
        var current = _input.Peek(offset);
        var found = current switch
        {
            < 0 => "the document's end",
            '\n' or '\r' => "the line's end",
            _ => CharacterName(CharacterAt(offset, out _)),
        };
        FailAt(offset, expected, found);
    }

    [DoesNotReturn]
    private void FailAt(int offset, string expected, string found)
    {
        _input.AdvanceOverLines(offset);
        throw new RdfSyntaxException(_document, Position, $"expected {expected}, found {found}");
    }

    private static string CharacterName(int character) =>
        character is > 0x20 and not 0x7F ? $"'{new Rune(character)}'" : string.Create(CultureInfo.InvariantCulture, $"U+{character:X4}");

    private static string ByteName(int value) => string.Create(CultureInfo.InvariantCulture, $"the byte {value:X2}");

    private static string Quoted(ReadOnlySpan<byte> bytes)
    {
        const int longest = 40;
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 4 * longest)]).ReplaceLineEndings(" ");
        return text.Length <= longest ? $"'{text}'" : $"'{text[..longest]}...'";
    }

    private static bool IsLetter(int character) => (uint)((character | 0x20) - 'a') <= 'z' - 'a';

    private static bool IsLetterOrDigit(int character) => IsLetter(character) || NameCharacters.IsDigit(character);

    private static bool IsHexDigit(int character) => character >= 0 && char.IsAsciiHexDigit((char)character);
}
