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
    private readonly BrandMeetings? _meetings;

    public IdentityRules(OntologyRewriting rewriting)
    {
        _merging = new NodeMerging(rewriting);
        if (IdentityFacts.Read(rewriting) is { } facts)
        {
            _facts = facts;
            _together = new ObservedTogether(facts, rewriting.Edges);
            _meetings = new BrandMeetings(rewriting, facts, _merging);
            _visitors = new ProvisionalVisitors(rewriting, facts, _merging, _meetings);
        }
    }

    /// <summary>What the graph says about identities; null where the ontology has none.</summary>
    public IdentityFacts? Facts => _facts;

    /// <summary>Takes apart what may no longer be one individual (<see cref="NodeMerging.Release"/>); <see cref="Apply"/> goes on from there.</summary>
    public IReadOnlyCollection<NodeId> Release(GraphTransaction transaction) => _merging.Release(transaction);

    /// <summary>Applies the rules around the given nodes.</summary>
    /// <param name="transaction">Where the changes are.</param>
    /// <param name="nodes">Nodes that changed.</param>
    /// <param name="brand">Brand that visitors come to; null: the only one.</param>
    /// <param name="problems">Gets what can't be decided.</param>
    /// <returns>The nodes that the rules changed and that are there.</returns>
    public IReadOnlyCollection<NodeId> Apply(GraphTransaction transaction, IEnumerable<NodeId> nodes, NodeId? brand, ICollection<ChangeProblem> problems)
    {
        var touched = nodes.ToHashSet();
        var all = new HashSet<NodeId>();
        IReadOnlyCollection<NodeId> pending = [.. touched];
        while (pending.Count > 0)
        {
            var changed = Step(transaction, touched, pending, brand, problems);
            touched.UnionWith(changed);
            all.UnionWith(changed);
            pending = changed;
        }

        all.RemoveWhere(n => !transaction.Contains(n));
        return all;
    }

    /// <summary>
    /// The customer that what was said under one of the identities is said of, and the IRI of which it is asserted: the strong one's customer, else
    /// whoever alone is behind a weak one, else a visitor who is nobody known. Null if there is no identity.
    /// </summary>
    public (NodeId Customer, string? Asserted)? SpeakerOf(
        GraphTransaction transaction, IReadOnlyList<NodeId> identities, NodeId? brand, ICollection<ChangeProblem> problems)
    {
        var ordered = identities.OrderBy(i => !_facts!.IsStrong(transaction, i)).ThenBy(i => _facts!.CustomersOf(transaction, i).Count != 1).ToList();
        if (ordered.Count == 0)
        {
            return null;
        }

        var identity = ordered[0];
        var customer = _facts!.CustomersOf(transaction, identity) is [var only] ? only : _visitors!.Host(transaction, identity, brand, problems);
        var visitor = _facts.IsStrong(transaction, identity) ? null : _facts.VisitorIri(transaction, identity);
        return (customer, visitor == transaction.IriOf(customer) ? null : visitor);
    }

    private List<NodeId> Step(
        GraphTransaction transaction, HashSet<NodeId> touched, IReadOnlyCollection<NodeId> pending, NodeId? brand, ICollection<ChangeProblem> problems)
    {
        List<NodeId> found = [.. _merging.Apply(transaction, pending)];
        if (_facts is null)
        {
            return found;
        }

        touched.UnionWith(found);
        found.AddRange(_together!.LinkStrong(transaction, touched));
        found.AddRange(_visitors!.Align(transaction, IdentitiesAmong(transaction, touched.Concat(found), isStrong: true), brand, problems));
        found.AddRange(_together.LinkWeak(transaction, touched));
        found.AddRange(_visitors.Align(transaction, IdentitiesAmong(transaction, touched.Concat(found), isStrong: false), brand, problems));
        found.AddRange(_meetings!.MeetParticipants(transaction, touched, brand));
        found.AddRange(_meetings.Align(transaction, WithCustomers(transaction, [.. touched, .. found])));
        return found;
    }

    // Whether an identity is shared decides for everybody on it who took part in what.
    private IEnumerable<NodeId> WithCustomers(GraphTransaction transaction, IReadOnlyCollection<NodeId> nodes) =>
        nodes.Concat(nodes.Where(n => transaction.Contains(n) && _facts!.IsIdentity(transaction, n)).SelectMany(i => _facts!.CustomersOf(transaction, i)));

    private IEnumerable<NodeId> IdentitiesAmong(GraphTransaction transaction, IEnumerable<NodeId> nodes, bool isStrong) =>
        nodes.Distinct().Where(n => transaction.Contains(n) && _facts!.IsIdentity(transaction, n) && _facts.IsStrong(transaction, n) == isStrong).ToList();
}
