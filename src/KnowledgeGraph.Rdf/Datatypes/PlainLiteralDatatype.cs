using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Datatypes;

/// <summary>
/// <see href="https://www.w3.org/TR/rdf-plain-literal/"><c>rdf:PlainLiteral</c></see>: <c>text@language</c>, whose value is a
/// <see cref="LanguageText"/>, or a <see cref="string"/> where no language follows the last <c>@</c>.
/// </summary>
internal sealed class PlainLiteralDatatype() : Datatype(RdfTerms.PlainLiteral)
{
    public override bool IsWellFormed(string lexical) => ValueOf(lexical) is not null;

    public override object? ValueOf(string lexical)
    {
        var at = lexical.LastIndexOf('@');
        var language = lexical[(at + 1)..];
        return at < 0 || (language.Length > 0 && !TextDatatype.IsLanguage(language)) ? null
            : language.Length == 0 ? lexical[..at]
            : LanguageText.Of(lexical[..at], language);
    }

    public override bool Contains(object value) => value is string or LanguageText;

    public override string? Canonical(string lexical) => ValueOf(lexical) switch
    {
        string text => $"{text}@",
        LanguageText { Text: var text, Language: var language } => $"{text}@{language}",
        _ => null,
    };
}
