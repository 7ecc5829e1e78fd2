using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Rdf.Turtle;

/// <summary>Writes single terms in Turtle's shortest form, and notes the prefixes it uses.</summary>
internal sealed partial class TurtleTermText(PrefixMap prefixes)
{
    private readonly HashSet<string> _usedPrefixes = new(StringComparer.Ordinal);

    public IReadOnlySet<string> UsedPrefixes => _usedPrefixes;

    public string Of(Term term) => term switch
    {
        Iri iri => iri == RdfTerms.Nil ? "()" : Name(iri),
        Literal literal => Of(literal),
        _ => term.ToString(),
    };

    public string Predicate(Iri predicate) => predicate == RdfTerms.Type ? "a" : Name(predicate);

    private string Name(Iri iri)
    {
        if (prefixes.Shorten(iri) is not { } name)
        {
            return iri.ToString();
        }

        _usedPrefixes.Add(name[..name.IndexOf(':', StringComparison.Ordinal)]);
        return name;
    }

    private string Of(Literal literal)
    {
        if (CanBeBare(literal))
        {
            return literal.LexicalForm;
        }

        var text = literal.LexicalForm.Contains('\n', StringComparison.Ordinal)
            ? $"\"\"\"{EscapeLong(literal.LexicalForm)}\"\"\""
            : $"\"{Escaping.Escape(literal.LexicalForm)}\"";
        return literal.Language is not null ? $"{text}@{literal.Language}" : literal.Datatype == Xsd.String ? text : $"{text}^^{Name(literal.Datatype)}";
    }

    private static bool CanBeBare(Literal literal) =>
        (literal.Datatype == Xsd.Integer && Integer().IsMatch(literal.LexicalForm))
        || (literal.Datatype == Xsd.Decimal && Decimal().IsMatch(literal.LexicalForm))
        || (literal.Datatype == Xsd.Double && Double().IsMatch(literal.LexicalForm))
        || (literal.Datatype == Xsd.Boolean && literal.LexicalForm is "true" or "false");

    // Line ends stand as they are, and so do quotes that are followed by something else.
    private static string EscapeLong(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var index = 0; index < text.Length; index++)
        {
            var isLoneQuote = text[index] == '"' && index + 1 < text.Length && text[index + 1] != '"';
            if (text[index] == '\n' || isLoneQuote)
            {
                escaped.Append(text[index]);
            }
            else
            {
                escaped.Append(Escaping.Escape(text.Substring(index, 1)));
            }
        }

        return escaped.ToString();
    }

    [GeneratedRegex(@"^[+-]?[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[+-]?[0-9]*\.[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)[eE][+-]?[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Double();
}
