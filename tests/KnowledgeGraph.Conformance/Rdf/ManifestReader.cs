using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Turtle;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Conformance.Rdf;

/// <summary>Reads W3C manifests: their tests in order, then those of the manifests they include.</summary>
internal static class ManifestReader
{
    /// <summary>The tests of a folder: those of its manifest, or of every manifest below it when it has none itself.</summary>
    public static IEnumerable<RdfTest> ReadFolder(string folder)
    {
        var own = Path.Combine(folder, "manifest.ttl");
        IEnumerable<string> manifests = File.Exists(own)
            ? [own]
            : Directory.EnumerateFiles(folder, "manifest.ttl", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return manifests.SelectMany(manifest => Read(Path.GetFullPath(manifest), seen));
    }

    private static IEnumerable<RdfTest> Read(string path, HashSet<string> seen)
    {
        if (!seen.Add(path))
        {
            yield break;
        }

        var self = new Iri(new Uri(path).AbsoluteUri);
        var graph = TurtleReader.Read(File.ReadAllText(path), path, self);
        foreach (var manifest in graph.Match(null, ManifestTerms.Entries, null).ToList())
        {
            var assumedBase = graph.Object(manifest.Subject, ManifestTerms.AssumedTestBase) as Iri;
            foreach (var entry in graph.ReadList(manifest.Object))
            {
                yield return ReadTest(graph, entry, path, assumedBase);
            }
        }

        foreach (var included in graph.Match(null, ManifestTerms.Include, null).SelectMany(triple => graph.ReadList(triple.Object)).ToList())
        {
            foreach (var test in Read(LocalPath(included), seen))
            {
                yield return test;
            }
        }
    }

    private static RdfTest ReadTest(RdfGraph graph, Term entry, string manifest, Iri? assumedBase)
    {
        var folder = Path.GetDirectoryName(manifest)!;
        var action = graph.Object(entry, ManifestTerms.Action);
        var result = graph.Object(entry, ManifestTerms.Result);
        var fragment = entry is Iri iri ? IriReference.Parse(iri.Value).Fragment : entry.ToString();
        return new RdfTest(
            $"{Path.GetFileName(folder)}#{fragment}",
            graph.Object(entry, RdfTerms.Type) as Iri,
            action is Iri read ? LocalPath(read) : null,
            result is Iri compared ? LocalPath(compared) : null,
            BaseOf(action, folder, assumedBase));
    }

    // The manifests' own place on the Web, where they state it, else the file itself.
    private static Iri BaseOf(Term? action, string folder, Iri? assumedBase)
    {
        if (action is not Iri file || assumedBase is null)
        {
            return action as Iri ?? new Iri(new Uri(folder).AbsoluteUri);
        }

        var relative = Path.GetRelativePath(folder, LocalPath(file)).Replace(Path.DirectorySeparatorChar, '/');
        return new Iri(assumedBase.Value + relative);
    }

    private static string LocalPath(Term file) =>
        file is Iri iri ? new Uri(iri.Value).LocalPath : throw new InvalidDataException($"{file} should be the IRI of a file.");
}
