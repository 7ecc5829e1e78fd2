using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Tests;
using KnowledgeGraph.Graph.Tests.Oracle;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Differential;

/// <summary>
/// A graph in memory under a random ontology: its data, and beside it values of every kind, some of them hostile, merged nodes, and edges that a
/// merge moved.
/// </summary>
internal sealed class RandomGraph
{
    private const int Nodes = 20;
    private const string Namespace = "https://example.org/";
    private static readonly DateTimeOffset FirstDay = Now.AddDays(-40);

    private static readonly string[] Texts =
    [
        "", "a", "A", "ab", "B", "b", "Zürich", "ß", "z", "10", "2", "\uE000", "\uFFFF", "😀", "😀a", "é", "e\u0301", "'; MATCH (n) DETACH DELETE n //", "`", "\\u0060",
        "$p0", "İ", "line\nbreak", "\u0000", "null",
    ];

    private readonly Random _random;

    private RandomGraph(int seed, Symbols symbols)
    {
        _random = new Random(seed);
        var ontology = RandomOntology.Generate(seed);
        var world = GraphWorld.Of(ontology.Ontology, ontology.Data, symbols);
        Graph = world.Graph;
        Classes = [.. "A B C D E".Split(' ').Select(n => symbols.Of(Namespace + n))];
        Edges = [.. "knows owns partOf nextTo likes".Split(' ').Select(n => symbols.Of(Namespace + n))];
        Values = [.. Enum.GetValues<ValueKind>().SelectMany(k => new[] { (symbols.Of($"{Namespace}one{k}"), k, false), (symbols.Of($"{Namespace}many{k}"), k, true) })];
        Mixed = symbols.Of(Namespace + "mixed");
        Times = [Values.First(v => v.Kind == ValueKind.DateTime && !v.IsMany).Predicate, symbols.Of(Namespace + "otherTime")];
        Iris = [.. world.View.Nodes().Select(world.View.IriOf)];
        Rewritten = [.. world.Model.Properties.Where(p => p.IsObject).Select(p => world.Rewriting.PathOf(p.Iri))];
        Members = [.. world.Model.Classes.Select(c => world.Rewriting.MembersOf(c.Iri))];
    }

    /// <summary>The graph.</summary>
    public MemoryGraph Graph { get; }

    /// <summary>Classes that nodes have beside those of the ontology.</summary>
    public Symbol[] Classes { get; }

    /// <summary>Predicates of edges beside those of the ontology.</summary>
    public Symbol[] Edges { get; }

    /// <summary>Predicates of values, their kind, and whether a node may have several.</summary>
    public (Symbol Predicate, ValueKind Kind, bool IsMany)[] Values { get; }

    /// <summary>A predicate with values of all kinds.</summary>
    public Symbol Mixed { get; }

    /// <summary>What a store is told of the ontology: there are indexes for all values that may have one.</summary>
    public StoreSchema Schema => new() { RangeIndexed = [.. Values.Select(v => v.Predicate), Mixed] };

    /// <summary>Predicates of dateTimes.</summary>
    public Symbol[] Times { get; }

    /// <summary>IRIs of nodes and aliases.</summary>
    public List<string> Iris { get; }

    /// <summary>Paths of the ontology's properties.</summary>
    public PathExpression[] Rewritten { get; }

    /// <summary>Memberships of the ontology's classes.</summary>
    public Filter[] Members { get; }

    /// <summary>The clock.</summary>
    public static DateTimeOffset Now => ClosureOracle.Now;

    /// <summary>The graph of a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="symbols">Numbers of classes and predicates of the store that it is to be compared with.</param>
    public static RandomGraph Generate(int seed, Symbols symbols)
    {
        var graph = new RandomGraph(seed, symbols);
        var transaction = graph.Graph.Begin();
        graph.Fill(transaction);
        graph.Graph.Publish(transaction);
        return graph;
    }

    /// <summary>Writes the same graph into another store.</summary>
    public bool CopyTo(GraphTransaction transaction)
    {
        var view = Graph.View();
        foreach (var node in view.Nodes())
        {
            CopyNode(view, node, transaction);
        }

        foreach (var edge in view.Nodes().SelectMany(view.EdgesFrom))
        {
            transaction.Link(Find(view, edge.From), edge.Predicate, Find(view, edge.To), edge.AssertedFrom, edge.AssertedTo);
        }

        return true;

        NodeId Find(IGraphView from, NodeId node) => transaction.TryFind(from.IriOf(node), out var found) ? found : throw new InvalidOperationException("The node is gone.");
    }

