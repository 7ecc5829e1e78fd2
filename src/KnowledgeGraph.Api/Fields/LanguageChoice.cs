using System.Collections.Immutable;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Api.Fields;

/// <summary>Chooses among texts in several languages (ontology.md, section 2.1).</summary>
internal static class LanguageChoice
{
    private const string Fallback = "en";

    /// <summary>The text in the first requested language that has one, else in English, else without a language; null if none of these is there.</summary>
    /// <remarks>A requested <c>de</c> is met by <c>de-AT</c> too, where there is no <c>de</c>.</remarks>
    public static StoredValue? Choose(StoredValue[] texts, ImmutableArray<string> languages)
    {
        foreach (var language in languages)
        {
            if (Find(texts, language) is { } requested)
            {
                return requested;
            }
        }

        return Find(texts, Fallback) ?? Array.Find(texts, static text => text.Language is null);
    }

    /// <summary>Whether a text is in one of the languages; every text is if none is requested.</summary>
    public static bool IsIn(StoredValue text, ImmutableArray<string> languages) =>
        languages.IsEmpty || languages.Any(language => IsIn(text, language) || IsWithin(text, language));

    private static StoredValue? Find(StoredValue[] texts, string language)
    {
        StoredValue? within = null;
        foreach (var text in texts)
        {
            if (IsIn(text, language))
            {
                return text;
            }

            within ??= IsWithin(text, language) ? text : null;
        }

        return within;
    }

    private static bool IsIn(StoredValue text, string language) => string.Equals(text.Language ?? "", language, StringComparison.OrdinalIgnoreCase);

    private static bool IsWithin(StoredValue text, string language) =>
        language.Length > 0
        && text.Language is { } tag
        && tag.Length > language.Length
        && tag[language.Length] == '-'
        && tag.StartsWith(language, StringComparison.OrdinalIgnoreCase);
}
