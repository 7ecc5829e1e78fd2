namespace KnowledgeGraph.Graph.Memory;

/// <summary>Builds a graph in memory from records, each with the number of the commit that wrote it.</summary>
/// <param name="symbols">Numbers of classes and predicates.</param>
/// <param name="head">Number of the last commit that the records hold.</param>
public sealed class MemoryGraphBuilder(Symbols symbols, long head)
{
    private readonly MemoryGraph _graph = new(symbols, new NodeTable(), head);
    private readonly Dictionary<Symbol, List<NodeId>> _members = [];
    private readonly Dictionary<Symbol, Symbol[]> _singleTypes = [];

    /// <summary>Adds a node.</summary>
    /// <param name="iri">Its IRI, not added before.</param>
    /// <param name="commit">Number of the commit that last changed the node, its values or its classes.</param>
    /// <param name="types">Its classes.</param>
    /// <param name="values">Its values; those of one predicate in the order in which they were added.</param>
    /// <exception cref="ArgumentException">The IRI was added before.</exception>
    public NodeId AddNode(string iri, long commit, ReadOnlySpan<Symbol> types, ReadOnlySpan<ValueRecord> values)
    {
        var node = AddIri(iri);
        _graph.Nodes[node].State = new NodeState { Since = commit, Exists = true, Types = ShareTypes(types), Values = values.ToArray() };
        foreach (var type in types)
        {
            if (!_members.TryGetValue(type, out var nodes))
            {
                _members[type] = nodes = [];
            }

            nodes.Add(node);
        }

        return node;
    }

    /// <summary>Adds another IRI of a node.</summary>
    /// <exception cref="ArgumentException">The IRI was added before.</exception>
    public void AddAlias(string iri, NodeId canonical)
    {
        var alias = AddIri(iri);
        ref var state = ref _graph.Nodes[canonical].State;
        _graph.Nodes[alias].State = new NodeState { Since = state!.Since, AliasOf = canonical.Value };
        state = state with { Aliases = [.. state.Aliases, alias] };
    }

    /// <summary>Adds an edge between nodes that were added before; each edge only once.</summary>
    public void AddEdge(EdgeRecord edge) =>
        _graph.Edges.Add(edge.From, edge.Predicate, edge.To, new AssertedEnds(edge.AssertedFrom, edge.AssertedTo), edge.Commit);

    /// <summary>The graph. The builder is of no use afterwards.</summary>
    public MemoryGraph Build()
    {
        foreach (var (type, nodes) in _members)
        {
            _graph.Extents.Add(type, nodes);
        }

        _members.Clear();
        return _graph;
    }

    private NodeId AddIri(string iri) => _graph.Nodes.TryFind(iri, out _)
        ? throw new ArgumentException($"The IRI <{iri}> comes twice.", nameof(iri))
        : _graph.Nodes.Add(iri);

    private Symbol[] ShareTypes(ReadOnlySpan<Symbol> types)
    {
        if (types.Length != 1)
        {
            return types.ToArray();
        }

        if (!_singleTypes.TryGetValue(types[0], out var shared))
        {
            _singleTypes[types[0]] = shared = [types[0]];
        }

        return shared;
    }
}
