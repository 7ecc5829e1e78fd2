using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Turtle;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Conformance.Shacl;

/// <summary>Reads the manifests of the SHACL test suite. A manifest includes others, or is itself the data and shapes of its tests.</summary>
internal static class ShaclTestReader
{
    public static IEnumerable<ShaclTest> ReadFolder(string folder) => Read(Path.GetFullPath(Path.Combine(folder, "manifest.ttl")));

    private static IEnumerable<ShaclTest> Read(string path)
    {
        var graph = ReadGraph(path);
        var own = graph.Match(null, ShaclTestTerms.Entries, null)
            .SelectMany(entries => graph.ReadList(entries.Object))
            .Select(entry => ReadTest(graph, entry, path));
        var included = graph.Match(null, ShaclTestTerms.Include, null).SelectMany(include => Read(LocalPath(include.Object)));
        return own.Concat(included);
    }

    private static ShaclTest ReadTest(RdfGraph manifest, Term entry, string path)
    {
        var action = manifest.Object(entry, ShaclTestTerms.Action)!;
        var data = LocalPath(manifest.Object(action, ShaclTestTerms.DataGraph)!);
        var shapes = LocalPath(manifest.Object(action, ShaclTestTerms.ShapesGraph)!);
        return new ShaclTest(
            $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileName(LocalPath(entry))}",
            manifest.Object(entry, RdfTerms.Type),
            data == path ? manifest : ReadGraph(data),
            shapes == path ? manifest : ReadGraph(shapes),
            manifest,
            manifest.Object(entry, ShaclTestTerms.Result));
    }

    private static RdfGraph ReadGraph(string path) => TurtleReader.Read(File.ReadAllText(path), Path.GetFileName(path), new Iri(new Uri(path).AbsoluteUri));

    private static string LocalPath(Term file) =>
        file is Iri iri ? new Uri(iri.Value).LocalPath : throw new InvalidDataException($"{file} should be the IRI of a file.");
}
