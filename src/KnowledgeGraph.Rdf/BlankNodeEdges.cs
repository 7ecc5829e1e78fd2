using System.Globalization;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rdf;

/// <summary>
/// The blank nodes of two graphs and what connects them, by number: those of the left graph come first, then those of the right.
/// </summary>
internal sealed class BlankNodeEdges
{
    private readonly List<List<Edge>> _edges = [];
    private readonly List<List<(int Label, int Term)>> _facts = [];
    private readonly Dictionary<Term, int> _terms = [];
    private readonly int _leftCount;

    public BlankNodeEdges(RdfGraph left, RdfGraph right)
    {
        Read(left);
        _leftCount = _edges.Count;
        Read(right);
    }

    /// <summary>The number of blank nodes in both graphs together.</summary>
    public int Count => _edges.Count;

    public bool HasEqualNumbers => Count == 2 * _leftCount;

    public bool IsLeft(int node) => node < _leftCount;

    /// <summary>Whether as many of the nodes are of the left graph as of the right.</summary>
    public bool IsBalanced(IReadOnlyCollection<int> nodes) => 2 * nodes.Count(IsLeft) == nodes.Count;

    /// <summary>The edges at a node. Each edge is listed at both of its ends, with labels that tell the direction.</summary>
    public ReadOnlySpan<Edge> At(int node) => CollectionsMarshal.AsSpan(_edges[node]);

    /// <summary>What the triples with named nodes and literals say about a node; equal for nodes of which they say the same.</summary>
    public string Facts(int node)
    {
        _facts[node].Sort();
        return string.Join(' ', _facts[node].Select(fact => string.Create(CultureInfo.InvariantCulture, $"{fact.Label}:{fact.Term}")));
    }

    private void Read(RdfGraph graph)
    {
        var nodes = new Dictionary<BlankNode, int>();
        foreach (var (subject, predicate, obj) in graph)
        {
            var outgoing = 2 * NumberOf(predicate);
            var from = subject is BlankNode s ? NodeOf(nodes, s) : -1;
            var to = obj is BlankNode o ? NodeOf(nodes, o) : -1;
            if (from >= 0 && to >= 0 && from != to)
            {
                _edges[from].Add(new Edge(outgoing, to));
                _edges[to].Add(new Edge(outgoing + 1, from));
            }
            else if (from >= 0)
            {
                _facts[from].Add((outgoing, from == to ? -1 : NumberOf(obj)));
            }
            else if (to >= 0)
            {
                _facts[to].Add((outgoing + 1, NumberOf(subject)));
            }
        }
    }

    private int NodeOf(Dictionary<BlankNode, int> nodes, BlankNode node)
    {
        if (!nodes.TryGetValue(node, out var number))
        {
            number = _edges.Count;
            nodes.Add(node, number);
            _edges.Add([]);
            _facts.Add([]);
        }

        return number;
    }

    private int NumberOf(Term term)
    {
        if (!_terms.TryGetValue(term, out var number))
        {
            number = _terms.Count;
            _terms.Add(term, number);
        }

        return number;
    }

    /// <summary>An edge as one of its ends sees it.</summary>
    /// <param name="Label">Predicate and direction.</param>
    /// <param name="Other">The other end.</param>
    public readonly record struct Edge(int Label, int Other);
}
