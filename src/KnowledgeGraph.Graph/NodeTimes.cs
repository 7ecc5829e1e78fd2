using System.Collections.Frozen;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph;

/// <summary>Times that nodes carry, in microseconds since 1970 (UTC).</summary>
public static class NodeTimes
{
    /// <summary>The node's least time under a predicate, or null.</summary>
    public static long? TimeOf(this IGraphView view, NodeId node, Symbol predicate)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.ValueOf(node, predicate) is { Kind: ValueKind.DateTime } time ? time.Number : null;
    }

    /// <summary>The greatest of the node's times under some predicates, or null.</summary>
    public static long? LatestTimeOf(this IGraphView view, NodeId node, FrozenSet<Symbol> predicates)
    {
        ArgumentNullException.ThrowIfNull(predicates);
        long? latest = null;
        foreach (var predicate in predicates)
        {
            if (view.TimeOf(node, predicate) is { } time && (latest is null || time > latest))
            {
                latest = time;
            }
        }

        return latest;
    }
}
