using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;

namespace KnowledgeGraph.Engagement.Tests;

/// <summary>The records of relationships as lines that can be compared.</summary>
internal static class Records
{
    /// <summary>Memberships in order of time: <c>from..until stage by rule citing interactions</c>.</summary>
    public static IReadOnlyList<string> Stages(this World world, string relationship, bool withCited = false)
    {
        var view = world.View;
        return
        [
            .. world.Rewriting.Edges.Targets(view, world.Node(relationship), EngagementVocabulary.HasStageMembership)
                .Select(m => (Stage: world.Only(view, m, EngagementVocabulary.MembershipStage), From: world.Number(view, m, EngagementVocabulary.MemberFrom), Node: m))
                .OrderBy(m => m.From).ThenBy(m => m.Stage, StringComparer.Ordinal)
                .Select(m => $"{Time.Show(m.From)}..{Time.Show(world.Number(view, m.Node, EngagementVocabulary.MemberUntil))} {m.Stage} by "
                    + world.Only(view, m.Node, EngagementVocabulary.MembershipRule)
                    + (withCited ? " citing " + string.Join(' ', world.Cited(view, m.Node)) : "")),
        ];
    }

    /// <summary>Classification periods in order of time: <c>from..until classification by row</c>.</summary>
    public static IReadOnlyList<string> Classes(this World world, string relationship)
    {
        var view = world.View;
        return
        [
            .. world.Rewriting.Edges.Sources(view, world.Node(relationship), EngagementVocabulary.ClassificationOf)
                .OrderBy(p => world.Number(view, p, EngagementVocabulary.ClassifiedFrom))
                .Select(p => $"{Time.Show(world.Number(view, p, EngagementVocabulary.ClassifiedFrom))}..{Time.Show(world.Number(view, p, EngagementVocabulary.ClassifiedUntil))} "
                    + $"{world.Only(view, p, EngagementVocabulary.Classification)} by {world.Only(view, p, EngagementVocabulary.ClassificationRuleOf)}"),
        ];
    }

    /// <summary>Replays every relationship from its first fact: the stored records stay as they are.</summary>
    public static void ShowsWhatAFullReplayWould(this World world)
    {
        var transaction = world.Graph.Begin();
        foreach (var relationship in transaction.NodesOf(world.Rewriting.SymbolOf(EngagementVocabulary.CustomerRelationship)).ToList())
        {
            world.Rules.Replay!.Replay(transaction, relationship);
        }

        Assert.Equal("", string.Join('\n', transaction.Change.Operations));
        world.Graph.Abandon(transaction);
    }

    private static IEnumerable<string> Cited(this World world, IGraphView view, NodeId membership) =>
        world.Rewriting.Edges.Targets(view, membership, EngagementVocabulary.CitedInteraction).Select(view.IriOf).Select(world.Short).Order(StringComparer.Ordinal);

    private static string Only(this World world, IGraphView view, NodeId node, Rdf.Iri property) =>
        world.Short(view.IriOf(Assert.Single(world.Rewriting.Edges.Targets(view, node, property))));

    private static long Number(this World world, IGraphView view, NodeId node, Rdf.Iri property) =>
        view.ValueOf(node, world.Rewriting.SymbolOf(property))!.Number;
}
