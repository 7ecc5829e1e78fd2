using System.Text.Json;
using System.Xml.Linq;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.NTriples;
using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Conformance.Owl;

/// <summary>Reads the tests of a folder, in either of the two forms in which suites come: one folder a test, named after it.</summary>
internal static class OwlTestReader
{
    public static IEnumerable<OwlTest> ReadFolder(string folder) =>
        Directory.EnumerateDirectories(folder)
            .Order(StringComparer.Ordinal)
            .Select(test => File.Exists(Path.Combine(test, "meta.json")) ? ReadExport(test) : ReadRuleTest(test));

    // The tests of the W3C's working group: meta.json beside premise.nt, conclusion.nt, nonconclusion.nt.
    private static OwlTest ReadExport(string folder)
    {
        using var meta = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "meta.json")));
        var types = meta.RootElement.GetProperty("types").EnumerateArray().Select(type => type.GetString()!).ToArray();
        RdfGraph? Read(string name) => Path.Combine(folder, name) is var file && File.Exists(file) ? NTriplesReader.Read(File.ReadAllText(file), name) : null;
        return new OwlTest(Path.GetFileName(folder), types, Read("premise.nt"), Read("conclusion.nt"), Read("nonconclusion.nt"));
    }

    // The tests of the rules, by Schneider and Mainzer: a properties file beside Turtle.
    private static OwlTest ReadRuleTest(string folder)
    {
        var id = Path.GetFileName(folder);
        var properties = XDocument.Load(Path.Combine(folder, $"{id}.metadata.properties"));
        var type = properties.Descendants("entry").Single(entry => entry.Attribute("key")?.Value == "testcase.type").Value;
        RdfGraph? Read(string part) => Path.Combine(folder, $"{id}.{part}.ttl") is var file && File.Exists(file) ? TurtleReader.Read(File.ReadAllText(file), Path.GetFileName(file)) : null;
        return new OwlTest(id, [type], Read("premisegraph") ?? Read("graph"), Read("conclusiongraph"), null);
    }
}
