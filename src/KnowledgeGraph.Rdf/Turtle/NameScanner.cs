namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>Finds where names end: prefixed names, bare words, labels of blank nodes and language tags.</summary>
internal static class NameScanner
{
    // PN_LOCAL_ESC without its backslash
    private const string LocalEscapes = "_~.-!$&'()*+,;=/?#@%";

    // [139s] PNAME_NS ::= PN_PREFIX? ':'    [140s] PNAME_LN ::= PNAME_NS PN_LOCAL    and bare words
    public static Token ScanName(ref Utf8Input input)
    {
        var first = input.CharacterAt(0, out var width);
        if (first != ':' && !NameCharacters.IsBase(first))
        {
            input.Fail(0, "a term or a mark");
        }

        var end = first == ':' ? 0 : ScanNameCharacters(ref input, width);
        if (input.Peek(end) == ':')
        {
            return new Token(TokenKind.PrefixedName, ScanLocalName(ref input, end + 1, out var escaped), escaped, Colon: end);
        }

        var point = input.Window[..end].IndexOf((byte)'.');
        return new Token(TokenKind.Word, point < 0 ? end : point);
    }

    // [141s] BLANK_NODE_LABEL ::= '_:' (PN_CHARS_U | [0-9]) ((PN_CHARS | '.')* PN_CHARS)?
    public static Token ScanBlankNodeLabel(ref Utf8Input input)
    {
        if (input.Peek(1) != ':')
        {
            input.Fail(1, "':' after the underscore of a blank node");
        }

        var first = input.CharacterAt(2, out _);
        if (!NameCharacters.IsNameStart(first) && !NameCharacters.IsDigit(first))
        {
            input.Fail(2, "a label of letters, digits and underscores after '_:'");
        }

        return new Token(TokenKind.BlankNodeLabel, ScanNameCharacters(ref input, 2));
    }

    // [144s] LANGTAG ::= '@' [a-zA-Z]+ ('-' [a-zA-Z0-9]+)*, and the directives '@prefix' and '@base'
    public static Token ScanAtWord(ref Utf8Input input)
    {
        var end = 1;
        while (IsLetter(input.Peek(end)))
        {
            end++;
        }

        if (end == 1)
        {
            input.Fail(1, "a language tag, 'prefix' or 'base' after '@'");
        }

        while (input.Peek(end) == '-' && IsLetterOrDigit(input.Peek(end + 1)))
        {
            end += 2;
            while (IsLetterOrDigit(input.Peek(end)))
            {
                end++;
            }
        }

        return new Token(TokenKind.AtWord, end);
    }

    // ((PN_CHARS | '.')* PN_CHARS)?   Returns where the characters end.
    private static int ScanNameCharacters(ref Utf8Input input, int start)
    {
        var end = input.Skip(ByteClass.Name, start);
        while (input.Peek(end) >= 0x80 && NameCharacters.IsName(input.CharacterAt(end, out var width)))
        {
            end = input.Skip(ByteClass.Name, end + width);
        }

        return WithoutPoints(ref input, start, end);
    }

    // [168s] PN_LOCAL ::= (PN_CHARS_U | ':' | [0-9] | PLX) ((PN_CHARS | '.' | ':' | PLX)* (PN_CHARS | ':' | PLX))?
    private static int ScanLocalName(ref Utf8Input input, int start, out bool escaped)
    {
        escaped = false;
        if (input.Peek(start) is '-' or '.' || (input.Peek(start) >= 0x80 && !NameCharacters.IsBase(input.CharacterAt(start, out _))))
        {
            return start;
        }

        var end = input.Skip(ByteClass.LocalName, start);
        var escapesEnd = start;
        for (var width = LocalNameExtra(ref input, end); width > 0; width = LocalNameExtra(ref input, end))
        {
            escaped |= input.Peek(end) == '\\';
            escapesEnd = end + width;
            end = input.Skip(ByteClass.LocalName, escapesEnd);
        }

        return WithoutPoints(ref input, escapesEnd, end);
    }

    // The length of what a local name may have beside ASCII letters, digits and marks.
    // [169s] PLX ::= PERCENT | PN_LOCAL_ESC
    private static int LocalNameExtra(ref Utf8Input input, int start)
    {
        switch (input.Peek(start))
        {
            case >= 0x80:
                return NameCharacters.IsName(input.CharacterAt(start, out var width)) ? width : 0;
            case '%' when !IsHexDigit(input.Peek(start + 1)) || !IsHexDigit(input.Peek(start + 2)):
                input.Fail(start, "two hexadecimal digits after '%'", "neither");
                return 0;
            case '%':
                return 3;
            case '\\' when !LocalEscapes.Contains((char)Math.Max(0, input.Peek(start + 1)), StringComparison.Ordinal):
                input.Fail(start + 1, $"one of {LocalEscapes} after the backslash");
                return 0;
            case '\\':
                return 2;
            default:
                return 0;
        }
    }

    // A name does not end with a point: what stands there ends the statement.
    private static int WithoutPoints(ref Utf8Input input, int start, int end)
    {
        while (end > start && input.Peek(end - 1) == '.')
        {
            end--;
        }

        return end;
    }

    private static bool IsLetter(int character) => (uint)((character | 0x20) - 'a') <= 'z' - 'a';

    private static bool IsLetterOrDigit(int character) => IsLetter(character) || NameCharacters.IsDigit(character);

    private static bool IsHexDigit(int character) => character >= 0 && char.IsAsciiHexDigit((char)character);
}
