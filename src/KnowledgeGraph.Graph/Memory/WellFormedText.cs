using System.Text;

namespace KnowledgeGraph.Graph.Memory;

/// <summary>Refuses text that a store can't keep as it is.</summary>
internal static class WellFormedText
{
    /// <exception cref="ArgumentException">The IRI is empty, holds a NUL character or half of a surrogate pair.</exception>
    public static void RequireIri(string iri, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(iri, parameter);
        if (iri.Contains('\0'))
        {
            throw new ArgumentException("The IRI holds a NUL character. Escape it as %00.", parameter);
        }

        Require(iri, parameter);
    }

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
