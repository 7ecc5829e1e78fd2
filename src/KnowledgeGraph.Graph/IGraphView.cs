using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph;

/// <summary>
/// A consistent picture of the stored graph: what is asserted, after inverse normalisation and merging, and nothing inferred.
/// Not safe for concurrent use unless an implementation says so; cheap to make.
/// </summary>
public interface IGraphView
{
    /// <summary>Numbers of classes and predicates.</summary>
    Symbols Symbols { get; }

    /// <summary>Number of the last commit that the picture holds; 0 for an empty store.</summary>
    long Commit { get; }

    /// <summary>The node of an IRI or of an alias. False if there is none in this picture.</summary>
    bool TryFind(string iri, out NodeId node);

    /// <summary>The node's (canonical) IRI.</summary>
    string IriOf(NodeId node);

    /// <summary>Other IRIs under which the node is known, ordered by code point.</summary>
    IReadOnlyList<string> AliasesOf(NodeId node);

    /// <summary>Asserted classes of the node, in no particular order.</summary>
    void TypesOf(NodeId node, List<Symbol> into);

    /// <summary>True if the node has an asserted class among <paramref name="classes"/>.</summary>
    bool HasType(NodeId node, IReadOnlySet<Symbol> classes);

    /// <summary>Appends the nodes that one stored edge leads to, against the stored direction if <paramref name="inverse"/>. Each once.</summary>
    void Follow(NodeId node, Symbol predicate, bool inverse, List<NodeId> into);

    /// <summary>True if that edge is stored.</summary>
    bool HasEdge(NodeId from, Symbol predicate, NodeId to);

    /// <summary>Appends the node's stored values in value order (list order where the property is ordered).</summary>
    void ValuesOf(NodeId node, Symbol predicate, List<StoredValue> into);

    /// <summary>The node's least stored value of a predicate, or its greatest; null if it has none.</summary>
    StoredValue? ValueOf(NodeId node, Symbol predicate, bool isGreatest = false);

    /// <summary>Every node with that asserted class, ordered by IRI (code points).</summary>
    IEnumerable<NodeId> NodesOf(Symbol type);

    /// <summary>Every node, ordered by IRI (code points).</summary>
    IEnumerable<NodeId> Nodes();

    /// <summary>Every stored value of the node with the commit that wrote it.</summary>
    IEnumerable<ValueRecord> ValuesOf(NodeId node);

    /// <summary>Every stored edge that leaves the node.</summary>
    IEnumerable<EdgeRecord> EdgesFrom(NodeId node);

    /// <summary>Every stored edge that reaches the node.</summary>
    IEnumerable<EdgeRecord> EdgesTo(NodeId node);

    /// <summary>Number of the commit that last changed the node itself, its values or its classes.</summary>
    long CommitOf(NodeId node);
}
