namespace KnowledgeGraph.Rdf.Tests;

/// <summary>Writes down what a reader reports, a line each.</summary>
internal sealed class RecordingSink : ITripleSink
{
    public List<string> Lines { get; } = [];

    public void Triple(Triple triple, in TriplePosition position) =>
        Lines.Add($"{triple} at {position.Subject} {position.Predicate} {position.Object}");

    public void Prefix(string prefix, Iri namespaceIri) => Lines.Add($"prefix {prefix}: {namespaceIri}");

    public void Base(Iri baseIri) => Lines.Add($"base {baseIri}");
}
