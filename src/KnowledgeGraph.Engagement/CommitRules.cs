using KnowledgeGraph.Engagement.Identity;
using KnowledgeGraph.Engagement.Records;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Validation;

namespace KnowledgeGraph.Engagement;

/// <summary>
/// What every commit goes through, files included (semantics.md, section 6): nodes that are one individual become one, identities get their
/// visitors, the result is validated, and the records that follow from it are written. One per ontology version.
/// </summary>
public sealed class CommitRules
{
    private readonly ProvisionalVisitors? _visitors;
    private readonly RelationshipReplay? _replay;

    /// <summary>Prepares the rules of an ontology version.</summary>
    public CommitRules(OntologyRewriting rewriting)
    {
        ArgumentNullException.ThrowIfNull(rewriting);
        Merging = new NodeMerging(rewriting);
        Validator = new ChangeValidator(rewriting);
        Engagement = EngagementRules.Read(rewriting);
        if (Engagement is not null)
        {
            _visitors = new ProvisionalVisitors(rewriting, Merging);
            _replay = new RelationshipReplay(Engagement);
        }
    }

    /// <summary>Rules of stages and classification; null where the ontology has no relationships.</summary>
    public EngagementRules? Engagement { get; }

    /// <summary>Keys and identifying properties.</summary>
    public NodeMerging Merging { get; }

    /// <summary>Checks of the model.</summary>
    public ChangeValidator Validator { get; }

    /// <summary>Takes everything that a transaction has changed through the rules.</summary>
    /// <returns>Why it can't be stored; the caller takes the transaction back if there is any reason.</returns>
    public IReadOnlyList<ChangeProblem> Apply(GraphTransaction transaction)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        Settle(transaction, transaction.Changed);
        var problems = Validator.Validate(transaction);
        if (problems.Count == 0)
        {
            _replay?.ReplayAffected(transaction);
        }

        return problems;
    }

    /// <summary>Merges and gives visitors, among the given nodes and what that touches, until nothing is left to do.</summary>
    public void Settle(GraphTransaction transaction, IEnumerable<NodeId> nodes)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        for (IReadOnlyCollection<NodeId> pending = [.. nodes]; pending.Count > 0;)
        {
            var merged = Merging.Apply(transaction, pending);
            pending = _visitors?.Apply(transaction, pending.Concat(merged)) ?? [];
        }
    }
}
