using System.Collections.Immutable;

namespace KnowledgeGraph.Graph;

/// <summary>
/// What one commit changes, in an order in which it can be applied: edges, values, classes, aliases and nodes that go; then nodes,
/// aliases, classes, values and edges that come. Steps that cancelled each other are not in it.
/// </summary>
/// <param name="Operations">The steps.</param>
public sealed record GraphChange(ImmutableArray<GraphOperation> Operations)
{
    /// <summary>True if there is no step.</summary>
    public bool IsEmpty => Operations.IsEmpty;

    /// <summary>Does the same in another transaction; nodes that the steps name must be there as they were before the change.</summary>
    /// <exception cref="ArgumentException">A step names a node that isn't there.</exception>
    public void ApplyTo(GraphTransaction transaction)
    {
        foreach (var operation in Operations)
        {
            Apply(operation, transaction);
        }
    }

    private static void Apply(GraphOperation operation, GraphTransaction to)
    {
        switch (operation)
        {
            case GraphOperation.AddNode node:
                to.Ensure(node.Iri);
                break;
            case GraphOperation.RemoveNode node:
                to.Delete(Find(to, node.Iri));
                break;
            case GraphOperation.AddType type:
                to.AddType(Find(to, type.Iri), type.Type);
                break;
            case GraphOperation.RemoveType type:
                to.RemoveType(Find(to, type.Iri), type.Type);
                break;
            case GraphOperation.AddValue value:
                to.AddValue(Find(to, value.Iri), value.Predicate, value.Value, value.AssertedOf);
                break;
            case GraphOperation.RemoveValue value:
                to.RemoveValueAsserted(Find(to, value.Iri), value.Predicate, value.Value, value.AssertedOf);
                break;
            case GraphOperation.AddEdge edge:
                to.Link(Find(to, edge.From), edge.Predicate, Find(to, edge.To), edge.AssertedFrom, edge.AssertedTo);
                break;
            case GraphOperation.RemoveEdge edge:
                to.UnlinkAsserted(Find(to, edge.From), edge.Predicate, Find(to, edge.To), edge.AssertedFrom, edge.AssertedTo);
                break;
            case GraphOperation.AddAlias alias:
                to.AddAlias(alias.Iri, Find(to, alias.Canonical));
                break;
            case GraphOperation.RemoveAlias alias:
                to.RemoveAlias(alias.Iri);
                break;
        }
    }

    private static NodeId Find(GraphTransaction transaction, string iri) => transaction.TryFind(iri, out var node)
        ? node
        : throw new ArgumentException($"The change names <{iri}>, which isn't in the graph.");
}
