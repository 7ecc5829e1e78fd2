using System.Text;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>Finds where IRIs in angle brackets and texts in quotes end, and shows that their escapes are well-formed.</summary>
internal static class QuotedScanner
{
    // [18] IRIREF ::= '<' ([^#x00-#x20<>"{}|^`\] | UCHAR)* '>'
    public static Token ScanIriReference(ref Utf8Input input)
    {
        var escaped = false;
        var end = input.SkipText(ByteClass.Iri, from: 1);
        while (input.Peek(end) != '>')
        {
            if (input.Peek(end) != '\\' || input.Peek(end + 1) is not ('u' or 'U'))
            {
                input.Fail(end, "'>' to close the IRI");
            }

            escaped = true;
            end = input.SkipText(ByteClass.Iri, from: ScanUnicodeEscape(ref input, end));
        }

        return new Token(TokenKind.IriReference, end + 1, escaped);
    }

    // [17] String ::= STRING_LITERAL_QUOTE | STRING_LITERAL_SINGLE_QUOTE | STRING_LITERAL_LONG_SINGLE_QUOTE | STRING_LITERAL_LONG_QUOTE
    public static Token ScanText(ref Utf8Input input)
    {
        var quote = input.Peek(0);
        return input.Peek(1) == quote && input.Peek(2) == quote ? ScanLongText(ref input, quote) : ScanShortText(ref input, quote);
    }

    // [22] STRING_LITERAL_QUOTE, [23] STRING_LITERAL_SINGLE_QUOTE
    private static Token ScanShortText(ref Utf8Input input, int quote)
    {
        var accepted = quote == '"' ? ByteClass.Quoted : ByteClass.Apostrophed;
        var escaped = false;
        var end = input.SkipText(accepted, from: 1);
        while (input.Peek(end) != quote)
        {
            if (input.Peek(end) != '\\')
            {
                input.Fail(end, $"'{(char)quote}' to close the text");
            }

            escaped = true;
            end = input.SkipText(accepted, from: ScanEscape(ref input, end));
        }

        return new Token(TokenKind.Text, end + 1, escaped, Quotes: 1);
    }

    // [24] STRING_LITERAL_LONG_SINGLE_QUOTE, [25] STRING_LITERAL_LONG_QUOTE
    private static Token ScanLongText(ref Utf8Input input, int quote)
    {
        var accepted = quote == '"' ? ByteClass.LongQuoted : ByteClass.LongApostrophed;
        var escaped = false;
        var end = input.SkipText(accepted, from: 3);
        while (input.Peek(end) != quote || input.Peek(end + 1) != quote || input.Peek(end + 2) != quote)
        {
            if (input.Peek(end) < 0)
            {
                input.Fail(0, $"{new string((char)quote, 3)} to close the text that begins here", "the document's end");
            }

            var isEscape = input.Peek(end) == '\\';
            escaped |= isEscape;
            end = input.SkipText(accepted, from: isEscape ? ScanEscape(ref input, end) : end + 1);
        }

        return new Token(TokenKind.Text, end + 3, escaped, Quotes: 3);
    }

    // [159s] ECHAR ::= '\' [tbnrf"'\], or UCHAR. Returns where the escape ends.
    private static int ScanEscape(ref Utf8Input input, int start)
    {
        switch (input.Peek(start + 1))
        {
            case 't' or 'b' or 'n' or 'r' or 'f' or '"' or '\'' or '\\':
                return start + 2;
            case 'u' or 'U':
                return ScanUnicodeEscape(ref input, start);
            default:
                input.Fail(start + 1, """one of t b n r f " ' \ u U after the backslash""");
                return 0;
        }
    }

    // [26] UCHAR ::= '\u' HEX HEX HEX HEX | '\U' HEX HEX HEX HEX HEX HEX HEX HEX. Returns where the escape ends.
    private static int ScanUnicodeEscape(ref Utf8Input input, int start)
    {
        var digits = input.Peek(start + 1) == 'u' ? 4 : 8;
        var code = 0u;
        for (var index = start + 2; index < start + 2 + digits; index++)
        {
            var digit = input.Peek(index);
            if (digit < 0 || !char.IsAsciiHexDigit((char)digit))
            {
                input.Fail(index, $"{digits} hexadecimal digits in the escape");
            }

            code = (code << 4) | (uint)Convert.ToInt32(((char)digit).ToString(), 16);
        }

        if (!Rune.IsValid(code))
        {
            input.Fail(start, "an escape of a Unicode character", $"'{Encoding.ASCII.GetString(input.Window.Slice(start, digits + 2))}'");
        }

        return start + 2 + digits;
    }
}
