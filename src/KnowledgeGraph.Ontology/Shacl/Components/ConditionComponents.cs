using KnowledgeGraph.Rdf.Vocabulary;
using Sh = KnowledgeGraph.Rdf.Vocabulary.Shacl;

namespace KnowledgeGraph.Ontology.Shacl.Components;

/// <summary>
/// The additions for conditions (semantics.md §4), all relative to the evaluation time. They are read here; a condition is evaluated
/// where the data are.
/// </summary>
internal static class ConditionComponents
{
    public static IEnumerable<Constraint> Read(ShapeParameters parameters)
    {
        if (parameters.Flag(Kg.ValidNow))
        {
            yield return new Constraint.ValidNow();
        }

        if (!parameters.IsProperty)
        {
            yield break;
        }

        if (parameters.Number(Kg.DistinctWeeks) is { } weeks)
        {
            yield return new Constraint.DistinctWeeks(weeks);
        }

        if (!parameters.Values(Kg.MinShare).Any() && !parameters.Values(Kg.FollowedWithinDays).Any())
        {
            RefuseLooseOfThose(parameters);
            yield break;
        }

        var ofThose = parameters.Single(Kg.OfThose) is { } whole ? parameters.ShapeAt(Kg.OfThose, whole) : null;
        RefuseMissingShape(parameters);
        if (parameters.Decimal(Kg.MinShare) is { } share)
        {
            yield return ReadShare(parameters, share, ofThose);
        }

        if (parameters.Number(Kg.FollowedWithinDays) is { } days)
        {
            yield return new Constraint.FollowedWithin(days, ofThose);
        }
    }

    /// <summary>Which values of the path count.</summary>
    public static ValueWindow WindowOf(ShapeParameters parameters)
    {
        var window = new ValueWindow(parameters.Number(Kg.WithinDays), parameters.Flag(Kg.Latest));
        return window == ValueWindow.All ? ValueWindow.All : window;
    }

    /// <summary>Whether the shape has an addition that says what becomes of <c>sh:qualifiedValueShape</c>.</summary>
    public static bool UsesQualifiedShape(ShapeParameters parameters) =>
        parameters.Values(Kg.MinShare).Any() || parameters.Values(Kg.FollowedWithinDays).Any();

    private static Constraint.MinShare ReadShare(ShapeParameters parameters, decimal share, NodeShape? ofThose)
    {
        if (share is < 0 or > 1)
        {
            parameters.Report(Kg.MinShare, $"is {share}; a number from 0 to 1 is needed");
        }

        return new Constraint.MinShare(share, ofThose);
    }

    private static void RefuseLooseOfThose(ShapeParameters parameters)
    {
        if (parameters.Values(Kg.OfThose).Any())
        {
            parameters.Report(Kg.OfThose, "stands alone; it belongs to kg:minShare or kg:followedWithinDays");
        }
    }

    private static void RefuseMissingShape(ShapeParameters parameters)
    {
        if (!parameters.Values(Sh.QualifiedValueShape).Any())
        {
            var addition = parameters.Values(Kg.MinShare).Any() ? Kg.MinShare : Kg.FollowedWithinDays;
            parameters.Report(addition, "says nothing of which values; add sh:qualifiedValueShape [ … ]");
        }
    }
}
