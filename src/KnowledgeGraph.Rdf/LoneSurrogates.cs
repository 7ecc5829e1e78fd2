using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Finds text that is no Unicode: half a surrogate pair cannot be written in UTF-8 and would be changed silently.</summary>
internal static class LoneSurrogates
{
    /// <summary>The text in UTF-8.</summary>
    /// <exception cref="ArgumentException">The text has half a surrogate pair.</exception>
    public static byte[] ToUtf8(string text) =>
        In(text) ? throw new ArgumentException("The text has half a surrogate pair.", nameof(text)) : Encoding.UTF8.GetBytes(text);

    public static bool In(string text)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = rest.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (at + 1 >= rest.Length || !char.IsSurrogatePair(rest[at], rest[at + 1]))
            {
                return true;
            }

            rest = rest[(at + 2)..];
        }

        return false;
    }
}
