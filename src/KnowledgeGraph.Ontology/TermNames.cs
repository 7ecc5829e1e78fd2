using System.Globalization;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology;

/// <summary>Writes terms for people: with prefixes where there are some, blank nodes as <c>[ ]</c>.</summary>
internal sealed class TermNames(PrefixMap prefixes)
{
    private const int LongestText = 60;

    /// <summary>The term as Turtle would write it, long texts cut.</summary>
    public string Of(Term term) => term switch
    {
        Iri iri => prefixes.Shorten(iri) ?? iri.ToString(),
        Literal literal => Of(literal),
        _ => "[ ]",
    };

    /// <summary>Several terms, joined by commas.</summary>
    public string Of(IEnumerable<Term> terms) => string.Join(", ", terms.Select(Of));

    /// <summary>The path as SPARQL would write it.</summary>
    public string Of(PropertyPath path) => path switch
    {
        PredicatePath predicate => Of(predicate.Predicate),
        InversePath inverse => $"^{Within(inverse.Path)}",
        SequencePath sequence => string.Join('/', sequence.Steps.Select(Within)),
        AlternativePath alternative => string.Join('|', alternative.Choices.Select(Within)),
        ZeroOrMorePath repeated => $"{Within(repeated.Path)}*",
        OneOrMorePath repeated => $"{Within(repeated.Path)}+",
        ZeroOrOnePath optional => $"{Within(optional.Path)}?",
        _ => path.ToString(),
    };

    /// <summary>The part of an IRI after its last <c>#</c> or <c>/</c>.</summary>
    public static string LocalName(Iri iri) => iri.Value[(iri.Value.LastIndexOfAny(['#', '/']) + 1)..];

    /// <summary>The part of an IRI up to its last <c>#</c> or <c>/</c>.</summary>
    public static string Namespace(Iri iri) => iri.Value[..(iri.Value.LastIndexOfAny(['#', '/']) + 1)];

    /// <summary>Says how many, as <c>1 value</c> or <c>2 values</c>.</summary>
    public static string Count(int number, string singular) => string.Create(CultureInfo.InvariantCulture, $"{number} {singular}{(number == 1 ? "" : "s")}");

    private string Within(PropertyPath path) => path is PredicatePath or ZeroOrMorePath or OneOrMorePath or ZeroOrOnePath ? Of(path) : $"({Of(path)})";

    private string Of(Literal literal)
    {
        var text = literal.LexicalForm.Length > LongestText ? $"{literal.LexicalForm[..LongestText]}…" : literal.LexicalForm;
        return literal switch
        {
            { Language: { } language } => $"\"{text}\"@{language}",
            _ when literal.Datatype == Xsd.String => $"\"{text}\"",
            _ when literal.Datatype == Xsd.Integer || literal.Datatype == Xsd.Decimal || literal.Datatype == Xsd.Boolean => text,
            _ => $"\"{text}\"^^{Of(literal.Datatype)}",
        };
    }
}
