using KnowledgeGraph.Ontology.Checks;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Sources;

namespace KnowledgeGraph.Ontology;

/// <summary>Reads an ontology from Turtle files and finds what is wrong with it.</summary>
public static class OntologyLoader
{
    private const string FolderCode = "FOLDER";

    /// <summary>Reads <c>*.ttl</c> and <c>shapes/*.ttl</c> of a folder, and further files that they import.</summary>
    /// <param name="folder">The folder. One that is not there, or has no such file, is a finding.</param>
    public static OntologyLoadResult Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var files = new OntologyFolder(folder);
        var documents = files.ReadDocuments();
        return documents.Count > 0 ? Load(documents, files.Find) : new OntologyLoadResult(null, [NothingIn(folder)]);
    }

    /// <summary>Reads documents from memory.</summary>
    public static OntologyLoadResult Load(params IEnumerable<OntologyDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Load(documents, _ => null);
    }

    private static Problem NothingIn(string folder) => new(
        FolderCode,
        Severity.Violation,
        Directory.Exists(folder)
            ? $"The folder {folder} has no .ttl files: put the ontology's modules there."
            : $"There is no folder {folder}: name the folder of the ontology.",
        Source: null);

    private static OntologyLoadResult Load(IEnumerable<OntologyDocument> documents, Func<string, OntologyDocument?> find)
    {
        var sources = BlankNodeNaming.Apply(DocumentReader.Read(documents, find));
        if (sources.Problems.HasViolation)
        {
            return new OntologyLoadResult(null, sources.Problems.InOrder());
        }

        var closed = ModelSources.Of(sources);
        var model = ModelReader.Read(closed);
        NamedChecks.Run(closed, model);
        return new OntologyLoadResult(sources.Problems.HasViolation ? null : model, sources.Problems.InOrder());
    }
}
