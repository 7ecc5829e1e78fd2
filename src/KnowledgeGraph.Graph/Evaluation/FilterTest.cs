using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Evaluation;

/// <summary>Tests filters on nodes.</summary>
internal sealed class FilterTest(GraphEvaluation evaluation)
{
    // Up to here every test is done anew; deeper ones are remembered, or classes defined by classes would be tested once per way to them.
    private const int DeepestForgotten = 2;
    private readonly TestedFilters _tested = new();
    private int _depth;

    /// <summary>True if the node meets the filter.</summary>
    public bool Meets(NodeId node, Filter filter) => filter switch
    {
        Filter.HasType type => evaluation.View.HasType(node, type.Classes),
        Filter.And and => MeetsAll(node, and),
        Filter.Or or => MeetsAny(node, or),
        Filter.Not not => !Meets(node, not.Operand),
        Filter.Value value => MeetsValue(node, value),
        Filter.SomeValue some => MeetsSomeValue(node, some),
        Filter.IsOneOf one => IsOneOf(node, one),
        Filter.HasValue has => CountValues(node, has.Of) > 0,
        Filter.ValueCount count => IsWithin(CountValues(node, count.Of), count.Min, count.Max),
        Filter.ValidNow valid => IsValidNow(node, valid),
        Filter.NotAfterNow time => evaluation.View.ValueOf(node, time.Time) is not { } at || at.Number <= evaluation.Now,
        Filter.Condition condition => MeetsCondition(node, condition),
        Filter.Inferred inferred => Meets(node, inferred.Operand),
        _ => MeetsBeyond(node, filter),
    };

    // Filters that look at other nodes.
    private bool MeetsBeyond(NodeId node, Filter filter)
    {
        var isRemembered = _depth >= DeepestForgotten;
        if (isRemembered && _tested.TryFind(node, filter, evaluation.HiddenBy, out var known))
        {
            return known;
        }

        _depth++;
        var meets = MeetsOverPath(node, filter);
        _depth--;
        if (isRemembered)
        {
            _tested.Add(node, filter, evaluation.HiddenBy, meets);
        }
        else if (_depth == 0)
        {
            _tested.Clear();
        }

        return meets;
    }

    private bool MeetsOverPath(NodeId node, Filter filter) => filter switch
    {
        Filter.Some some => evaluation.Paths.LeadsTo(node, some.Path, some.Of),
        Filter.Every every => MeetsEvery(node, every),
        Filter.Count count => MeetsCount(node, count),
        Filter.DistinctWeeks weeks => evaluation.Windows.CountWeeks(node, weeks.Path, weeks.Window) >= weeks.Weeks,
        Filter.MinShare share => MeetsShare(node, share),
        Filter.FollowedWithin followed => evaluation.Windows.IsFollowed(node, followed),
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

    private bool MeetsEvery(NodeId node, Filter.Every filter)
    {
        var reached = evaluation.RentSet();
        evaluation.Paths.Walk(node, filter.Path, reached);
        var every = true;
        for (var i = 0; i < reached.Count && every; i++)
        {
            every = Meets(reached[i], filter.Of);
        }

        evaluation.Return(reached);
        return every;
    }

    private bool MeetsValue(NodeId node, Filter.Value filter)
    {
        var values = evaluation.RentValues();
        evaluation.Read(node, filter.Of, values);
        var found = false;
        for (var i = 0; i < values.Count && !found; i++)
        {
            found = ValueComparison.Meets(values[i], filter);
        }

        evaluation.Return(values);
        return found;
    }

    private bool MeetsSomeValue(NodeId node, Filter.SomeValue filter)
    {
        var values = evaluation.RentValues();
        evaluation.Read(node, filter.Of, values);
        var found = false;
        for (var i = 0; i < values.Count && !found; i++)
        {
            found = ValueComparison.MeetsAll(values[i], filter.Tests);
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

    // Stops when the number can't leave, or come into, the bounds any more.
    private bool MeetsCount(NodeId node, Filter.Count filter)
    {
        var reached = evaluation.RentList();
        evaluation.Windows.Collect(node, filter.Path, filter.Window, reached);
        var enough = filter.Max is { } max ? max + 1 : filter.Min ?? 0;
        var count = 0;
        for (var i = 0; i < reached.Count && count < enough; i++)
        {
            count += Meets(reached[i], filter.Of) ? 1 : 0;
        }

        evaluation.Return(reached);
        return IsWithin(count, filter.Min, filter.Max);
    }

    private bool MeetsShare(NodeId node, Filter.MinShare filter)
    {
        var reached = evaluation.RentList();
        evaluation.Windows.Collect(node, filter.Path, filter.Window, reached);
        var (whole, part) = (0, 0);
        foreach (var value in reached)
        {
            if (Meets(value, filter.OfThose))
            {
                whole++;
                part += Meets(value, filter.Of) ? 1 : 0;
            }
        }

        evaluation.Return(reached);
        return whole > 0 && part >= filter.Share * whole;
    }

    private static bool IsWithin(int count, int? min, int? max) => (min is null || count >= min) && (max is null || count <= max);
}
