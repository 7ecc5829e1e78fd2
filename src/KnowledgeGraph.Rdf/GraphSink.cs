namespace KnowledgeGraph.Rdf;

/// <summary>Collects what is read: triples in a graph, prefixes in a map.</summary>
/// <param name="graph">The graph that triples are added to.</param>
public sealed class GraphSink(RdfGraph graph) : ITripleSink
{
    /// <summary>The graph that triples are added to.</summary>
    public RdfGraph Graph { get; } = graph;

    /// <summary>The prefixes that were declared; of one declared twice, the later namespace.</summary>
    public PrefixMap Prefixes { get; private set; } = PrefixMap.Empty;

    /// <inheritdoc/>
    public void Triple(Triple triple, in TriplePosition position) => Graph.Add(triple);

    /// <inheritdoc/>
    public void Prefix(string prefix, Iri namespaceIri) => Prefixes = Prefixes.With(prefix, namespaceIri);
}
