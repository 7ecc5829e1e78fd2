using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Texts of a request that may not be Unicode: JSON can escape half of a surrogate pair.</summary>
internal static class UnicodeText
{
    /// <summary>What is said of a text that holds half of a surrogate pair.</summary>
    public const string Problem = "The text holds half of a surrogate pair, which is not a Unicode character: send the whole character.";

    /// <summary>The text, if it is one.</summary>
    /// <exception cref="FormatException">It holds half of a surrogate pair.</exception>
    public static string Require(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                throw new FormatException(Problem);
            }
        }

        return text;
    }

    /// <summary>The text of a JSON string, half a surrogate pair in it kept as it is.</summary>
    public static string Read(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(text.GetRawText().AsSpan()[1..^1]);
        }
    }

    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        while (raw.IndexOf('\\') is >= 0 and var at)
        {
            text.Append(raw[..at]);
            text.Append(Unescape(raw[at + 1], raw[(at + 2)..]));
            raw = raw[(at + (raw[at + 1] == 'u' ? 6 : 2))..];
        }

        return text.Append(raw).ToString();
    }

    private static char Unescape(char escape, ReadOnlySpan<char> rest) => escape switch
    {
        'u' => (char)ushort.Parse(rest[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escape,
    };
}
