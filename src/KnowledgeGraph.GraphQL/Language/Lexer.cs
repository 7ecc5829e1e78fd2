using System.Globalization;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.1 Source Text: cuts a text into tokens, one at a time, and counts them.</summary>
internal sealed class Lexer(string text, string source, int maxTokens)
{
    private readonly StringLexer strings = new(text, source);
    private int index;
    private int line = 1;
    private int lineStart;
    private int count;

    private SourcePosition Here => new(line, index - lineStart + 1);

    /// <summary>The next token.</summary>
    /// <exception cref="GraphQLSyntaxException">No token can begin here.</exception>
    /// <exception cref="GraphQLException">There are more tokens than allowed.</exception>
    public Token Next()
    {
        SkipIgnored();
        if (index >= text.Length)
        {
            return new Token(TokenKind.EndOfDocument, Here, "");
        }

        if (++count > maxTokens)
        {
            throw Limits.Exceeded($"The document has more than {maxTokens.ToString("N0", CultureInfo.InvariantCulture)} tokens. Ask for less at once.", Here);
        }

        var character = text[index];
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
        for (; index < text.Length; index++)
        {
            switch (text[index])
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
        if (text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n')
        {
            index++;
        }

        line++;
        lineStart = index + 1;
    }

    // Comment :: # CommentChar*
    private void SkipComment()
    {
        while (index + 1 < text.Length && text[index + 1] is not ('\n' or '\r'))
        {
            index++;
            index += SourceText.ScalarLength(text, index, source, Here) - 1;
        }
    }

    // Punctuator :: one of ! $ & ( ) ... : = @ [ ] { | }
    private Token Punctuator(char character)
    {
        var start = Here;
        if (string.CompareOrdinal(text, index, "...", 0, 3) == 0)
        {
            index += 3;
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

        index++;
        return new Token(kind.Value, start, "");
    }

    private string Unexpected() => text[index] switch
    {
        '\'' => "expected a token, found a single quote; strings are written in double quotes (\")",
        '.' => "expected \"...\", found \".\"",
        _ => $"expected a token, found {SourceText.Describe(text, index)}",
    };

    // Name :: NameStart NameContinue*
    private Token Name()
    {
        var start = Here;
        var from = index;
        while (index < text.Length && IsNameContinue(text[index]))
        {
            index++;
        }

        return new Token(TokenKind.Name, start, text[from..index]);
    }

    // IntValue :: IntegerPart
    // FloatValue :: IntegerPart FractionalPart ExponentPart | IntegerPart FractionalPart | IntegerPart ExponentPart
    private Token Number()
    {
        var start = Here;
        var from = index;
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

        if (index < text.Length && (text[index] == '.' || IsNameStart(text[index])))
        {
            throw new GraphQLSyntaxException(source, Here, $"expected the end of a number, found {SourceText.Describe(text, index)}");
        }

        return new Token(kind, start, text[from..index]);
    }

    // IntegerPart :: NegativeSign? 0 | NegativeSign? NonZeroDigit Digit*
    private void IntegerPart()
    {
        Skip('-');
        if (!Skip('0'))
        {
            Digits();
        }
        else if (index < text.Length && char.IsAsciiDigit(text[index]))
        {
            throw new GraphQLSyntaxException(source, Here, $"expected the end of a number after 0, found {SourceText.Describe(text, index)}");
        }
    }

    private void Digits()
    {
        var from = index;
        while (index < text.Length && char.IsAsciiDigit(text[index]))
        {
            index++;
        }

        if (index == from)
        {
            throw new GraphQLSyntaxException(source, Here, $"expected a digit, found {SourceText.Describe(text, index)}");
        }
    }

    private Token String()
    {
        var start = Here;
        if (string.CompareOrdinal(text, index, "\"\"\"", 0, 3) == 0)
        {
            var block = strings.ReadBlock(index, start, out var end);
            MoveTo(end);
            return new Token(TokenKind.BlockString, start, block);
        }

        var value = strings.Read(index, start, out index);
        return new Token(TokenKind.String, start, value);
    }

    private void MoveTo(int end)
    {
        for (; index < end; index++)
        {
            if (text[index] is '\n' or '\r')
            {
                NewLine();
            }
        }
    }

    private bool Skip(char expected)
    {
        if (index < text.Length && text[index] == expected)
        {
            index++;
            return true;
        }

        return false;
    }

    private static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';

    private static bool IsNameContinue(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
