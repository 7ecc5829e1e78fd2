using System.Globalization;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>
/// The annotations of classes, properties and individuals. What is not as an annotation should be counts as absent here; the checks
/// report it.
/// </summary>
internal sealed class Annotations(ITripleSource graph)
{
    /// <summary>The text of an annotation, or null.</summary>
    public string? Text(Term subject, Iri annotation) => Literals(subject, annotation).FirstOrDefault()?.LexicalForm;

    /// <summary>Whether an annotation is true.</summary>
    public bool Flag(Term subject, Iri annotation) => Literals(subject, annotation).Any(value => value.LexicalForm is "true" or "1");

    /// <summary>The number of an annotation, or null.</summary>
    public decimal? Number(Term subject, Iri annotation) =>
        decimal.TryParse(Text(subject, annotation), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The IRIs of an annotation, ordered.</summary>
    public IReadOnlyList<Iri> Iris(Term subject, Iri annotation) => InOrder(graph.Objects(subject, annotation).OfType<Iri>());

    /// <summary>The first IRI of an annotation, or null.</summary>
    public Iri? Iri(Term subject, Iri annotation) => Iris(subject, annotation) is [var first, ..] ? first : null;

    /// <summary>The first text of an annotation as a literal, or null.</summary>
    public Literal? Literal(Term subject, Iri annotation) => Literals(subject, annotation).FirstOrDefault();

    /// <summary>The texts of the first annotation that has any, by language tag in lower case (empty for none).</summary>
    public IReadOnlyDictionary<string, string> Languages(Term subject, params Iri[] annotations)
    {
        var texts = annotations.Select(annotation => Literals(subject, annotation).ToArray()).FirstOrDefault(found => found.Length > 0) ?? [];
        return texts
            .GroupBy(text => text.Language?.ToLowerInvariant() ?? "", StringComparer.Ordinal)
            .ToDictionary(sameLanguage => sameLanguage.Key, sameLanguage => sameLanguage.First().LexicalForm, StringComparer.Ordinal);
    }

    /// <summary>Why a term is deprecated, with what replaces it; null if it isn't.</summary>
    public string? DeprecationReason(Term subject)
    {
        if (!Flag(subject, Owl.Deprecated))
        {
            return null;
        }

        var reason = Text(subject, Kg.DeprecationReason) ?? "Deprecated.";
        var replacements = Iris(subject, DcTerms.IsReplacedBy)
            .Select(replacement => Text(replacement, Kg.GraphqlName) ?? TermNames.LocalName(replacement))
            .ToArray();
        return replacements.Length == 0 ? reason : $"{reason} Use {string.Join(", ", replacements)} instead.";
    }

    /// <summary>Whether a class or property shows, and where.</summary>
    public Exposure Exposure(Term subject) => Flag(subject, Kg.Hidden)
        ? Model.Exposure.Hidden
        : Text(subject, Kg.Exposure) switch
        {
            "root" => Model.Exposure.Root,
            "hidden" => Model.Exposure.Hidden,
            _ => Model.Exposure.Nested,
        };

    /// <summary>Terms ordered by their characters, each once.</summary>
    public static IReadOnlyList<Iri> InOrder(IEnumerable<Iri> iris) => [.. iris.Distinct().OrderBy(iri => iri.Value, StringComparer.Ordinal)];

    private IEnumerable<Literal> Literals(Term subject, Iri annotation) =>
        graph.Objects(subject, annotation).OfType<Literal>().OrderBy(literal => literal.LexicalForm, StringComparer.Ordinal);
}
