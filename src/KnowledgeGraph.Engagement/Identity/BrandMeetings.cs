using System.Collections.Frozen;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Engagement.Identity;

/// <summary>
/// Relationships that nobody declared: a customer who met a brand has one with it. Its IRI is a function of the customer and the brand, and its
/// status the one that the ontology declares as the default.
/// </summary>
internal sealed class BrandMeetings(OntologyRewriting rewriting, IdentityFacts facts, NodeMerging merging)
{
    private const string RelationshipKind = "relationship";
    private readonly PropertyEdges _edges = rewriting.Edges;
    private readonly PathExpression _participants = rewriting.PathOf(EngagementVocabulary.HasParticipant);
    private readonly PathExpression _participatedIn = rewriting.PathOf(EngagementVocabulary.ParticipatedIn);

    // What the service itself writes about a visitor and a relationship.
    private readonly FrozenSet<Symbol> _ofVisitor = SymbolsOf(rewriting, EngagementVocabulary.RelationshipOf);

    private readonly FrozenSet<Symbol> _ofRelationship = SymbolsOf(
        rewriting,
        EngagementVocabulary.RelationshipOf,
        EngagementVocabulary.WithBrand,
        EngagementVocabulary.RelationshipStatus,
        EngagementVocabulary.HasStageMembership,
        EngagementVocabulary.ClassificationOf);

    /// <summary>True if the customer has a relationship with whichever brand.</summary>
    public bool HasAny(IGraphView view, NodeId customer) => Of(view, customer).Count > 0;

    /// <summary>Sees to it that the customer has a relationship with a brand.</summary>
    /// <returns>False if there was one.</returns>
    public bool Meet(GraphTransaction transaction, NodeId customer, NodeId brand, ICollection<NodeId> changed)
    {
        if (Of(transaction, customer).Exists(r => BrandsOf(transaction, r).Contains(brand)))
        {
            return false;
        }

        var relationship = transaction.Ensure(IriOf(transaction, customer, brand));
        Describe(transaction, relationship, customer, brand);
        changed.Add(relationship);
        return true;
    }

    /// <summary>Gives everybody who took part in the interactions among the nodes a relationship with the brand, or with the only one.</summary>
    /// <returns>The nodes that this changed.</returns>
    public IReadOnlyList<NodeId> MeetParticipants(GraphTransaction transaction, IEnumerable<NodeId> nodes, NodeId? brand)
    {
        var changed = new List<NodeId>();
        foreach (var interaction in nodes.Where(n => transaction.Contains(n) && facts.IsInteraction(transaction, n)).ToList())
        {
            foreach (var customer in Follow(transaction, interaction, _participants))
            {
                if ((brand ?? OnlyBrandFor(transaction, customer)) is { } met)
                {
                    Meet(transaction, customer, met, changed);
                }
            }
        }

        return changed;
    }

    /// <summary>
    /// Brings undeclared relationships of the customers among the nodes into line: known under their own customer's IRI, and gone where a known
    /// customer turns out not to have met the brand, or is separated from them.
    /// </summary>
    /// <returns>The nodes that this changed.</returns>
    public IReadOnlyList<NodeId> Align(GraphTransaction transaction, IEnumerable<NodeId> nodes)
    {
        var changed = new List<NodeId>();
        var touched = nodes.Distinct().Where(transaction.Contains).ToList();
        foreach (var left in touched.Where(n => IsMade(transaction, n) && CustomersOf(transaction, n).Count == 0 && IsBare(transaction, n, _ofRelationship)))
        {
            Delete(transaction, left);
        }

        foreach (var customer in touched.Where(n => transaction.Contains(n) && facts.IsCustomer(transaction, n)))
        {
            foreach (var relationship in Of(transaction, customer).Where(r => IsMade(transaction, r)))
            {
                Align(transaction, customer, relationship, changed);
            }
        }

        return changed;
    }

    /// <summary>True if nothing is known of a customer but what the service itself wrote.</summary>
    public bool IsNobody(GraphTransaction transaction, NodeId customer) =>
        IsBare(transaction, customer, _ofVisitor) && Of(transaction, customer).TrueForAll(r => IsBare(transaction, r, _ofRelationship));

