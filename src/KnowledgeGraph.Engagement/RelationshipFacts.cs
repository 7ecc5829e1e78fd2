using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Engagement;

/// <summary>The times at which something happened in one relationship, and which of them the customer's side had a part in.</summary>
internal sealed class RelationshipFacts
{
    private RelationshipFacts(IReadOnlyList<long> instants, IReadOnlySet<long> customerSide)
    {
        Instants = instants;
        CustomerSide = customerSide;
    }

    /// <summary>Times of all facts that the rules look at, ascending, each once; microseconds since 1970 (UTC).</summary>
    public IReadOnlyList<long> Instants { get; }

    /// <summary>Times of interactions that the brand did not initiate.</summary>
    public IReadOnlySet<long> CustomerSide { get; }

    /// <summary>Reads the facts of a relationship.</summary>
    public static RelationshipFacts Of(NodeId relationship, IGraphView view, EngagementRules rules)
    {
        var evaluation = new GraphEvaluation(view, DateTimeOffset.MaxValue, new QueryLimits(long.MaxValue), CancellationToken.None);
        var instants = new SortedSet<long>();
        foreach (var node in rules.LookedAt.SelectMany(path => evaluation.Follow(relationship, path)))
        {
            AddTimes(node, view, rules, instants);
        }

        var customerSide = evaluation.Follow(relationship, rules.Interactions)
            .Where(i => !evaluation.Meets(i, rules.BrandInitiated))
            .Select(i => view.ValueOf(i, rules.StartedAt)).OfType<StoredValue>().Select(t => t.Number).ToHashSet();
        return new RelationshipFacts([.. instants], customerSide);
    }

    /// <summary>The earliest time at which these facts differ from others; the greatest number where they don't.</summary>
    public long FirstDifference(RelationshipFacts other)
    {
        var instants = Instants.ToHashSet();
        instants.SymmetricExceptWith(other.Instants);
        var customerSide = CustomerSide.ToHashSet();
        customerSide.SymmetricExceptWith(other.CustomerSide);
        return instants.Concat(customerSide).DefaultIfEmpty(long.MaxValue).Min();
    }

    private static void AddTimes(NodeId node, IGraphView view, EngagementRules rules, SortedSet<long> instants)
    {
        foreach (var predicate in rules.Times)
        {
            if (view.TimeOf(node, predicate) is { } time)
            {
                instants.Add(time);
            }
        }
    }
}
