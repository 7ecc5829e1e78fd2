using System.Collections.Frozen;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Engagement.Records;

/// <summary>
/// From when on a change may be seen by conditions. What lies after the time of evaluation doesn't count for them (semantics.md, section 2),
/// and neither does what it leads to; what has no time counts always.
/// </summary>
/// <param name="transaction">The change.</param>
/// <param name="times">Predicates that say when a thing happened.</param>
internal sealed class ChangeTimes(GraphTransaction transaction, FrozenSet<Symbol> times)
{
    /// <summary>The change may be seen at every time.</summary>
    public const long Always = long.MinValue;

    private const long Never = long.MaxValue;

    /// <summary>The earliest time of evaluation at which an operation may make a difference; microseconds since 1970 (UTC).</summary>
    public long SeenFrom(GraphOperation operation) => operation switch
    {
        GraphOperation.AddEdge edge => OfEdge(edge.From, edge.To, transaction),
        GraphOperation.RemoveEdge edge => OfEdge(edge.From, edge.To, transaction.Before),
        GraphOperation.AddValue value => OfNode(value.Iri),
        GraphOperation.RemoveValue value => OfNode(value.Iri),
        GraphOperation.AddType type => OfNode(type.Iri),
        GraphOperation.RemoveType type => OfNode(type.Iri),
        _ => Always,
    };

    // A way leads over an edge when both ends count.
    private long OfEdge(string from, string to, IGraphView view) => Math.Max(TimeOf(from, view) ?? Always, TimeOf(to, view) ?? Always);

    // A node that comes or goes is reached over edges that come or go, and these are operations of their own.
    private long OfNode(string iri) => TimeOf(iri, transaction.Before) is { } before && TimeOf(iri, transaction) is { } after ? Math.Min(before, after) : Never;

    // Null where the node isn't there.
    private long? TimeOf(string iri, IGraphView view) => view.TryFind(iri, out var node) ? view.LatestTimeOf(node, times) ?? Always : null;
}
