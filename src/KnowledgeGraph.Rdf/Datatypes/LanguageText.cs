namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary>Text in a language, the value of <c>rdf:langString</c>.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">The language tag in lower case, in which tags are compared.</param>
internal sealed record LanguageText(string Text, string Language)
{
    public static LanguageText Of(string text, string language) => new(text, language.ToLowerInvariant());
}
