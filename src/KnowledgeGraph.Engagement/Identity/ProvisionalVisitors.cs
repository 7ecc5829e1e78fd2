using System.Collections.Frozen;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Validation;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Engagement.Identity;

/// <summary>
/// Who is behind an identity that identifies nobody: a provisional visitor (semantics.md, section 6). While the identity stands for one customer,
/// the visitor's IRI is an alias of that customer; while it stands for several, the visitor is nobody, and keeps only what was said of it.
/// </summary>
internal sealed class ProvisionalVisitors(OntologyRewriting rewriting, IdentityFacts facts, NodeMerging merging)
{
    private const string RelationshipKind = "relationship";
    private readonly PropertyEdges _edges = rewriting.Edges;

    // What the service itself writes about a visitor and their relationship.
    private readonly FrozenSet<Symbol> _ofVisitor = SymbolsOf(rewriting, EngagementVocabulary.RelationshipOf);

    private readonly FrozenSet<Symbol> _ofRelationship = SymbolsOf(
        rewriting,
        EngagementVocabulary.RelationshipOf,
        EngagementVocabulary.WithBrand,
        EngagementVocabulary.RelationshipStatus,
        EngagementVocabulary.HasStageMembership,
        EngagementVocabulary.ClassificationOf);

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
        var hasRelationship = _edges.Sources(transaction, visitor, EngagementVocabulary.RelationshipOf).Count > 0;
        if ((brand ?? (hasRelationship ? null : OnlyBrand(transaction, identity, problems))) is { } met)
        {
            isNew |= Relate(transaction, visitor, met, changed);
        }

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
            _edges.UnlinkAsserted(transaction, identity, EngagementVocabulary.Identifies, visitor, null, null);
            merging.Absorb(transaction, customer, visitor);
            changed.AddRange([identity, customer]);
        }
    }

    private void Vacate(GraphTransaction transaction, NodeId identity, string iri, List<NodeId> changed)
    {
        if (!transaction.TryFind(iri, out var visitor))
        {
            return;
        }

        if (_edges.UnlinkAsserted(transaction, identity, EngagementVocabulary.Identifies, visitor, null, null))
        {
            changed.Add(identity);
        }

        var relationships = _edges.Sources(transaction, visitor, EngagementVocabulary.RelationshipOf);
        if (IsBare(transaction, visitor, _ofVisitor) && relationships.TrueForAll(r => IsBare(transaction, r, _ofRelationship)))
        {
            relationships.SelectMany(r => RecordsOf(transaction, r)).ToList().ForEach(r => transaction.Delete(r));
            relationships.ForEach(r => transaction.Delete(r));
            transaction.Delete(visitor);
        }
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

    private bool Relate(GraphTransaction transaction, NodeId visitor, NodeId brand, List<NodeId> changed)
    {
        var iri = MadeIri.Of(rewriting.Model.IndividualsNamespace, RelationshipKind, transaction.IriOf(visitor), transaction.IriOf(brand));
        var relationship = transaction.Ensure(iri);
        if (!transaction.AddType(relationship, rewriting.SymbolOf(EngagementVocabulary.CustomerRelationship)))
        {
            return false;
        }

        _edges.Link(transaction, relationship, EngagementVocabulary.RelationshipOf, visitor);
        _edges.Link(transaction, relationship, EngagementVocabulary.WithBrand, brand);
        if (rewriting.Model.Asserted.Object(EngagementVocabulary.RelationshipStatus, Kg.Default) is Iri status)
        {
            _edges.Link(transaction, relationship, EngagementVocabulary.RelationshipStatus, transaction.Ensure(status.Value));
        }

        changed.Add(relationship);
        return true;
    }

    private static FrozenSet<Symbol> SymbolsOf(OntologyRewriting rewriting, params Iri[] properties) =>
        properties.Select(p => rewriting.Stored.Of(p).Predicate).ToFrozenSet();

    private static bool IsBare(GraphTransaction transaction, NodeId node, FrozenSet<Symbol> but) =>
        !transaction.ValuesOf(node).Any() && transaction.EdgesFrom(node).Concat(transaction.EdgesTo(node)).All(e => but.Contains(e.Predicate));

    private IEnumerable<NodeId> RecordsOf(GraphTransaction transaction, NodeId relationship) =>
    [
        .. _edges.Targets(transaction, relationship, EngagementVocabulary.HasStageMembership),
        .. _edges.Sources(transaction, relationship, EngagementVocabulary.ClassificationOf),
    ];
}
