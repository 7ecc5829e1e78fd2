using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>
/// Cuts a document into the <see href="https://www.w3.org/TR/turtle/#sec-grammar-grammar">terminals of Turtle</see>, one at a time. N-Triples has
/// a subset of them, and line ends that matter.
/// </summary>
internal ref struct TurtleTokens
{
    private readonly bool _lineEndsCount;
    private Utf8Input _input;
    private Token _token;

    /// <param name="input">The document.</param>
    /// <param name="lineEndsCount">True for N-Triples: line ends are tokens.</param>
    public TurtleTokens(Utf8Input input, bool lineEndsCount)
    {
        _input = input;
        _lineEndsCount = lineEndsCount;
    }

    /// <summary>The current token.</summary>
    public readonly Token Current => _token;

    /// <summary>What the current token is.</summary>
    public readonly TokenKind Kind => _token.Kind;

    /// <summary>The bytes of the current token; valid until <see cref="Next"/>.</summary>
    public readonly ReadOnlySpan<byte> Bytes => _input.Window[.._token.Length];

    /// <summary>Where the current token begins.</summary>
    public readonly SourcePosition Position => _input.Position;

    /// <summary>Whether the current token is this mark; <c>^</c> stands for <c>^^</c>.</summary>
    public readonly bool IsMark(char mark) => Kind == TokenKind.Mark && _input.First == mark;

    /// <summary>Whether the current token is this bare word.</summary>
    public readonly bool IsWord(ReadOnlySpan<byte> word) => Kind == TokenKind.Word && Bytes.SequenceEqual(word);

    /// <summary>Moves to the next token.</summary>
    public void Next()
    {
        if (_token.Kind == TokenKind.LineEnd || _token.Quotes == 3)
        {
            _input.AdvanceOverLines(_token.Length);
        }
        else
        {
            _input.Advance(_token.Length);
        }

        SkipBetweenTokens();
        _token = Scan();
    }

    /// <summary>Reports that the current token is not what the grammar wants.</summary>
    [DoesNotReturn]
    public void Fail(string expected)
    {
        var found = Kind switch
        {
            TokenKind.DocumentEnd => "the document's end",
            TokenKind.LineEnd => "the line's end",
            _ => Excerpt(Bytes),
        };
        _input.Fail(0, expected, found);
    }

    private void SkipBetweenTokens()
    {
        while (true)
        {
            switch (_input.Peek(0))
            {
                case ' ' or '\t':
                    _input.AdvanceOverSpace();
                    break;
                case '\n' when !_lineEndsCount:
                    _input.AdvanceOverLineEnd(1);
                    break;
                case '\r' when !_lineEndsCount:
                    _input.AdvanceOverLineEnd(_input.Peek(1) == '\n' ? 2 : 1);
                    break;
                case '#':
                    _input.AdvanceToLineEnd();
                    break;
                default:
                    return;
            }
        }
    }

    private Token Scan()
    {
        switch (_input.Peek(0))
        {
            case < 0:
                return new Token(TokenKind.DocumentEnd, 0);
            case '<':
                return QuotedScanner.ScanIriReference(ref _input);
            case '"' or '\'':
                return QuotedScanner.ScanText(ref _input);
            case '_':
                return NameScanner.ScanBlankNodeLabel(ref _input);
            case '@':
                return NameScanner.ScanAtWord(ref _input);
            case '+' or '-' or (>= '0' and <= '9'):
                return NumberScanner.Scan(ref _input);
            case '.' when NameCharacters.IsDigit(_input.Peek(1)):
                return NumberScanner.Scan(ref _input);
            case '.' or ';' or ',' or '[' or ']' or '(' or ')':
                return new Token(TokenKind.Mark, 1);
            case '^' when _input.Peek(1) == '^':
                return new Token(TokenKind.Mark, 2);
            case '\n' or '\r':
                return new Token(TokenKind.LineEnd, _input.Peek(0) == '\r' && _input.Peek(1) == '\n' ? 2 : 1);
            default:
                return NameScanner.ScanName(ref _input);
        }
    }

    private static string Excerpt(ReadOnlySpan<byte> bytes)
    {
        const int longest = 40;
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 4 * longest)]).ReplaceLineEndings(" ");
        return text.Length <= longest ? $"'{text}'" : $"'{text[..longest]}...'";
    }
}
