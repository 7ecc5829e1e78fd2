using KnowledgeGraph.Ontology;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Api.Tests.World;

/// <summary>The lending library: the ontology that all tests of this room share.</summary>
internal static class LibraryOntology
{
    private static readonly Lazy<OntologyModel> Loaded = new(Load);

    public static OntologyModel Model => Loaded.Value;

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Library");

    private static OntologyModel Load()
    {
        var result = OntologyLoader.Load(Folder);
        return result.Model ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems));
    }
}
