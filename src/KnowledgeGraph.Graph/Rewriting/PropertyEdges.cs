using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Rewriting;

/// <summary>Stored edges by property, whichever way round the property is stored; nothing inferred.</summary>
public sealed class PropertyEdges(StoredPredicates stored)
{
    /// <summary>Asserts (from property to).</summary>
    /// <param name="transaction">Where to write.</param>
    /// <param name="from">Subject.</param>
    /// <param name="property">The property.</param>
    /// <param name="to">Object.</param>
    /// <param name="assertedFrom">IRI of which it is asserted, where the subject is known under another. Default: the subject's own.</param>
    /// <param name="assertedTo">IRI to which it is asserted, where the object is known under another. Default: the object's own.</param>
    /// <returns>False if it was asserted already.</returns>
    public bool Link(GraphTransaction transaction, NodeId from, Iri property, NodeId to, string? assertedFrom = null, string? assertedTo = null)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var predicate = stored.Of(property);
        return predicate.IsInverse
            ? transaction.Link(to, predicate.Predicate, from, assertedTo, assertedFrom)
            : transaction.Link(from, predicate.Predicate, to, assertedFrom, assertedTo);
    }

    /// <summary>Takes (from property to) back only as it was asserted of these IRIs (null: the nodes' own).</summary>
    /// <returns>False if it was not asserted so.</returns>
    public bool UnlinkAsserted(GraphTransaction transaction, NodeId from, Iri property, NodeId to, string? assertedFrom, string? assertedTo)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var predicate = stored.Of(property);
        return predicate.IsInverse
            ? transaction.UnlinkAsserted(to, predicate.Predicate, from, assertedTo, assertedFrom)
            : transaction.UnlinkAsserted(from, predicate.Predicate, to, assertedFrom, assertedTo);
    }

    /// <summary>Takes (from property to) back, of whichever IRIs it was asserted.</summary>
    /// <returns>False if it was not asserted.</returns>
    public bool Unlink(GraphTransaction transaction, NodeId from, Iri property, NodeId to)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var predicate = stored.Of(property);
        return predicate.IsInverse ? transaction.Unlink(to, predicate.Predicate, from) : transaction.Unlink(from, predicate.Predicate, to);
    }

    /// <summary>What the property leads to from a node. Each once.</summary>
    public List<NodeId> Targets(IGraphView view, NodeId node, Iri property) => Reached(view, node, property, isBack: false);

    /// <summary>The nodes from which the property leads to a node. Each once.</summary>
    public List<NodeId> Sources(IGraphView view, NodeId node, Iri property) => Reached(view, node, property, isBack: true);

    private List<NodeId> Reached(IGraphView view, NodeId node, Iri property, bool isBack)
    {
        ArgumentNullException.ThrowIfNull(view);
        var predicate = stored.Of(property);
        var reached = new List<NodeId>();
        view.Follow(node, predicate.Predicate, predicate.IsInverse != isBack, reached);
        return reached;
    }
}
