using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>The nodes that a path leads to and that a time window lets through, and what conditions ask of their times.</summary>
internal sealed class WindowedNodes(GraphEvaluation evaluation)
{
    private const long MicrosecondsPerDay = 86_400_000_000;

    // Day 0, 1 January 1970, was a Thursday; ISO weeks begin on Mondays.
    private const int DaysFromMondayToEpoch = 3;

    /// <summary>Appends the nodes.</summary>
    public void Collect(NodeId node, PathExpression path, TimeWindow window, List<NodeId> into)
    {
        var reached = evaluation.RentSet();
        evaluation.Paths.Walk(node, path, reached);
        var (first, oldest) = (into.Count, window.WithinDays is { } days ? evaluation.Now - (days * MicrosecondsPerDay) : long.MinValue);
        for (var i = 0; i < reached.Count; i++)
        {
            if (window.WithinDays is null || evaluation.TimeOf(reached[i]) > oldest)
            {
                into.Add(reached[i]);
            }
        }

        evaluation.Return(reached);
        if (window.Latest && into.Count - first > 1)
        {
            var latest = LatestOf(into, first);
            into.RemoveRange(first, into.Count - first);
            into.Add(latest);
        }
    }

    /// <summary>Number of ISO weeks (UTC) into which the nodes' times fall.</summary>
    public int CountWeeks(NodeId node, PathExpression path, TimeWindow window)
    {
        var reached = evaluation.RentList();
        Collect(node, path, window, reached);
        var weeks = new HashSet<long>(reached.Count);
        foreach (var value in reached)
        {
            if (evaluation.TimeOf(value) is { } time)
            {
                weeks.Add(FloorDivide(FloorDivide(time, MicrosecondsPerDay) + DaysFromMondayToEpoch, 7));
            }
        }

        evaluation.Return(reached);
        return weeks.Count;
    }

    /// <summary>True if one of the nodes is followed soon enough by another that meets the filter.</summary>
    public bool IsFollowed(NodeId node, Filter.FollowedWithin filter)
    {
        var reached = evaluation.RentList();
        Collect(node, filter.Path, filter.Window, reached);
        var followers = TimedOf(reached, filter.Of);
        followers.Sort((x, y) => x.Time.CompareTo(y.Time));
        var found = false;
        foreach (var (time, first) in TimedOf(reached, filter.OfThose))
        {
            found = found || HasFollower(followers, time, first, filter.Days * MicrosecondsPerDay);
        }

        evaluation.Return(reached);
        return found;
    }

    // Followers are in order of time; of those at the same time one may be the node itself.
    private static bool HasFollower(List<(long Time, NodeId Node)> followers, long time, NodeId node, long longest)
    {
        var (low, high) = (0, followers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = followers[middle].Time < time ? (middle + 1, high) : (low, middle);
        }

        for (; low < followers.Count && followers[low].Time - time <= longest; low++)
        {
            if (followers[low].Node != node)
            {
                return true;
            }
        }

        return false;
    }

    private List<(long Time, NodeId Node)> TimedOf(List<NodeId> nodes, Filter filter)
    {
        var timed = new List<(long Time, NodeId Node)>(nodes.Count);
        foreach (var node in nodes)
        {
            if (evaluation.TimeOf(node) is { } time && evaluation.Meets(node, filter))
            {
                timed.Add((time, node));
            }
        }

        return timed;
    }

    private NodeId LatestOf(List<NodeId> nodes, int first)
    {
        var (latest, greatest) = (nodes[first], evaluation.TimeOf(nodes[first]) ?? long.MinValue);
        for (var i = first + 1; i < nodes.Count; i++)
        {
            var time = evaluation.TimeOf(nodes[i]) ?? long.MinValue;
            if (time > greatest || (time == greatest && CodePointOrder.Compare(evaluation.View.IriOf(nodes[i]), evaluation.View.IriOf(latest)) > 0))
            {
                (latest, greatest) = (nodes[i], time);
            }
        }

        return latest;
    }

    private static long FloorDivide(long number, long divisor) => (number / divisor) - (number % divisor < 0 ? 1 : 0);
}