    private static void CopyNode(IGraphView view, NodeId node, GraphTransaction transaction)
    {
        var (copy, types) = (transaction.Ensure(view.IriOf(node)), new List<Symbol>());
        view.TypesOf(node, types);
        types.ForEach(type => transaction.AddType(copy, type));
        foreach (var value in view.ValuesOf(node))
        {
            transaction.AddValue(copy, value.Predicate, value.Value, value.AssertedOf);
        }

        foreach (var alias in view.AliasesOf(node))
        {
            transaction.AddAlias(alias, copy);
        }
    }

    /// <summary>A value.</summary>
    public static StoredValue Value(ValueKind kind, Random random) => kind switch
    {
        ValueKind.Boolean => StoredValue.OfBoolean(random.Next(2) == 0),
        ValueKind.Integer => StoredValue.OfInteger(random.Next(6) switch { 0 => long.MaxValue, 1 => long.MinValue, 2 => 9007199254740993, _ => random.Next(5) }),
        ValueKind.Decimal => StoredValue.OfDecimal(random.Next(-3, 4) * (random.Next(8) == 0 ? 1_000_000_000_000L : 5), (byte)(random.Next(4) == 0 ? 3 : 1)),
        ValueKind.Double => StoredValue.OfDouble(new[] { 4294967296.0, 8589934592.0, 0.1, -0.5, 1e300, 5e-324, 2, 1.5 }[random.Next(8)]),
        ValueKind.DateTime => Time(random),
        ValueKind.LangString => StoredValue.OfLangString(Texts[random.Next(Texts.Length)], new[] { "en", "de", "en-GB" }[random.Next(3)]),
        ValueKind.Iri => StoredValue.OfIri($"{Namespace}{Texts[random.Next(Texts.Length)].Trim('\u0000')}"),
        _ => StoredValue.OfString(Texts[random.Next(Texts.Length)]),
    };

    private static StoredValue Time(Random random) => random.Next(12) switch
    {
        0 => StoredValue.OfDateTime(StoredValue.OpenEnd, 0),
        1 => StoredValue.OfDateTime(StoredValue.MicrosecondsOf(DateTimeOffset.MinValue), 0),
        2 => StoredValue.OfDateTime(StoredValue.MicrosecondsOf(FirstDay.AddDays(random.Next(60))) + 1, 120),
        _ => StoredValue.OfDateTime(FirstDay.AddDays(random.Next(60)).AddHours(random.Next(3))),
    };

    private void Fill(GraphTransaction transaction)
    {
        for (var i = 0; i < Nodes; i++)
        {
            Iris.Add(Namespace + (i % 9 == 8 ? $"n\uE000{i}" : i % 9 == 7 ? $"n😀{i}" : $"n{i:D2}"));
        }

        var nodes = Iris.ToList();
        nodes.ForEach(iri => AddNode(transaction, iri));

        for (var i = 0; i < nodes.Count * 4; i++)
        {
            AddEdge(transaction, nodes);
        }

        for (var i = 0; i < Nodes / 5; i++)
        {
            var alias = $"{Namespace}alias{i}";
            Iris.Add(alias);
            transaction.AddAlias(alias, Pick(transaction, nodes));
        }
    }

    private void AddNode(GraphTransaction transaction, string iri)
    {
        var node = transaction.Ensure(iri);
        for (var types = _random.Next(1, 3); types > 0; types--)
        {
            transaction.AddType(node, Classes[_random.Next(Classes.Length)]);
        }

        foreach (var (predicate, kind, isMany) in Values.Where(_ => _random.Next(3) > 0))
        {
            for (var count = isMany ? _random.Next(1, 4) : 1; count > 0; count--)
            {
                transaction.AddValue(node, predicate, Value(kind, _random), isMany && _random.Next(5) == 0 ? Namespace + "merged" : null);
            }
        }

        if (_random.Next(2) == 0)
        {
            transaction.AddValue(node, Times[1], Time(_random));
            transaction.AddValue(node, Mixed, Value((ValueKind)_random.Next(8), _random));
        }
    }

    private void AddEdge(GraphTransaction transaction, List<string> nodes)
    {
        var (from, to, predicate) = (Pick(transaction, nodes), Pick(transaction, nodes), Edges[_random.Next(Edges.Length)]);
        transaction.Link(from, predicate, to, _random.Next(6) == 0 ? Namespace + "merged" : null, _random.Next(6) == 0 ? Namespace + "merged2" : null);
    }

    private NodeId Pick(GraphTransaction transaction, List<string> nodes) =>
        transaction.TryFind(nodes[_random.Next(nodes.Count)], out var node) ? node : throw new InvalidOperationException("The node is gone.");
}
