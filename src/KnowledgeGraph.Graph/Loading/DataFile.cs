using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Turtle;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>A Turtle file with data, read with the places of its triples.</summary>
public sealed class DataFile
{
    private DataFile(string name, IReadOnlyList<LocatedTriple> triples, DateTimeOffset? referenceTime)
    {
        Name = name;
        Triples = triples;
        ReferenceTime = referenceTime;
    }

    /// <summary>Name of the file in messages and provenance.</summary>
    public string Name { get; }

    /// <summary>
    /// Its triples in the order of the file, each once, without those about the file itself; blank nodes have IRIs made of their content, and
    /// a list is told with the triple that it is the object of.
    /// </summary>
    public IReadOnlyList<LocatedTriple> Triples { get; }

    /// <summary>The time at which the data was recent (<c>kg:referenceTime</c>), or null.</summary>
    public DateTimeOffset? ReferenceTime { get; }

    /// <summary>Reads a Turtle document.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="name">Its name in messages.</param>
    /// <param name="individualsNamespace">Where the IRIs of blank nodes go.</param>
    /// <exception cref="RdfSyntaxException">It is no Turtle, a blank node leads back to itself, or a list is broken.</exception>
    public static DataFile Read(Stream utf8, string name, string individualsNamespace)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var sink = new Sink(name);
        TurtleReader.Read(utf8, sink, new RdfReadOptions(name) { BaseIri = new Iri(individualsNamespace) });
        var names = new Skolemization(sink.Graph, individualsNamespace + "blank-");
        var headers = sink.Graph.Subjects(RdfTerms.Type, Owl.Ontology).ToHashSet();
        var referenceTime = headers.SelectMany(h => sink.Graph.Objects(h, Kg.ReferenceTime)).OfType<Literal>()
            .Select(t => DateTimeText.TryParse(t.LexicalForm, out var time, out _) ? time.ToDateTimeOffset() : (DateTimeOffset?)null)
            .FirstOrDefault(t => t is not null);
        var lists = new RdfLists(sink.Graph);
        var triples = sink.Found.Where(f => !headers.Contains(f.Triple.Subject) && !RdfLists.IsPart(f.Triple)).Select(f => Named(f, names, lists));
        return new DataFile(name, [.. triples.DistinctBy(t => t.Triple)], referenceTime);
    }

    private static LocatedTriple Named(LocatedTriple found, Skolemization names, RdfLists lists)
    {
        var (subject, predicate, value) = found.Triple;
        try
        {
            var members = lists.MembersOf(value)?.Select(names.Named).ToList();
            return new LocatedTriple(new Triple(names.Named(subject), predicate, names.Named(value)), found.Source, members);
        }
        catch (FormatException wrong) when (wrong is not RdfSyntaxException && found.Source is { } source)
        {
            throw new RdfSyntaxException(source.File, new SourcePosition(source.Line, source.Column), Lowered(wrong.Message));
        }
    }

    private static string Lowered(string sentence) => $"{char.ToLowerInvariant(sentence[0])}{sentence[1..].TrimEnd('.')}";

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
