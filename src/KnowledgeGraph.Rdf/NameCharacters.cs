using System.Buffers;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>The character classes that <see href="https://www.w3.org/TR/turtle/#sec-grammar">Turtle and N-Triples</see> build names from.</summary>
internal static class NameCharacters
{
    private static readonly SearchValues<char> PlainLocal = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    // [163s] PN_CHARS_BASE: the ranges beyond ASCII, each from first to last.
    private static ReadOnlySpan<int> BaseRanges =>
    [
        0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x2FF, 0x370, 0x37D, 0x37F, 0x1FFF, 0x200C, 0x200D, 0x2070, 0x218F,
        0x2C00, 0x2FEF, 0x3001, 0xD7FF, 0xF900, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000, 0xEFFFF,
    ];

    // [164s] PN_CHARS_U ::= PN_CHARS_BASE | '_'
    public static bool IsNameStart(int character) => IsBase(character) || character == '_';

    // [166s] PN_CHARS ::= PN_CHARS_U | '-' | [0-9] | #x00B7 | [#x0300-#x036F] | [#x203F-#x2040]
    public static bool IsName(int character) =>
        IsNameStart(character) || IsDigit(character) || character is '-' or 0xB7 or (>= 0x300 and <= 0x36F) or 0x203F or 0x2040;

    public static bool IsDigit(int character) => (uint)(character - '0') <= 9;

    // [163s] PN_CHARS_BASE
    public static bool IsBase(int character)
    {
        if (character < 0x80)
        {
            return (uint)((character | 0x20) - 'a') <= 'z' - 'a';
        }

        for (var range = 0; range < BaseRanges.Length; range += 2)
        {
            if (character <= BaseRanges[range + 1])
            {
                return character >= BaseRanges[range];
            }
        }

        return false;
    }

    // [141s] BLANK_NODE_LABEL ::= '_:' (PN_CHARS_U | [0-9]) ((PN_CHARS | '.')* PN_CHARS)?
    public static bool IsBlankNodeLabel(string label) => IsDotted(label, static first => IsNameStart(first) || IsDigit(first));

    // [167s] PN_PREFIX ::= PN_CHARS_BASE ((PN_CHARS | '.')* PN_CHARS)?
    public static bool IsPrefix(string prefix) => prefix.Length == 0 || IsDotted(prefix, IsBase);

    private static bool IsDotted(string text, Func<int, bool> isFirst)
    {
        var first = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (first ? !isFirst(rune.Value) : !IsName(rune.Value) && rune.Value != '.')
            {
                return false;
            }

            first = false;
        }

        return !first && text[^1] != '.';
    }

    // [168s] PN_LOCAL ::= (PN_CHARS_U | ':' | [0-9] | PLX) ((PN_CHARS | '.' | ':' | PLX)* (PN_CHARS | ':' | PLX))?   here without escapes
    public static bool IsLocal(ReadOnlySpan<char> local)
    {
        if (local.IsEmpty || (local[0] != '-' && !local.ContainsAnyExcept(PlainLocal)))
        {
            return true;
        }

        if (!(IsNameStart(FirstOf(local)) || IsDigit(local[0]) || local[0] is ':' or '%') || local[^1] == '.')
        {
            return false;
        }

        while (!local.IsEmpty)
        {
            var length = LengthOfLocalCharacter(local);
            if (length == 0)
            {
                return false;
            }

            local = local[length..];
        }

        return true;
    }

    private static int LengthOfLocalCharacter(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '%')
        {
            return rest.Length >= 3 && char.IsAsciiHexDigit(rest[1]) && char.IsAsciiHexDigit(rest[2]) ? 3 : 0;
        }

        if (Rune.DecodeFromUtf16(rest, out var rune, out var length) != OperationStatus.Done)
        {
            return 0;
        }

        return IsName(rune.Value) || rune.Value is '.' or ':' ? length : 0;
    }

    private static int FirstOf(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var rune, out _) == OperationStatus.Done ? rune.Value : -1;
}
