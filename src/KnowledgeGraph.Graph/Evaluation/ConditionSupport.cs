using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>Finds the nodes that make a condition hold.</summary>
internal sealed class ConditionSupport(GraphEvaluation evaluation)
{
    public IEnumerable<NodeId> Of(NodeId node, Filter filter) => filter switch
    {
        Filter.Condition condition => Within(node, condition),
        Filter.And and => and.Operands.SelectMany(o => Of(node, o)),
        Filter.Or or => or.Operands.Where(o => evaluation.Meets(node, o)).SelectMany(o => Of(node, o)),
        Filter.Some some => Counted(evaluation.Follow(node, some.Path), some.Of),
        Filter.Count { Min: > 0 } count => Counted(Windowed(node, count.Path, count.Window), count.Of),
        Filter.DistinctWeeks weeks => Windowed(node, weeks.Path, weeks.Window),
        Filter.MinShare share => Counted(Counted(Windowed(node, share.Path, share.Window), share.OfThose), share.Of),
        Filter.FollowedWithin followed => Counted(Windowed(node, followed.Path, followed.Window), followed.Of),
        _ => [],
    };

    private List<NodeId> Windowed(NodeId node, PathExpression path, TimeWindow window)
    {
        var nodes = new List<NodeId>();
        evaluation.Windows.Collect(node, path, window, nodes);
        return nodes;
    }

    private List<NodeId> Within(NodeId node, Filter.Condition condition)
    {
        var before = evaluation.HiddenBy;
        evaluation.HiddenBy = condition.Times;
        List<NodeId> found = [.. Of(node, condition.Operand)];
        evaluation.HiddenBy = before;
        return found;
    }

    private IEnumerable<NodeId> Counted(IEnumerable<NodeId> nodes, Filter of) => nodes.Where(n => evaluation.Meets(n, of));
}
