using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Turtle;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Ontology.Sources;

/// <summary>Reads the documents of an ontology and those that they import. A fault in one doesn't keep the others from being read.</summary>
internal sealed class DocumentReader
{
    private const string SyntaxCode = "TURTLE";
    private const string ImportCode = "IMPORT";
    private const string Alignments = "alignments.ttl";
    private const string BaseOfNames = "file:///";

    private readonly Func<string, OntologyDocument?> _find;
    private readonly RdfGraph _asserted = new();
    private readonly RdfGraph _modules = new();
    private readonly SourceMap _places = new();
    private readonly ProblemList _problems = new();
    private readonly PrefixCollector _prefixes;
    private readonly BlankNodeScope _blankNodes = new();
    private readonly List<OntologyDocument> _read = [];

    private DocumentReader(Func<string, OntologyDocument?> find)
    {
        _find = find;
        _prefixes = new PrefixCollector(_problems);
    }

    /// <summary>Reads documents.</summary>
    /// <param name="documents">The documents that are always read.</param>
    /// <param name="find">Finds a further document that an import names.</param>
    public static OntologySources Read(IEnumerable<OntologyDocument> documents, Func<string, OntologyDocument?> find)
    {
        var reader = new DocumentReader(find);
        foreach (var document in documents)
        {
            reader.Read(document);
        }

        reader.FollowImports();
        return new OntologySources(
            VersionOf(reader._read), reader._asserted, reader._modules, reader._places, reader._prefixes.Prefixes, reader._problems);
    }

    private static string VersionOf(IEnumerable<OntologyDocument> documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var document in documents.OrderBy(document => document.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{document.Name}\0"));
            hash.AppendData(BitConverter.GetBytes((long)document.Content.Length));
            hash.AppendData(document.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private void Read(OntologyDocument document)
    {
        _read.Add(document);
        var sink = new DocumentSink(document, _asserted, document.Name == Alignments ? null : _modules, _places, _prefixes);
        var options = new RdfReadOptions(document.Name) { BaseIri = IriOf(document.Name), BlankNodes = _blankNodes };
        try
        {
            TurtleReader.Read(document.Content.Span, sink, options);
        }
        catch (RdfSyntaxException exception)
        {
            var place = new SourceReference(document.Name, exception.Position.Line, exception.Position.Column);
            _problems.Violation(SyntaxCode, Sentence(exception.Problem), place);
        }
    }

    // What an import brings in may import more.
    private void FollowImports()
    {
        var followed = new HashSet<Term>();
        var imports = _asserted.Match(null, Owl.Imports, null);
        while (imports.Where(import => followed.Add(import.Object)).Cast<Triple?>().FirstOrDefault() is { } import)
        {
            if (IsAnswered(import.Object))
            {
                continue;
            }

            if (NameOf(import.Object) is { } name && _find(name) is { } document)
            {
                Read(document);
                continue;
            }

            _problems.Warning(ImportCode, $"No file of the folder is the ontology {import.Object}: add it, or remove the import.", _places.Of(import));
        }
    }

    private bool IsAnswered(Term ontology) =>
        _asserted.Has(ontology, RdfTerms.Type, Owl.Ontology)
        || _asserted.Has(null, Owl.VersionIri, ontology)
        || (NameOf(ontology) is { } name && _read.Any(document => document.Name == name));

    // Relative references between files of the folder resolve to these.
    private static Iri IriOf(string name) => new(BaseOfNames + Uri.EscapeDataString(name).Replace("%2F", "/", StringComparison.Ordinal));

    private static string? NameOf(Term ontology) =>
        ontology is Iri iri && iri.Value.StartsWith(BaseOfNames, StringComparison.Ordinal) ? Uri.UnescapeDataString(iri.Value[BaseOfNames.Length..]) : null;

    private static string Sentence(string problem) => $"{char.ToUpperInvariant(problem[0])}{problem[1..].TrimEnd('.')}.";
}
