using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Api.Naming;

/// <summary>IRIs as clients write and read them: with the prefixes of the ontology folder, or absolute.</summary>
/// <param name="prefixes">The folder's prefixes; a prefix that is declared there wins over a scheme of the same name.</param>
internal sealed class IriNames(PrefixMap prefixes)
{
    private const int MostRemembered = 100_000;

    // Schemes of IRIs that have no authority; any other text without "//" is taken for a prefixed name.
    private static readonly string[] OpaqueSchemes = ["urn", "tag", "mailto", "tel", "did", "doi", "info", "geo", "data", "ni"];

    private readonly ConcurrentDictionary<string, string> _shortened = new(StringComparer.Ordinal);

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
    public string Shorten(string iri)
    {
        if (_shortened.TryGetValue(iri, out var known))
        {
            return known;
        }

        if (!BeginsWithScheme(iri))
        {
            return iri;
        }

        var shortened = Shortened(iri);
        if (_shortened.Count < MostRemembered)
        {
            _shortened.TryAdd(iri, shortened);
        }

        return shortened;
    }

    /// <summary>The part of an IRI after its last <c>#</c> or <c>/</c>; the whole IRI where nothing follows.</summary>
    public static string LocalName(string iri)
    {
        var at = iri.AsSpan().LastIndexOfAny('#', '/') + 1;
        return at < iri.Length ? iri[at..] : iri;
    }

    private string Shortened(string iri)
    {
        try
        {
            return prefixes.Shorten(new Iri(iri)) ?? iri;
        }
        catch (ArgumentException)
        {
            return iri;
        }
    }

    // Texts pass here too, where a value may be either.
    private static bool BeginsWithScheme(string text) => text.Length > 0 && char.IsAsciiLetter(text[0]) && text.Contains(':', StringComparison.Ordinal);

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
