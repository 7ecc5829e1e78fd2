using System.Globalization;
using System.Text;
using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Ontology.Sources;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Tests;

/// <summary>An ontology and data, both from Turtle text, in a graph in memory: what a test asks.</summary>
internal sealed class GraphWorld
{
    public const string Prefixes = """
        @prefix : <https://world.example/ontology#> .
        @prefix id: <https://world.example/id/> .
        @prefix kg: <https://pce.example/kg#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        """;

    /// <summary>Number of lines that <see cref="Prefixes"/> puts before a test's own text.</summary>
    public static readonly int LinesOfPrefixes = Prefixes.Count(c => c == '\n');

    private const string DefaultNow = "2026-11-20T12:00:00Z";
    private long _commit;

    private GraphWorld(OntologyModel model, MemoryGraph? graph = null)
    {
        Model = model;
        Graph = graph ?? new MemoryGraph();
        Rewriting = new OntologyRewriting(model, Graph.Symbols);
        Graph.OrderedPredicates = Rewriting.Schema.OrderedPredicates;
    }

    public OntologyModel Model { get; }

    public OntologyRewriting Rewriting { get; }

    public MemoryGraph Graph { get; }

    public IGraphView View => Graph.View();

    /// <summary>A world with an ontology and, if given, data; both must load without a finding.</summary>
    public static GraphWorld Of(string ontology, string data = "", Symbols? symbols = null)
    {
        var world = new GraphWorld(ModelOf(ontology), new MemoryGraph(symbols));
        Assert.Empty(world.Rewriting.Problems);
        if (data.Length > 0)
        {
            Assert.Empty(world.Load(data).Problems);
        }

        return world;
    }

    /// <summary>The same graph under another ontology.</summary>
    public GraphWorld With(string ontology) => new(ModelOf(ontology), Graph);

    /// <summary>A world whose ontology can't be rewritten as a whole.</summary>
    public static GraphWorld WithProblems(string ontology) => new(ModelOf(ontology));

    /// <summary>The model of an ontology; the prefixes are put before it.</summary>
    public static OntologyModel ModelOf(string ontology)
    {
        var result = OntologyLoader.Load(OntologyDocument.Of("world.ttl", Prefixes + ontology));
        Assert.True(result.Model is not null, string.Join('\n', result.Problems));
        return result.Model;
    }

    /// <summary>Loads Turtle in a commit of its own.</summary>
    public LoadReport Load(string data, string name = "data.ttl")
    {
        var file = Read(data, name, Model);
        return Change(transaction =>
        {
            var writer = new TripleWriter(Rewriting, transaction);
            foreach (var triple in file.Triples)
            {
                writer.Add(triple);
            }

            return writer.Report;
        });
    }

    /// <summary>Reads Turtle; the prefixes are put before it.</summary>
    public static DataFile Read(string data, string name, OntologyModel model) =>
        DataFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Prefixes + data)), name, model.IndividualsNamespace);

    /// <summary>Commits what <paramref name="work"/> does.</summary>
    public T Change<T>(Func<GraphTransaction, T> work)
    {
        var transaction = Graph.Begin();
        var result = work(transaction);
        Graph.Publish(transaction);
        _commit = Graph.Head;
        return result;
    }

    public void Change(Action<GraphTransaction> work) => Change(transaction =>
    {
        work(transaction);
        return true;
    });

    /// <summary>Number of the last commit.</summary>
    public long Commit => _commit;

    public Iri Iri(string name) => Model.Prefixes.Expand(name);

    public Symbol Symbol(string name) => Rewriting.SymbolOf(Iri(name));

    public NodeId Node(string name) => Find(View, name);

    public NodeId Find(IGraphView view, string name) =>
        view.TryFind(Iri(name).Value, out var node) ? node : throw new ArgumentException($"{name} isn't in the world.");

    public string Name(string iri) => Model.Prefixes.Shorten(new Iri(iri)) ?? iri;

    public string NameOf(NodeId node) => Name(View.IriOf(node));

    /// <summary>Names joined by spaces, in their order.</summary>
    public string Names(IEnumerable<NodeId> nodes) => string.Join(' ', nodes.Select(NameOf).Order(StringComparer.Ordinal));

    public GraphEvaluation Evaluation(string now = DefaultNow, long maxNodes = 1_000_000) =>
        new(View, At(now), new QueryLimits(maxNodes), CancellationToken.None);

    /// <summary>Where a property leads from a node, as sorted names.</summary>
    public string Follow(string start, string property, string now = DefaultNow) =>
        Names(Evaluation(now).Follow(Node(start), Rewriting.PathOf(Iri(property))));

    /// <summary>Members of a class, as sorted names.</summary>
    public string Members(string @class, string now = DefaultNow) => Matching(Rewriting.MembersOf(Iri(@class)), now);

    /// <summary>Nodes that meet a filter, as sorted names.</summary>
    public string Matching(Filter filter, string now = DefaultNow)
    {
        var evaluation = Evaluation(now);
        return Names(View.Nodes().Where(n => evaluation.Meets(n, filter)));
    }

    /// <summary>The values of a datatype property, as shown, in their order.</summary>
    public string Values(string node, string property)
    {
        var values = new List<StoredValue>();
        View.ValuesOf(Node(node), Symbol(property), values);
        return string.Join(' ', values.Select(ValueCodec.Display));
    }

    /// <summary>The condition of an individual of the ontology.</summary>
    public Filter Condition(string individual) => Rewriting.Conditions[Iri(individual).Value];

    public QueryResult Ask(GraphQuery query, string now = DefaultNow, QueryLimits? limits = null) => QueryWalk.Run(
        query,
        View,
        new QueryRun(At(now), null, limits ?? new QueryLimits()),
        number => new CommitRecord(number, new Provenance("test", "test", Model.Version, DateTimeOffset.UnixEpoch)),
        CancellationToken.None);

    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
