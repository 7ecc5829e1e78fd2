using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace KnowledgeGraph.Api.Fields;

/// <summary>Opaque identifiers of nodes: the IRI in base64 for URLs.</summary>
internal static class NodeIds
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The identifier of an IRI.</summary>
    public static string Of(string iri) => Base64Url.EncodeToString(Strict.GetBytes(iri));

    /// <summary>The IRI of an identifier; false if the text is none.</summary>
    public static bool TryRead(string id, [NotNullWhen(true)] out string? iri)
    {
        iri = null;
        if (!Base64Url.IsValid(id))
        {
            return false;
        }

        try
        {
            iri = Strict.GetString(Base64Url.DecodeFromChars(id));
            return iri.Contains(':', StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
