using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Validation;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Identity;

/// <summary>
/// Who is behind an identity that identifies nobody: a provisional visitor (semantics.md, section 6). While the identity stands for one customer,
/// the visitor's IRI is an alias of that customer; while it stands for several, the visitor is nobody, and keeps only what was said of it.
/// </summary>
internal sealed class ProvisionalVisitors(OntologyRewriting rewriting, IdentityFacts facts, NodeMerging merging, BrandMeetings meetings)
{
    private readonly PropertyEdges _edges = rewriting.Edges;

    /// <summary>Brings the visitors of identities into line with whom the identities stand for.</summary>
    /// <param name="transaction">Where the changes are.</param>
    /// <param name="identities">The identities.</param>
    /// <param name="brand">Brand that visitors come to; null: the only one.</param>
    /// <param name="problems">Gets what can't be decided.</param>
    /// <returns>The nodes that this changed.</returns>
    public IReadOnlyList<NodeId> Align(GraphTransaction transaction, IEnumerable<NodeId> identities, NodeId? brand, ICollection<ChangeProblem> problems)
    {
        var changed = new List<NodeId>();
        foreach (var identity in identities.OrderBy(transaction.IriOf, CodePointOrder.Instance).ToList())
        {
            if (facts.VisitorIri(transaction, identity) is { } visitor)
            {
                Align(transaction, identity, visitor, brand, changed, problems);
            }
        }

        return changed;
    }

    /// <summary>The visitor of an identity that stands for several customers, for what was said by one of them: a node without the identity.</summary>
    public NodeId Host(GraphTransaction transaction, NodeId identity, NodeId? brand, ICollection<ChangeProblem> problems)
    {
        var visitor = transaction.Ensure(facts.VisitorIri(transaction, identity)!);
        transaction.AddType(visitor, rewriting.SymbolOf(EngagementVocabulary.Customer));
        Meet(transaction, identity, visitor, brand, [], problems);
        return visitor;
    }

    private void Align(
        GraphTransaction transaction, NodeId identity, string visitor, NodeId? brand, List<NodeId> changed, ICollection<ChangeProblem> problems)
    {
        var known = facts.KnownCustomersOf(transaction, identity);
        if (transaction.TryFind(visitor, out var named) && transaction.IriOf(named) != visitor && (known.Count != 1 || named != known[0]))
        {
            changed.AddRange(merging.Separate(transaction, visitor));
        }

        switch (known)
        {
            case []:
                Occupy(transaction, identity, visitor, brand, changed, problems);
                break;
            case [var customer]:
                HandOver(transaction, identity, visitor, customer, changed);
                break;
            default:
                Vacate(transaction, identity, visitor, changed);
                break;
        }
    }

    private void Occupy(
        GraphTransaction transaction, NodeId identity, string iri, NodeId? brand, List<NodeId> changed, ICollection<ChangeProblem> problems)
    {
        var visitor = transaction.Ensure(iri);
        var isNew = transaction.AddType(visitor, rewriting.SymbolOf(EngagementVocabulary.Customer));
        isNew |= _edges.Link(transaction, identity, EngagementVocabulary.Identifies, visitor);
        isNew |= Meet(transaction, identity, visitor, brand, changed, problems);
        if (isNew)
        {
            changed.AddRange([identity, visitor]);
        }
    }

    private void HandOver(GraphTransaction transaction, NodeId identity, string iri, NodeId customer, List<NodeId> changed)
    {
        if (!transaction.TryFind(iri, out var visitor))
        {
            if (!facts.IsStrong(transaction, identity))
            {
                transaction.AddAlias(iri, customer);
            }
        }
        else if (visitor != customer)
        {
            _edges.Unlink(transaction, identity, EngagementVocabulary.Identifies, visitor);
            changed.AddRange([identity, customer, .. transaction.EdgesFrom(visitor).Select(e => e.To), .. transaction.EdgesTo(visitor).Select(e => e.From)]);
            merging.Absorb(transaction, customer, visitor);
        }
    }

    private void Vacate(GraphTransaction transaction, NodeId identity, string iri, List<NodeId> changed)
    {
        if (!transaction.TryFind(iri, out var visitor))
        {
            return;
        }

        if (_edges.Unlink(transaction, identity, EngagementVocabulary.Identifies, visitor))
        {
            changed.Add(identity);
        }

        if (meetings.IsNobody(transaction, visitor))
        {
            meetings.Forget(transaction, visitor);
            transaction.Delete(visitor);
        }
    }

    // A visitor comes to a brand: the one that is named, else the only one.
    private bool Meet(
        GraphTransaction transaction, NodeId identity, NodeId visitor, NodeId? brand, List<NodeId> changed, ICollection<ChangeProblem> problems)
    {
        var met = brand ?? (meetings.HasAny(transaction, visitor) ? null : OnlyBrand(transaction, identity, problems));
        return met is { } one && meetings.Meet(transaction, visitor, one, changed);
    }

    private NodeId? OnlyBrand(GraphTransaction transaction, NodeId identity, ICollection<ChangeProblem> problems)
    {
        var brands = facts.FirstBrands(transaction);
        if (brands.Count == 1)
        {
            return brands[0];
        }

        var iri = transaction.IriOf(identity);
        var name = rewriting.Model.Prefixes.Shorten(new Iri(iri)) ?? iri;
        var trouble = brands.Count == 0 ? "there is no brand that a visitor could have come to" : "there are several brands that a visitor could have come to";
        problems.Add(new ChangeProblem(
            "BAD_INPUT", $"{name} identifies nobody, and {trouble}: name the brand, or say whom it identifies.", iri, EngagementVocabulary.WithBrand.Value, null, null));
        return null;
    }
}
