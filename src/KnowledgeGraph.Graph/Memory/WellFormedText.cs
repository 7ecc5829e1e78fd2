using System.Text;

namespace KnowledgeGraph.Graph.Memory;

/// <summary>Refuses text that no UTF-8 can carry.</summary>
internal static class WellFormedText
{
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public static void Require(string text, string parameter)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0)
        {
            rest = rest[at..];
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                throw new ArgumentException(
                    $"The text has half of a surrogate pair at position {text.Length - rest.Length}: it isn't Unicode text. Send whole characters.",
                    parameter);
            }

            rest = rest[length..];
        }
    }
}
