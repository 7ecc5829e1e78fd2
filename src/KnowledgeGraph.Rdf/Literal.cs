using System.Globalization;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf;

/// <summary>
/// An <see href="https://www.w3.org/TR/rdf11-concepts/#section-Graph-Literal">RDF literal</see>. Equality is that of terms, not of values:
/// <c>"1"^^xsd:integer</c> and <c>"01"^^xsd:integer</c> differ. Language tags are compared without regard to case and kept as written.
/// </summary>
public sealed class Literal : Term
{
    /// <summary>A literal from its lexical form, which need not be one that the datatype knows.</summary>
    /// <exception cref="ArgumentException">The datatype is <c>rdf:langString</c>, or the text has half a surrogate pair.</exception>
    public Literal(string lexical, Iri datatype)
        : this(Checked(lexical), datatype, null)
    {
        ArgumentNullException.ThrowIfNull(datatype);
        if (datatype == RdfTerms.LangString)
        {
            throw new ArgumentException("A literal of rdf:langString needs its language; use Literal.Of(text, language).", nameof(datatype));
        }
    }

    private Literal(string lexical, Iri datatype, string? language)
    {
        LexicalForm = lexical;
        Datatype = datatype;
        Language = language;
    }

    /// <summary>The characters of the literal, unescaped.</summary>
    public string LexicalForm { get; }

    /// <summary>The datatype: <c>xsd:string</c> for plain text, <c>rdf:langString</c> where there is a <see cref="Language"/>.</summary>
    public Iri Datatype { get; }

    /// <summary>The language tag as written, or null.</summary>
    public string? Language { get; }

    /// <summary>A literal of <c>xsd:string</c>.</summary>
    public static Literal Of(string text) => new(Checked(text), Xsd.String, null);

    /// <summary>Text in a language.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">A tag such as <c>en</c> or <c>de-CH</c>: letters, then groups of letters and digits, joined by hyphens.</param>
    /// <exception cref="ArgumentException">The tag is malformed.</exception>
    public static Literal Of(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return IsLanguageTag(language)
            ? new Literal(Checked(text), RdfTerms.LangString, language)
            : throw new ArgumentException($"'{language}' is no language tag such as 'en' or 'de-CH'.", nameof(language));
    }

    /// <summary>A literal of <c>xsd:integer</c>.</summary>
    public static Literal Of(long number) => new(number.ToString(CultureInfo.InvariantCulture), Xsd.Integer, null);

    /// <summary>A literal of <c>xsd:boolean</c>.</summary>
    public static Literal Of(bool truth) => new(truth ? "true" : "false", Xsd.Boolean, null);

    /// <summary>A literal of <c>xsd:decimal</c> in canonical form: no needless zeros.</summary>
    public static Literal Of(decimal number) => new(number.ToString("0.############################", CultureInfo.InvariantCulture), Xsd.Decimal, null);

    /// <inheritdoc/>
    public override bool Equals(Term? other) =>
        ReferenceEquals(this, other)
        || (other is Literal literal
            && literal.LexicalForm == LexicalForm
            && literal.Datatype.Equals(Datatype)
            && string.Equals(literal.Language, Language, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Language is null
            ? HashCode.Combine(LexicalForm, Datatype)
            : HashCode.Combine(LexicalForm, Datatype, StringComparer.OrdinalIgnoreCase.GetHashCode(Language));

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = $"\"{Escaping.Escape(LexicalForm)}\"";
        return Language is not null ? $"{text}@{Language}" : Datatype == Xsd.String ? text : $"{text}^^{Datatype}";
    }

    // For the readers, whose grammar has already shown that text and language tag are well-formed.
    internal static Literal Trusted(string lexical, Iri datatype, string? language = null) => new(lexical, datatype, language);

    private static string Checked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LoneSurrogates.In(text) ? throw new ArgumentException("The text has half a surrogate pair.", nameof(text)) : text;
    }

    // [144s] LANGTAG ::= '@' [a-zA-Z]+ ('-' [a-zA-Z0-9]+)*
    private static bool IsLanguageTag(string tag)
    {
        var parts = tag.Split('-');
        return parts.All(part => part.Length > 0 && part.All(char.IsAsciiLetterOrDigit)) && parts[0].All(char.IsAsciiLetter);
    }
}
