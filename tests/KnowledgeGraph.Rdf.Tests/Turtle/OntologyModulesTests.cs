using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Rdf.Tests.Turtle;

/// <summary>The ontology's own modules, and those of its design, are written back hardly longer than they were, and mean the same.</summary>
public sealed class OntologyModulesTests
{
    private const string None = "no module";

    public static TheoryData<string> Modules
    {
        get
        {
            string[] paths = [.. Files(Path.Combine(SharedFolder.RepositoryRoot, "ontology")), .. Files(SharedFolder.PathTo("design", "ontology"))];
            return [.. paths.DefaultIfEmpty(None)];
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Modules))]
    public void A_module_is_written_back_at_most_a_fifth_longer(string path)
    {
        Skip.If(path == None, "There are no modules: neither the repository's ontology folder nor KG_SHARED has any.");
        var text = File.ReadAllText(path);
        var sink = new GraphSink(new RdfGraph());
        TurtleReader.Read(text, sink, new RdfReadOptions(Path.GetFileName(path)) { BaseIri = new Iri("https://pce.example/") });
        var written = TurtleWriter.Write(sink.Graph, new TurtleWriteOptions { Prefixes = sink.Prefixes });

        Assert.True(Isomorphism.AreIsomorphic(sink.Graph, TurtleReader.Read(written, "written.ttl")));
        Assert.InRange(written.Length, 1, 1.2 * text.Length);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.ttl", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
}
