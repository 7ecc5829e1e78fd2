using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Ontology.Sources;

/// <summary>Joins the prefixes of all documents. A prefix with two namespaces is refused: <c>id:c01</c> could mean either.</summary>
internal sealed partial class PrefixCollector(ProblemList problems)
{
    private const string Code = "PREFIX";

    private readonly Dictionary<string, OntologyDocument> _declaredIn = [];

    public PrefixMap Prefixes { get; private set; } = PrefixMap.Empty;

    public void Add(string prefix, Iri namespaceIri, OntologyDocument document)
    {
        if (!Prefixes.TryGetNamespace(prefix, out var known))
        {
            Prefixes = Prefixes.With(prefix, namespaceIri);
            _declaredIn.Add(prefix, document);
        }
        else if (known != namespaceIri)
        {
            var first = Find(_declaredIn[prefix], prefix, known);
            problems.Violation(
                Code,
                $"The prefix {prefix}: stands for {namespaceIri} here and for {known} in {first}. Choose one namespace, or another prefix.",
                Find(document, prefix, namespaceIri));
        }
    }

    // Readers report declarations without their place; it is needed only where something is wrong.
    private static SourceReference Find(OntologyDocument document, string prefix, Iri namespaceIri)
    {
        var text = Encoding.UTF8.GetString(document.Content.Span);
        var place = Declaration().Matches(text)
            .Where(match => match.Groups["prefix"].Value == prefix)
            .OrderByDescending(match => match.Groups["namespace"].Value == namespaceIri.Value)
            .Select(match => match.Index)
            .FirstOrDefault();
        var before = text.AsSpan(0, place);
        return new SourceReference(document.Name, before.Count('\n') + 1, place - before.LastIndexOf('\n'));
    }

    [GeneratedRegex(@"@?prefix\s+(?<prefix>[^\s:]*):\s*<(?<namespace>[^>]*)>", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
