using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;

namespace KnowledgeGraph.Engagement.Identity;

/// <summary>
/// What follows from identities seen in one interaction (semantics.md, section 6): a weak one also stands for whoever is known to be there, by a
/// strong identity or as a participant. A strong one that stands for nobody yet is taken for the participant's, if there is one only.
/// </summary>
internal sealed class ObservedTogether(IdentityFacts facts, PropertyEdges edges)
{
    /// <summary>Links the strong identities of the interactions among the nodes.</summary>
    /// <returns>The nodes that this changed.</returns>
    public IReadOnlyList<NodeId> LinkStrong(GraphTransaction transaction, IEnumerable<NodeId> nodes)
    {
        var changed = new List<NodeId>();
        foreach (var interaction in InteractionsAmong(transaction, nodes))
        {
            if (edges.Targets(transaction, interaction, EngagementVocabulary.HasParticipant) is [var participant])
            {
                foreach (var identity in IdentitiesSeenIn(transaction, interaction).Where(i => facts.IsStrong(transaction, i) && facts.KnownCustomersOf(transaction, i).Count == 0))
                {
                    edges.Link(transaction, identity, EngagementVocabulary.StronglyIdentifies, participant);
                    changed.AddRange([identity, participant]);
                }
            }
        }

        return changed;
    }

    /// <summary>Links the weak identities of the interactions among the nodes.</summary>
    /// <returns>The nodes that this changed.</returns>
    public IReadOnlyList<NodeId> LinkWeak(GraphTransaction transaction, IEnumerable<NodeId> nodes)
    {
        var changed = new List<NodeId>();
        foreach (var interaction in InteractionsAmong(transaction, nodes))
        {
            var seen = IdentitiesSeenIn(transaction, interaction).ToLookup(i => facts.IsStrong(transaction, i));
            var present = seen[true].SelectMany(i => facts.CustomersOf(transaction, i))
                .Concat(edges.Targets(transaction, interaction, EngagementVocabulary.HasParticipant)).Distinct().ToList();
            foreach (var identity in seen[false])
            {
                foreach (var customer in present.Except(facts.CustomersOf(transaction, identity)).ToList())
                {
                    edges.Link(transaction, identity, EngagementVocabulary.Identifies, customer);
                    changed.AddRange([identity, customer]);
                }
            }
        }

        return changed;
    }

    private List<NodeId> InteractionsAmong(GraphTransaction transaction, IEnumerable<NodeId> nodes) =>
        [.. nodes.Where(n => transaction.Contains(n) && facts.IsInteraction(transaction, n))];

    private List<NodeId> IdentitiesSeenIn(GraphTransaction transaction, NodeId interaction) =>
        edges.Sources(transaction, interaction, EngagementVocabulary.ObservedIn);
}
