using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Validation;

namespace KnowledgeGraph.Engagement.Identity;

/// <summary>
/// Who is who: one node for what is one individual, identities linked to those seen with them, and a visitor behind each identity that identifies
/// nobody. Applied until nothing changes; the order of arrival doesn't matter.
/// </summary>
internal sealed class IdentityRules
{
    private readonly NodeMerging _merging;
    private readonly IdentityFacts? _facts;
    private readonly ObservedTogether? _together;
    private readonly ProvisionalVisitors? _visitors;

    public IdentityRules(OntologyRewriting rewriting)
    {
        _merging = new NodeMerging(rewriting);
        if (IdentityFacts.Read(rewriting) is { } facts)
        {
            _facts = facts;
            _together = new ObservedTogether(facts, rewriting.Edges);
            _visitors = new ProvisionalVisitors(rewriting, facts, _merging);
        }
    }

    /// <summary>What the graph says about identities; null where the ontology has none.</summary>
    public IdentityFacts? Facts => _facts;

    /// <summary>Applies the rules around the given nodes.</summary>
    /// <param name="transaction">Where the changes are.</param>
    /// <param name="nodes">Nodes that changed.</param>
    /// <param name="brand">Brand that visitors come to; null: the only one.</param>
    /// <param name="problems">Gets what can't be decided.</param>
    /// <returns>The given nodes that are left, and those that the rules changed.</returns>
    public IReadOnlyCollection<NodeId> Apply(GraphTransaction transaction, IEnumerable<NodeId> nodes, NodeId? brand, ICollection<ChangeProblem> problems)
    {
        var touched = nodes.ToHashSet();
        IReadOnlyCollection<NodeId> changed = touched;
        while (changed.Count > 0)
        {
            changed = Step(transaction, touched, changed, brand, problems);
            touched.UnionWith(changed);
        }

        touched.RemoveWhere(n => !transaction.Contains(n));
        return touched;
    }

    private List<NodeId> Step(
        GraphTransaction transaction, HashSet<NodeId> touched, IReadOnlyCollection<NodeId> changed, NodeId? brand, ICollection<ChangeProblem> problems)
    {
        var merged = _merging.Apply(transaction, changed);
        if (_facts is null)
        {
            return [];
        }

        touched.UnionWith(merged);
        List<NodeId> found = [.. _together!.LinkStrong(transaction, touched)];
        found.AddRange(_visitors!.Align(transaction, IdentitiesAmong(transaction, touched.Concat(found), isStrong: true), brand, problems));
        found.AddRange(_together.LinkWeak(transaction, touched));
        found.AddRange(_visitors.Align(transaction, IdentitiesAmong(transaction, touched.Concat(found), isStrong: false), brand, problems));
        return found;
    }

    private IEnumerable<NodeId> IdentitiesAmong(GraphTransaction transaction, IEnumerable<NodeId> nodes, bool isStrong) =>
        nodes.Distinct().Where(n => transaction.Contains(n) && _facts!.IsIdentity(transaction, n) && _facts.IsStrong(transaction, n) == isStrong).ToList();
}