    /// <summary>Deletes a customer's relationships with their records.</summary>
    public void Forget(GraphTransaction transaction, NodeId customer) => Of(transaction, customer).ForEach(r => Delete(transaction, r));

    private void Describe(GraphTransaction transaction, NodeId relationship, NodeId customer, NodeId brand)
    {
        transaction.AddType(relationship, rewriting.SymbolOf(EngagementVocabulary.CustomerRelationship));
        _edges.Link(transaction, relationship, EngagementVocabulary.RelationshipOf, customer);
        _edges.Link(transaction, relationship, EngagementVocabulary.WithBrand, brand);
        if (rewriting.Model.Asserted.Object(EngagementVocabulary.RelationshipStatus, Kg.Default) is Iri status)
        {
            _edges.Link(transaction, relationship, EngagementVocabulary.RelationshipStatus, transaction.Ensure(status.Value));
        }
    }

    private void Align(GraphTransaction transaction, NodeId customer, NodeId relationship, List<NodeId> changed)
    {
        if (BrandsOf(transaction, relationship) is not [var brand])
        {
            return;
        }

        var iri = IriOf(transaction, customer, brand);
        if (transaction.IriOf(relationship) != iri)
        {
            if (Of(transaction, customer).Exists(r => r != relationship && BrandsOf(transaction, r).Contains(brand)))
            {
                return; // Their key makes them one.
            }

            // Asserted of this customer as well, so that it stays when what came from another one goes.
            relationship = merging.Rename(transaction, relationship, iri);
            Describe(transaction, relationship, customer, brand);
            changed.AddRange([customer, relationship]);
        }

        if (!facts.IsVisitor(transaction, customer) && IsBare(transaction, relationship, _ofRelationship) && Follow(transaction, customer, _participatedIn).Count == 0)
        {
            Delete(transaction, relationship);
            changed.Add(customer);
        }
    }

    private NodeId? OnlyBrandFor(GraphTransaction transaction, NodeId customer) =>
        !HasAny(transaction, customer) && facts.FirstBrands(transaction) is [var only] ? only : null;

    private void Delete(GraphTransaction transaction, NodeId relationship)
    {
        NodeId[] records =
        [
            .. _edges.Targets(transaction, relationship, EngagementVocabulary.HasStageMembership),
            .. _edges.Sources(transaction, relationship, EngagementVocabulary.ClassificationOf),
        ];
        foreach (var node in records.Append(relationship))
        {
            transaction.Delete(node);
        }
    }

    private List<NodeId> Of(IGraphView view, NodeId customer) => _edges.Sources(view, customer, EngagementVocabulary.RelationshipOf);

    private List<NodeId> CustomersOf(IGraphView view, NodeId relationship) => _edges.Targets(view, relationship, EngagementVocabulary.RelationshipOf);

    private List<NodeId> BrandsOf(IGraphView view, NodeId relationship) => _edges.Targets(view, relationship, EngagementVocabulary.WithBrand);

    private string IriOf(IGraphView view, NodeId customer, NodeId brand) =>
        MadeIri.Of(rewriting.Model.IndividualsNamespace, RelationshipKind, view.IriOf(customer), view.IriOf(brand));

    private bool IsMade(IGraphView view, NodeId relationship) => MadeIri.IsMade(view.IriOf(relationship))
        && view.IriOf(relationship).StartsWith(rewriting.Model.IndividualsNamespace + RelationshipKind, StringComparison.Ordinal);

    private static IReadOnlyList<NodeId> Follow(IGraphView view, NodeId node, PathExpression path) =>
        new GraphEvaluation(view, DateTimeOffset.MaxValue, new QueryLimits(long.MaxValue), CancellationToken.None).Follow(node, path);

    private static FrozenSet<Symbol> SymbolsOf(OntologyRewriting rewriting, params Iri[] properties) =>
        properties.Select(p => rewriting.Stored.Of(p).Predicate).ToFrozenSet();

    private static bool IsBare(GraphTransaction transaction, NodeId node, FrozenSet<Symbol> but) =>
        !transaction.ValuesOf(node).Any() && transaction.EdgesFrom(node).Concat(transaction.EdgesTo(node)).All(e => but.Contains(e.Predicate));
}
