using System.Collections.Frozen;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Identity;

/// <summary>What the graph says about identities and whom they identify.</summary>
internal sealed class IdentityFacts
{
    private const string VisitorKind = "visitor";
    private const string IdentityKind = "identity";
    private readonly OntologyRewriting _rewriting;
    private readonly FrozenSet<Symbol> _identities;
    private readonly FrozenSet<Symbol> _strong;
    private readonly FrozenSet<Symbol> _interactions;
    private readonly FrozenSet<Symbol> _customers;
    private readonly FrozenSet<Symbol> _brands;
    private readonly PathExpression _identifies;

    private IdentityFacts(OntologyRewriting rewriting)
    {
        _rewriting = rewriting;
        _identities = ClassesBelow(EngagementVocabulary.Identity);
        _strong = ClassesBelow(EngagementVocabulary.StrongIdentity);
        _interactions = ClassesBelow(EngagementVocabulary.Interaction);
        _customers = ClassesBelow(EngagementVocabulary.Customer);
        _brands = ClassesBelow(EngagementVocabulary.Brand);
        _identifies = rewriting.PathOf(EngagementVocabulary.Identifies);
    }

    /// <summary>Prepares the facts of an ontology version; null where it has no identities, customers and brands.</summary>
    public static IdentityFacts? Read(OntologyRewriting rewriting) => HasTerms(rewriting.Model) ? new IdentityFacts(rewriting) : null;

    public bool IsIdentity(IGraphView view, NodeId node) => view.HasType(node, _identities);

    public bool IsStrong(IGraphView view, NodeId identity) => view.HasType(identity, _strong);

    public bool IsInteraction(IGraphView view, NodeId node) => view.HasType(node, _interactions);

    public bool IsCustomer(IGraphView view, NodeId node) => view.HasType(node, _customers);

    /// <summary>True if the customer is nobody known: a visitor that the service made.</summary>
    public bool IsVisitor(IGraphView view, NodeId customer) => MadeIri.IsMade(view.IriOf(customer))
        && view.IriOf(customer).StartsWith(_rewriting.Model.IndividualsNamespace + VisitorKind, StringComparison.Ordinal);

    /// <summary>The IRI of an identity that the service makes.</summary>
    public string IdentityIri(Iri @class, string scheme, string key) =>
        MadeIri.Of(_rewriting.Model.IndividualsNamespace, IdentityKind, @class.Value, scheme, key);

    /// <summary>The IRI of an identity's visitor; null while the identity has no class, scheme or key.</summary>
    public string? VisitorIri(IGraphView view, NodeId identity)
    {
        var scheme = view.ValueOf(identity, _rewriting.SymbolOf(EngagementVocabulary.IdentityScheme));
        var key = view.ValueOf(identity, _rewriting.SymbolOf(EngagementVocabulary.IdentityKey));
        var types = new List<Symbol>();
        view.TypesOf(identity, types);
        var @class = types.Where(_identities.Contains).Select(view.Symbols.NameOf).Min(StringComparer.Ordinal);
        return scheme is null || key is null || @class is null
            ? null
            : MadeIri.Of(_rewriting.Model.IndividualsNamespace, VisitorKind, IdentityIri(new Iri(@class), scheme.Text, key.Text));
    }

    /// <summary>Everybody whom an identity identifies, the provisional visitor included, ordered by IRI.</summary>
    public IReadOnlyList<NodeId> CustomersOf(IGraphView view, NodeId identity)
    {
        var evaluation = new GraphEvaluation(view, DateTimeOffset.MaxValue, new QueryLimits(long.MaxValue), CancellationToken.None);
        return [.. evaluation.Follow(identity, _identifies).OrderBy(view.IriOf, CodePointOrder.Instance)];
    }

    /// <summary>Those whom an identity identifies, apart from its own visitor, ordered by IRI.</summary>
    public IReadOnlyList<NodeId> KnownCustomersOf(IGraphView view, NodeId identity)
    {
        var visitor = VisitorIri(view, identity);
        return [.. CustomersOf(view, identity).Where(c => view.IriOf(c) != visitor)];
    }

    /// <summary>At most two brands: enough to say whether there is only one.</summary>
    public IReadOnlyList<NodeId> FirstBrands(IGraphView view) => [.. _brands.SelectMany(view.NodesOf).Distinct().Take(2)];

    /// <summary>True if the ontology has identities, customers and brands.</summary>
    public static bool HasTerms(OntologyModel model) =>
        new[]
        {
            EngagementVocabulary.Identity, EngagementVocabulary.StrongIdentity, EngagementVocabulary.WeakIdentity, EngagementVocabulary.Customer,
            EngagementVocabulary.CustomerRelationship, EngagementVocabulary.Brand, EngagementVocabulary.Interaction,
        }.All(c => model.FindClass(c) is not null)
        && new[]
        {
            EngagementVocabulary.Identifies, EngagementVocabulary.StronglyIdentifies, EngagementVocabulary.IdentityScheme, EngagementVocabulary.IdentityKey,
            EngagementVocabulary.ObservedIn, EngagementVocabulary.HasParticipant, EngagementVocabulary.ParticipatedIn, EngagementVocabulary.RelationshipOf, EngagementVocabulary.WithBrand,
        }.All(p => model.FindProperty(p) is not null);

    private FrozenSet<Symbol> ClassesBelow(Iri @class) => _rewriting.Model.FindClass(@class)!.Descendants.Select(_rewriting.SymbolOf).ToFrozenSet();
}
