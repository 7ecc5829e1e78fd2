using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Turtle;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>A Turtle file with data, read with the places of its triples.</summary>
public sealed class DataFile
{
    private DataFile(string name, IReadOnlyList<LocatedTriple> triples)
    {
        Name = name;
        Triples = triples;
    }

    /// <summary>Name of the file in messages and provenance.</summary>
    public string Name { get; }

    /// <summary>Its triples in the order of the file, each once; blank nodes have IRIs made of their content.</summary>
    public IReadOnlyList<LocatedTriple> Triples { get; }

    /// <summary>Reads a Turtle document.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="name">Its name in messages.</param>
    /// <param name="individualsNamespace">Where the IRIs of blank nodes go.</param>
    /// <exception cref="RdfSyntaxException">It is no Turtle.</exception>
    /// <exception cref="FormatException">A blank node leads back to itself.</exception>
    public static DataFile Read(Stream utf8, string name, string individualsNamespace)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var sink = new Sink(name);
        TurtleReader.Read(utf8, sink, new RdfReadOptions(name) { BaseIri = new Iri(individualsNamespace) });
        var names = new Skolemization(sink.Graph, individualsNamespace + "blank-");
        var triples = sink.Found.Select(f => new LocatedTriple(
            new Triple(names.Named(f.Triple.Subject), f.Triple.Predicate, names.Named(f.Triple.Object)), f.Source));
        return new DataFile(name, [.. triples.DistinctBy(t => t.Triple)]);
    }

    private sealed class Sink(string name) : ITripleSink
    {
        public RdfGraph Graph { get; } = [];

        public List<LocatedTriple> Found { get; } = [];

        public void Triple(Triple triple, in TriplePosition position)
        {
            if (Graph.Add(triple))
            {
                Found.Add(new LocatedTriple(triple, new SourceReference(name, position.Object.Line, position.Object.Column)));
            }
        }
    }
}
