using System.Globalization;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>Tests filters on nodes.</summary>
internal sealed class FilterTest(GraphEvaluation evaluation)
{
    private const long MicrosecondsPerDay = 86_400_000_000;

    /// <summary>True if the node meets the filter.</summary>
    public bool Meets(NodeId node, Filter filter) => filter switch
    {
        Filter.And and => MeetsAll(node, and),
        Filter.Or or => MeetsAny(node, or),
        Filter.Not not => !Meets(node, not.Operand),
        Filter.HasType type => evaluation.View.HasType(node, type.Classes),
        Filter.IsOneOf one => IsOneOf(node, one),
        Filter.Value value => MeetsValue(node, value),
        Filter.HasValue has => CountValues(node, has.Of) > 0,
        Filter.ValueCount count => IsWithin(CountValues(node, count.Of), count.Min, count.Max),
        Filter.Some some => MeetsSome(node, some.Path, some.Of),
        Filter.Every every => !MeetsSome(node, every.Path, new Filter.Not(every.Of)),
        Filter.Count count => IsWithin(CountReached(node, count.Path, count.Window, count.Of), count.Min, count.Max),
        Filter.ValidNow valid => IsValidNow(node, valid),
        Filter.NotAfterNow time => evaluation.View.ValueOf(node, time.Time) is not { } at || at.Number <= evaluation.Now,
        Filter.DistinctWeeks weeks => CountWeeks(node, weeks) >= weeks.Weeks,
        Filter.MinShare share => MeetsShare(node, share),
        Filter.FollowedWithin followed => IsFollowed(node, followed),
        Filter.Condition condition => MeetsCondition(node, condition),
        Filter.Inferred inferred => Meets(node, inferred.Operand),
        _ => throw new NotSupportedException($"A filter of kind {filter.GetType().Name} can't be tested."),
    };

    private bool MeetsAll(NodeId node, Filter.And and)
    {
        foreach (var operand in and.Operands)
        {
            if (!Meets(node, operand))
            {
                return false;
            }
        }

        return true;
    }

    private bool MeetsAny(NodeId node, Filter.Or or)
    {
        foreach (var operand in or.Operands)
        {
            if (Meets(node, operand))
            {
                return true;
            }
        }

        return false;
    }

    private bool MeetsCondition(NodeId node, Filter.Condition condition)
    {
        var before = evaluation.HiddenBy;
        evaluation.HiddenBy = condition.Times;
        var meets = Meets(node, condition.Operand);
        evaluation.HiddenBy = before;
        return meets;
    }

    private bool IsOneOf(NodeId node, Filter.IsOneOf filter)
    {
        if (filter.Iris.Contains(evaluation.View.IriOf(node)))
        {
            return true;
        }

        foreach (var alias in evaluation.View.AliasesOf(node))
        {
            if (filter.Iris.Contains(alias))
            {
                return true;
            }
        }

        return false;
    }

    private bool MeetsSome(NodeId node, PathExpression path, Filter filter)
    {
        var reached = evaluation.RentSet();
        evaluation.Paths.Walk(node, path, reached);
        var found = false;
        for (var i = 0; i < reached.Count && !found; i++)
        {
            found = Meets(reached[i], filter);
        }

        evaluation.Return(reached);
        return found;
    }

    private bool MeetsValue(NodeId node, Filter.Value filter)
    {
        var values = evaluation.RentValues();
        evaluation.Read(node, filter.Of, values);
        var found = false;
        foreach (var value in values)
        {
            if (ValueComparison.Meets(value, filter))
            {
                found = true;
                break;
            }
        }

        evaluation.Return(values);
        return found;
    }

    private int CountValues(NodeId node, ValueExpression expression)
    {
        var values = evaluation.RentValues();
        evaluation.Read(node, expression, values);
        var count = values.Count;
        evaluation.Return(values);
        return count;
    }

    private bool IsValidNow(NodeId node, Filter.ValidNow filter) =>
        evaluation.View.ValueOf(node, filter.From) is { } from && from.Number <= evaluation.Now
        && (evaluation.View.ValueOf(node, filter.Until) is not { } until || evaluation.Now < until.Number);

    private int CountReached(NodeId node, PathExpression path, TimeWindow window, Filter filter)
    {
        var count = 0;
        foreach (var reached in Windowed(node, path, window))
        {
            count += Meets(reached, filter) ? 1 : 0;
        }

        return count;
    }

    private int CountWeeks(NodeId node, Filter.DistinctWeeks filter)
    {
        var weeks = new HashSet<int>();
        foreach (var reached in Windowed(node, filter.Path, filter.Window))
        {
            if (evaluation.TimeOf(reached) is { } time)
            {
                var day = StoredValue.OfDateTime(time, 0).ToDateTimeOffset().UtcDateTime;
                weeks.Add((ISOWeek.GetYear(day) * 100) + ISOWeek.GetWeekOfYear(day));
            }
        }

        return weeks.Count;
    }

    private bool MeetsShare(NodeId node, Filter.MinShare filter)
    {
        var (whole, part) = (0, 0);
        foreach (var reached in Windowed(node, filter.Path, filter.Window))
        {
            if (Meets(reached, filter.OfThose))
            {
                whole++;
                part += Meets(reached, filter.Of) ? 1 : 0;
            }
        }

        return whole > 0 && part >= filter.Share * whole;
    }

    private bool IsFollowed(NodeId node, Filter.FollowedWithin filter)
    {
        var reached = Windowed(node, filter.Path, filter.Window);
        var followers = reached.Where(n => Meets(n, filter.Of)).ToList();
        return reached.Where(n => Meets(n, filter.OfThose)).Any(first => evaluation.TimeOf(first) is { } begin
            && followers.Exists(next => next != first && evaluation.TimeOf(next) is { } time
                && time >= begin && time - begin <= filter.Days * MicrosecondsPerDay));
    }

    /// <summary>The nodes that a path leads to and that a window lets through.</summary>
    public List<NodeId> Windowed(NodeId node, PathExpression path, TimeWindow window)
    {
        var reached = evaluation.RentSet();
        evaluation.Paths.Walk(node, path, reached);
        var counted = new List<NodeId>(reached.Count);
        var oldest = window.WithinDays is { } days ? evaluation.Now - (days * MicrosecondsPerDay) : long.MinValue;
        for (var i = 0; i < reached.Count; i++)
        {
            if (window.WithinDays is null || evaluation.TimeOf(reached[i]) > oldest)
            {
                counted.Add(reached[i]);
            }
        }

        evaluation.Return(reached);
        return window.Latest ? LatestOf(counted) : counted;
    }

    private List<NodeId> LatestOf(List<NodeId> nodes) => nodes.Count == 0
        ? nodes
        : [nodes.MaxBy(n => (evaluation.TimeOf(n) ?? long.MinValue, evaluation.View.IriOf(n)), LatestOrder)];

    private static readonly Comparer<(long Time, string Iri)> LatestOrder = Comparer<(long Time, string Iri)>.Create(
        (x, y) => x.Time != y.Time ? x.Time.CompareTo(y.Time) : CodePointOrder.Compare(x.Iri, y.Iri));

    private static bool IsWithin(int count, int? min, int? max) => (min is null || count >= min) && (max is null || count <= max);
}
