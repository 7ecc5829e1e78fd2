namespace KnowledgeGraph.Api.Naming;

/// <summary>One text out of several languages.</summary>
internal static class Texts
{
    /// <summary>The text in English, else without a language, else in the first language by tag; null if there is none.</summary>
    public static string? InEnglish(IReadOnlyDictionary<string, string> byLanguage) => Choose(byLanguage, ["en"]);

    /// <summary>The text in the first of the languages that has one, then English, then without a language, then the first by tag; null if there is none.</summary>
    public static string? Choose(IReadOnlyDictionary<string, string> byLanguage, IReadOnlyList<string> languages)
    {
        foreach (var language in languages.Append("en").Append(""))
        {
            if (byLanguage.TryGetValue(language.ToLowerInvariant(), out var text))
            {
                return text;
            }
        }

        return byLanguage.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value).FirstOrDefault();
    }
}
