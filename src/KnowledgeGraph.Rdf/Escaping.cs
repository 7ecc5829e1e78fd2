using System.Buffers;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes text between double quotes as N-Triples and Turtle want it.</summary>
internal static class Escaping
{
    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\', '\u007F']);

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            Append(escaped, character);
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder escaped, char character)
    {
        var letter = character switch { '\b' => 'b', '\t' => 't', '\n' => 'n', '\f' => 'f', '\r' => 'r', '"' => '"', '\\' => '\\', _ => '\0' };
        if (letter != '\0')
        {
            escaped.Append('\\').Append(letter);
        }
        else if (Special.Contains(character))
        {
            escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
        }
        else
        {
            escaped.Append(character);
        }
    }
}
