using System.Runtime.CompilerServices;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>
/// Nodes that were told lately in one walk. Links of many nodes mostly lead to a few (concepts, places), which then needn't be told anew.
/// One place for each remainder of a hash: what doesn't fit is forgotten, so that it never grows.
/// </summary>
/// <param name="evaluation">Counts the visits: those of a node that is told again count again, as the answer grows by it again.</param>
internal sealed class ToldNodes(GraphEvaluation evaluation)
{
    private const int Places = 128;
    private readonly Entry[] _entries = new Entry[Places];

    /// <summary>What is told of a node by a selection.</summary>
    /// <param name="node">The node.</param>
    /// <param name="selection">The selection.</param>
    /// <param name="tell">Tells it, where it wasn't told lately.</param>
    public ResultNode Tell(NodeId node, Selection selection, Func<NodeId, Selection, ResultNode> tell)
    {
        ref var entry = ref _entries[(node.Value ^ RuntimeHelpers.GetHashCode(selection)) & (Places - 1)];
        if (entry.Node == node && ReferenceEquals(entry.Selection, selection))
        {
            evaluation.Visit(entry.Visits);
            return entry.Told;
        }

        var before = evaluation.Visited;
        var told = tell(node, selection);
        entry = new Entry(selection, node, told, evaluation.Visited - before);
        return told;
    }

    private readonly record struct Entry(Selection? Selection, NodeId Node, ResultNode Told, int Visits);
}
