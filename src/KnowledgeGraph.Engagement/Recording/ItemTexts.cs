using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Recording;

/// <summary>Reads the texts of an item: is it Unicode, is it an IRI, does it give a person away.</summary>
internal static partial class ItemTexts
{
    /// <summary>Notes a text that is empty or no Unicode text.</summary>
    /// <returns>True if the text is in order.</returns>
    public static bool Check(string text, string path, ItemProblems problems)
    {
        var problem = text.Length == 0 ? "is empty: say something, or leave it out."
            : IsUnicode(text) ? null : "holds half a surrogate pair, which is no Unicode text: send the whole character.";
        if (problem is not null)
        {
            problems.BadInput(path, $"{path} {problem}");
        }

        return problem is null;
    }

    /// <summary>Reads an IRI: with a prefix of the ontology, or absolute.</summary>
    public static Iri? ReadIri(string text, string path, OntologyModel model, ItemProblems problems)
    {
        if (!Check(text, path, problems))
        {
            return null;
        }

        if (!TryReadIri(text, model, out var iri, out var problem))
        {
            problems.BadInput(path, $"{path}: {problem}");
        }

        return iri;
    }

    /// <summary>As <see cref="ReadIri"/>, with the message in place of the note.</summary>
    public static bool TryReadIri(string text, OntologyModel model, [NotNullWhen(true)] out Iri? iri, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        if (model.Prefixes.TryExpand(text, out iri))
        {
            return true;
        }

        try
        {
            iri = AbsoluteForm().IsMatch(text) ? new Iri(text) : model.Prefixes.Expand(text);
            return true;
        }
        catch (Exception invalid) when (invalid is FormatException or ArgumentException)
        {
            problem = invalid is FormatException ? $"{invalid.Message.TrimEnd('.')}; an absolute IRI is accepted too." : $"'{text}' is no absolute IRI.";
            return false;
        }
    }

    /// <summary>Why a key looks as if it were the identifier itself; null if it doesn't.</summary>
    public static string? RawIdentifierProblem(string key) =>
        key.Contains('@', StringComparison.Ordinal) ? "looks like an e-mail address: send a keyed hash of it, never the address itself."
        : PhoneNumber().IsMatch(key) ? "looks like a phone number: send a keyed hash of it, never the number itself."
        : null;

    /// <summary>True if the text has no half of a surrogate pair.</summary>
    private static bool IsUnicode(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                return false;
            }

            i += rune.Utf16SequenceLength;
        }

        return true;
    }

    // Absolute by its form: "scheme://…", or a scheme whose names have no authority.
    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9+.-]*://|(urn|tag|mailto|tel|did|doi|info|geo|data|ni):)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AbsoluteForm();

    [GeneratedRegex(@"^\s*(\+|00)?[0-9][0-9 ()/.-]{5,18}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneNumber();
}
