using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>Undoes the escapes of Turtle, after the tokens have been found well-formed.</summary>
internal static class TurtleEscapes
{
    /// <summary>Undoes ECHAR and UCHAR, which text and IRIs have.</summary>
    public static string Unescape(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (AppendUpToBackslash(text, ref bytes))
        {
            bytes = bytes[AppendEscaped(text, bytes)..];
        }

        return text.ToString();
    }

    /// <summary>Undoes PN_LOCAL_ESC, which local names have: the backslash is dropped.</summary>
    public static string UnescapeLocalName(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (AppendUpToBackslash(text, ref bytes))
        {
            text.Append((char)bytes[1]);
            bytes = bytes[2..];
        }

        return text.ToString();
    }

    private static bool AppendUpToBackslash(StringBuilder text, ref ReadOnlySpan<byte> bytes)
    {
        var backslash = bytes.IndexOf((byte)'\\');
        text.Append(Encoding.UTF8.GetString(backslash < 0 ? bytes : bytes[..backslash]));
        bytes = backslash < 0 ? [] : bytes[backslash..];
        return backslash >= 0;
    }

    // Returns the length of the escape.
    private static int AppendEscaped(StringBuilder text, ReadOnlySpan<byte> escape)
    {
        switch (escape[1])
        {
            case (byte)'u':
                text.Append(CharacterOf(escape[2..6]));
                return 6;
            case (byte)'U':
                text.Append(CharacterOf(escape[2..10]));
                return 10;
            default:
                text.Append((char)escape[1] switch { 't' => '\t', 'b' => '\b', 'n' => '\n', 'r' => '\r', 'f' => '\f', var same => same });
                return 2;
        }
    }

    private static string CharacterOf(ReadOnlySpan<byte> digits) =>
        new Rune(int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString();
}
