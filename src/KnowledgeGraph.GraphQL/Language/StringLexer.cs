using System.Globalization;
using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>§2.9.4 StringValue: reads one string and evaluates its escapes, or the indentation of a block string.</summary>
internal sealed class StringLexer(string text, string source)
{
    /// <summary>Reads a string in single double-quotes.</summary>
    /// <param name="start">The index of the opening quote.</param>
    /// <param name="position">The place of the opening quote.</param>
    /// <param name="end">The index behind the closing quote.</param>
    public string Read(int start, SourcePosition position, out int end)
    {
        var index = start + 1;
        StringBuilder? evaluated = null;
        var plainFrom = index;
        while (index < text.Length && text[index] != '"' && text[index] is not ('\n' or '\r'))
        {
            if (text[index] != '\\')
            {
                index += SourceText.ScalarLength(text, index, source, At(position, start, index));
                continue;
            }

            evaluated = (evaluated ?? new StringBuilder()).Append(text, plainFrom, index - plainFrom);
            index = Escape(index, At(position, start, index), evaluated);
            plainFrom = index;
        }

        if (index >= text.Length || text[index] != '"')
        {
            var found = index >= text.Length ? "the end of the document" : "the end of the line";
            throw new GraphQLSyntaxException(source, At(position, start, index), $"expected a closing quote, found {found}");
        }

        end = index + 1;
        return evaluated is null ? text[plainFrom..index] : evaluated.Append(text, plainFrom, index - plainFrom).ToString();
    }

    /// <summary>Reads a string in triple double-quotes.</summary>
    /// <param name="start">The index of the first of the three quotes.</param>
    /// <param name="position">The place of the first of the three quotes.</param>
    /// <param name="end">The index behind the last of the closing quotes.</param>
    public string ReadBlock(int start, SourcePosition position, out int end)
    {
        var raw = new StringBuilder();
        for (var index = start + 3; index < text.Length;)
        {
            if (string.CompareOrdinal(text, index, "\"\"\"", 0, 3) == 0)
            {
                end = index + 3;
                return BlockString.Evaluate(raw.ToString());
            }

            if (string.CompareOrdinal(text, index, "\\\"\"\"", 0, 4) == 0)
            {
                raw.Append("\"\"\"");
                index += 4;
                continue;
            }

            var length = SourceText.ScalarLength(text, index, source, position);
            raw.Append(text, index, length);
            index += length;
        }

        throw new GraphQLSyntaxException(source, position, "expected closing quotes (\"\"\") of the string that begins here, found the end of the document");
    }

    private static SourcePosition At(SourcePosition start, int startIndex, int index) =>
        start with { Column = start.Column + index - startIndex };

    // StringCharacter :: \u EscapedUnicode | \ EscapedCharacter
    private int Escape(int backslash, SourcePosition position, StringBuilder evaluated)
    {
        var letter = backslash + 1 < text.Length ? text[backslash + 1] : '\0';
        if (letter == 'u')
        {
            return EscapedUnicode(backslash, position, evaluated);
        }

        evaluated.Append(letter switch
        {
            '"' or '\\' or '/' => letter,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw new GraphQLSyntaxException(
                source,
                position,
                $"expected an escape sequence such as \\n or \\u00E9, found \"\\\" and {SourceText.Describe(text, backslash + 1)}"),
        });
        return backslash + 2;
    }

    // EscapedUnicode :: { HexDigit+ } | HexDigit HexDigit HexDigit HexDigit
    private int EscapedUnicode(int backslash, SourcePosition position, StringBuilder evaluated)
    {
        var (value, end) = HexDigits(backslash, position);
        if (value is >= 0xD800 and <= 0xDBFF && text[backslash + 2] != '{' && string.CompareOrdinal(text, end, "\\u", 0, 2) == 0)
        {
            var (trailing, trailingEnd) = HexDigits(end, position);
            if (trailing is >= 0xDC00 and <= 0xDFFF && text[end + 2] != '{')
            {
                evaluated.Append((char)value).Append((char)trailing);
                return trailingEnd;
            }
        }

        if (!Rune.IsValid(value))
        {
            throw NotUnicode(backslash, end, position);
        }

        evaluated.Append(new Rune(value));
        return end;
    }

    private (int Value, int End) HexDigits(int backslash, SourcePosition position)
    {
        var from = backslash + 2;
        var braced = from < text.Length && text[from] == '{';
        from += braced ? 1 : 0;
        var end = from;
        while (end < text.Length && char.IsAsciiHexDigit(text[end]) && (braced || end < from + 4))
        {
            end++;
        }

        var closed = braced ? end < text.Length && text[end] == '}' && end > from : end == from + 4;
        var digits = text.AsSpan(from, end - from).TrimStart('0');
        if (!closed || digits.Length > 6)
        {
            throw NotUnicode(backslash, Math.Min(text.Length, end + 1), position);
        }

        var value = digits.IsEmpty ? 0 : int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return (value, end + (braced ? 1 : 0));
    }

    private GraphQLSyntaxException NotUnicode(int backslash, int end, SourcePosition position)
    {
        var shown = text.AsSpan(backslash, Math.Min(end - backslash, 16)).ToString();
        return new GraphQLSyntaxException(source, position, $"expected an escaped Unicode character such as \\u00E9 or \\u{{1F4A9}}, found \"{shown}\"");
    }
}
