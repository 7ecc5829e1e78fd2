using System.Text;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Validation;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology;
using KnowledgeGraph.Ontology.Sources;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Tests;

/// <summary>An ontology and a graph in memory that is written by its rules.</summary>
internal sealed class World
{
    private World(OntologyLoadResult ontology)
    {
        Assert.True(ontology.Model is not null, string.Join('\n', ontology.Problems));
        Rewriting = new OntologyRewriting(ontology.Model, Graph.Symbols);
        Assert.Empty(Rewriting.Problems);
        Rules = new CommitRules(Rewriting);
        Write(transaction => Assert.Empty(ModuleSynchronisation.Apply(transaction, Rewriting)));
    }

    public MemoryGraph Graph { get; } = new();

    public OntologyRewriting Rewriting { get; }

    public CommitRules Rules { get; }

    public GraphSnapshot View => Graph.View();

    /// <summary>The small world of these tests with further Turtle.</summary>
    public static World Of(string turtle = "") => new(OntologyLoader.Load(
        OntologyDocument.Of("small.ttl", SmallOntology.Turtle), OntologyDocument.Of("rules.ttl", SmallOntology.Prefixes + turtle)));

    /// <summary>A world of an ontology of its own.</summary>
    public static World OfOnly(string turtle) => new(OntologyLoader.Load(OntologyDocument.Of("only.ttl", SmallOntology.Prefixes + turtle)));

    /// <summary>The ontology that is served.</summary>
    public static World OfOntologyFolder() => new(OntologyLoader.Load(Repository.Ontology));

    /// <summary>Loads Turtle as one commit.</summary>
    public void Load(string turtle) => Assert.Equal("", string.Join("\n", TryLoad(turtle).Select(p => p.Message)));

    /// <summary>Loads Turtle as one commit, unless the rules refuse it.</summary>
    public IReadOnlyList<ChangeProblem> TryLoad(string turtle)
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(SmallOntology.Prefixes + turtle));
        return TryLoad(text, "data.ttl");
    }

    /// <summary>Loads a file as one commit, unless the rules refuse it.</summary>
    public IReadOnlyList<ChangeProblem> TryLoad(Stream file, string name)
    {
        var data = DataFile.Read(file, name, Rewriting.Model.IndividualsNamespace);
        return TryWrite(transaction =>
        {
            var writer = new TripleWriter(Rewriting, transaction);
            foreach (var triple in data.Triples)
            {
                writer.Add(triple);
            }

            Assert.Empty(writer.Report.Problems.Select(p => p.Message));
        });
    }

    /// <summary>Changes the graph as one commit, past no rule.</summary>
    public void Write(Action<GraphTransaction> change) => Assert.Equal("", string.Join("\n", TryWrite(change).Select(p => p.Message)));

    /// <summary>Changes the graph as one commit, unless the rules refuse it.</summary>
    public IReadOnlyList<ChangeProblem> TryWrite(Action<GraphTransaction> change)
    {
        var transaction = Graph.Begin();
        change(transaction);
        var problems = Rules.Apply(transaction);
        if (problems.Count > 0)
        {
            Graph.Abandon(transaction);
        }
        else
        {
            Graph.Publish(transaction);
        }

        return problems;
    }

    /// <summary>The node of a prefixed name.</summary>
    public NodeId Node(string name) => View.TryFind(Rewriting.Model.Prefixes.Expand(name).Value, out var node)
        ? node
        : throw new ArgumentException($"{name} isn't in the graph.");

    /// <summary>True if the prefixed name is a node's, or an alias.</summary>
    public bool Has(string name) => View.TryFind(Rewriting.Model.Prefixes.Expand(name).Value, out _);

    /// <summary>The canonical name of a prefixed name.</summary>
    public string Canonical(string name) => Short(View.IriOf(Node(name)));

    /// <summary>Where a property leads from a node at a time, or whence it leads there, as prefixed names in order.</summary>
    public IReadOnlyList<string> Follow(string name, string property, string now = "9999-12-31", bool isBack = false)
    {
        var evaluation = new GraphEvaluation(View, Time.Of(now), new QueryLimits(long.MaxValue), CancellationToken.None);
        var forth = Rewriting.PathOf(Rewriting.Model.Prefixes.Expand(property));
        var path = isBack ? PathSimplifier.Reverse(forth) : forth;
        return [.. evaluation.Follow(Node(name), path).Select(View.IriOf).Select(Short).Order(StringComparer.Ordinal)];
    }

    /// <summary>The values of a datatype property of the ontology's, as they are shown, in value order.</summary>
    public IReadOnlyList<string> Values(string name, string property)
    {
        var values = new List<StoredValue>();
        View.ValuesOf(Node(name), Rewriting.SymbolOf(Rewriting.Model.Prefixes.Expand($"pce:{property}")), values);
        return [.. values.Select(ValueCodec.Display)];
    }

    /// <summary>The IRI with a prefix where one fits.</summary>
    public string Short(string iri) => Rewriting.Model.Prefixes.Shorten(new Iri(iri)) ?? iri;
}
