using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Naming;

/// <summary>IRIs as clients write and read them: with the prefixes of the ontology folder, or absolute.</summary>
/// <param name="prefixes">The folder's prefixes; a prefix that is declared there wins over a scheme of the same name.</param>
internal sealed class IriNames(PrefixMap prefixes)
{
    /// <summary>Longest IRI that is shortened without allocating.</summary>
    public const int LongestInPlace = 256;

    // Schemes of IRIs that have no authority; any other text without "//" is taken for a prefixed name.
    private static readonly string[] OpaqueSchemes = ["urn", "tag", "mailto", "tel", "did", "doi", "info", "geo", "data", "ni"];

    /// <summary>The IRI that a client wrote.</summary>
    /// <exception cref="FormatException">It is neither a prefixed name with a known prefix nor an absolute IRI; the message says what to write.</exception>
    public Iri Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, out var iri, out var problem) ? iri : throw new FormatException(problem);
    }

    /// <summary>As <see cref="Read"/>, with the message in place of the exception.</summary>
    public bool TryRead(string text, [NotNullWhen(true)] out Iri? iri, [NotNullWhen(false)] out string? problem)
    {
        (iri, problem) = (null, null);
        if (prefixes.TryExpand(text, out iri))
        {
            return true;
        }

        if (!LooksAbsolute(text))
        {
            problem = ProblemOf(text);
            return false;
        }

        try
        {
            iri = new Iri(text);
            return true;
        }
        catch (ArgumentException invalid)
        {
            problem = WithoutParameter(invalid.Message);
            return false;
        }
    }

    /// <summary>The IRI with a prefix where one fits, else as it is.</summary>
    public string Shorten(string iri) => prefixes.TryShorten(iri, out var prefix, out var begin) ? $"{prefix}:{iri.AsSpan(begin)}" : iri;

    /// <summary>Writes the IRI as <see cref="Shorten"/> gives it.</summary>
    /// <param name="iri">The IRI.</param>
    /// <param name="json">Takes it.</param>
    /// <param name="shortened">Room for <see cref="LongestInPlace"/> characters, which is overwritten.</param>
    public void Write(string iri, Utf8JsonWriter json, Span<char> shortened)
    {
        if (iri.Length > LongestInPlace || !prefixes.TryShorten(iri, out var prefix, out var begin) || prefix.Length >= begin)
        {
            json.WriteStringValue(Shorten(iri));
            return;
        }

        prefix.CopyTo(shortened);
        shortened[prefix.Length] = ':';
        iri.AsSpan(begin).CopyTo(shortened[(prefix.Length + 1)..]);
        json.WriteStringValue(shortened[..(prefix.Length + 1 + iri.Length - begin)]);
    }

    /// <summary>The part of an IRI after its last <c>#</c> or <c>/</c>; the whole IRI where nothing follows.</summary>
    public static string LocalName(string iri)
    {
        var at = iri.AsSpan().LastIndexOfAny('#', '/') + 1;
        return at < iri.Length ? iri[at..] : iri;
    }

    private static bool LooksAbsolute(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && (text.AsSpan(colon + 1).StartsWith("//") || OpaqueSchemes.Contains(text[..colon], StringComparer.OrdinalIgnoreCase));
    }

    private string ProblemOf(string text)
    {
        try
        {
            prefixes.Expand(text);
            return $"'{text}' is no IRI.";
        }
        catch (FormatException invalid)
        {
            return $"{invalid.Message.TrimEnd('.')}; an absolute IRI is accepted too.";
        }
    }

    private static string WithoutParameter(string message)
    {
        var at = message.IndexOf(" (Parameter", StringComparison.Ordinal);
        return at < 0 ? message : message[..at];
    }
}
