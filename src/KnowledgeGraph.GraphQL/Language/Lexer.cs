using System.Globalization;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.1 Source Text: cuts a text into tokens, one at a time, and counts them.</summary>
internal sealed class Lexer(string text, string source, int maxTokens)
{
    private readonly StringLexer _strings = new(text, source);
    private int _index;
    private int _line = 1;
    private int _lineStart;
    private int _count;

    private SourcePosition Here => new(_line, _index - _lineStart + 1);

    /// <summary>The next token.</summary>
    /// <exception cref="GraphQLSyntaxException">No token can begin here.</exception>
    /// <exception cref="GraphQLException">There are more tokens than allowed.</exception>
    public Token Next()
    {
        SkipIgnored();
        if (_index >= text.Length)
        {
            return new Token(TokenKind.EndOfDocument, Here, "");
        }

        if (++_count > maxTokens)
        {
            throw Limits.Exceeded($"The document has more than {maxTokens.ToString("N0", CultureInfo.InvariantCulture)} tokens. Ask for less at once.", Here);
        }

        var character = text[_index];
        return character switch
        {
            '"' => String(),
            '-' or (>= '0' and <= '9') => Number(),
            _ when IsNameStart(character) => Name(),
            _ => Punctuator(character),
        };
    }

    // Ignored :: UnicodeBOM | Whitespace | LineTerminator | Comment | Comma
    private void SkipIgnored()
    {
        for (; _index < text.Length; _index++)
        {
            switch (text[_index])
            {
                case '\uFEFF' or '\t' or ' ' or ',':
                    break;
                case '\n' or '\r':
                    NewLine();
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void NewLine()
    {
        if (text[_index] == '\r' && _index + 1 < text.Length && text[_index + 1] == '\n')
        {
            _index++;
        }

        _line++;
        _lineStart = _index + 1;
    }

    // Comment :: # CommentChar*
    private void SkipComment()
    {
        while (_index + 1 < text.Length && text[_index + 1] is not ('\n' or '\r'))
        {
            _index++;
            _index += SourceText.ScalarLength(text, _index, source, Here) - 1;
        }
    }

    // Punctuator :: one of ! $ & ( ) ... : = @ [ ] { | }
    private Token Punctuator(char character)
    {
        var start = Here;
        if (string.CompareOrdinal(text, _index, "...", 0, 3) == 0)
        {
            _index += 3;
            return new Token(TokenKind.Spread, start, "");
        }

        TokenKind? kind = character switch
        {
            '!' => TokenKind.Bang,
            '$' => TokenKind.Dollar,
            '&' => TokenKind.Ampersand,
            '(' => TokenKind.OpenParenthesis,
            ')' => TokenKind.CloseParenthesis,
            ':' => TokenKind.Colon,
            '=' => TokenKind.Equals,
            '@' => TokenKind.At,
            '[' => TokenKind.OpenBracket,
            ']' => TokenKind.CloseBracket,
            '{' => TokenKind.OpenBrace,
            '|' => TokenKind.Pipe,
            '}' => TokenKind.CloseBrace,
            _ => null,
        };
        if (kind is null)
        {
            throw new GraphQLSyntaxException(source, start, Unexpected());
        }

        _index++;
        return new Token(kind.Value, start, "");
    }

    private string Unexpected() => text[_index] switch
    {
        '\'' => "expected a token, found a single quote; strings are written in double quotes (\")",
        '.' => "expected \"...\", found \".\"",
        _ => $"expected a token, found {SourceText.Describe(text, _index)}",
    };

    // Name :: NameStart NameContinue*
    private Token Name()
    {
        var start = Here;
        var from = _index;
        while (_index < text.Length && IsNameContinue(text[_index]))
        {
            _index++;
        }

        return new Token(TokenKind.Name, start, text[from.._index]);
    }

    // IntValue :: IntegerPart
    // FloatValue :: IntegerPart FractionalPart ExponentPart | IntegerPart FractionalPart | IntegerPart ExponentPart
    private Token Number()
    {
        var start = Here;
        var from = _index;
        var kind = TokenKind.Int;
        IntegerPart();
        if (Skip('.'))
        {
            kind = TokenKind.Float;
            Digits();
        }

        if (Skip('e') || Skip('E'))
        {
            kind = TokenKind.Float;
            _ = Skip('+') || Skip('-');
            Digits();
        }

        if (_index < text.Length && (text[_index] == '.' || IsNameStart(text[_index])))
        {
            throw new GraphQLSyntaxException(source, Here, $"expected the end of a number, found {SourceText.Describe(text, _index)}");
        }

        return new Token(kind, start, text[from.._index]);
    }

    // IntegerPart :: NegativeSign? 0 | NegativeSign? NonZeroDigit Digit*
    private void IntegerPart()
    {
        Skip('-');
        if (!Skip('0'))
        {
            Digits();
        }
        else if (_index < text.Length && char.IsAsciiDigit(text[_index]))
        {
            throw new GraphQLSyntaxException(source, Here, $"expected the end of a number after 0, found {SourceText.Describe(text, _index)}");
        }
    }

    private void Digits()
    {
        var from = _index;
        while (_index < text.Length && char.IsAsciiDigit(text[_index]))
        {
            _index++;
        }

        if (_index == from)
        {
            throw new GraphQLSyntaxException(source, Here, $"expected a digit, found {SourceText.Describe(text, _index)}");
        }
    }

    private Token String()
    {
        var start = Here;
        if (string.CompareOrdinal(text, _index, "\"\"\"", 0, 3) == 0)
        {
            var block = _strings.ReadBlock(_index, start, out var end);
            MoveTo(end);
            return new Token(TokenKind.BlockString, start, block);
        }

        var value = _strings.Read(_index, start, out _index);
        return new Token(TokenKind.String, start, value);
    }

    private void MoveTo(int end)
    {
        for (; _index < end; _index++)
        {
            if (text[_index] is '\n' or '\r')
            {
                NewLine();
            }
        }
    }

    private bool Skip(char expected)
    {
        if (_index < text.Length && text[_index] == expected)
        {
            _index++;
            return true;
        }

        return false;
    }

    private static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';

    private static bool IsNameContinue(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
