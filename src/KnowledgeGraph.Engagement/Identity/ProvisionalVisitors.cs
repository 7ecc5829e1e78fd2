using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Vocabulary;

namespace KnowledgeGraph.Engagement.Identity;

/// <summary>
/// Who is behind an identity that identifies nobody: a provisional visitor, until a customer is known (semantics.md, section 6). The visitor's IRI is
/// a function of the identity, and an alias of the one customer while exactly one is on the identity.
/// </summary>
public sealed class ProvisionalVisitors
{
    private const string VisitorKind = "visitor";
    private const string RelationshipKind = "relationship";
    private const string IdentityKind = "identity";
    private readonly OntologyRewriting _rewriting;
    private readonly NodeMerging _merging;
    private readonly PathExpression _identifies;
    private readonly Filter _isIdentity;
    private readonly Filter _isWeak;

    /// <summary>Prepares the rules of an ontology version.</summary>
    public ProvisionalVisitors(OntologyRewriting rewriting, NodeMerging merging)
    {
        ArgumentNullException.ThrowIfNull(rewriting);
        _rewriting = rewriting;
        _merging = merging;
        _identifies = rewriting.PathOf(EngagementVocabulary.Identifies);
        _isIdentity = rewriting.MembersOf(EngagementVocabulary.Identity);
        _isWeak = rewriting.MembersOf(EngagementVocabulary.WeakIdentity);
    }

    /// <summary>True if the node is a visitor that the service made.</summary>
    public bool IsProvisional(IGraphView view, NodeId customer)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.IriOf(customer).StartsWith(_rewriting.Model.IndividualsNamespace + VisitorKind + "-", StringComparison.Ordinal)
            && MadeIri.IsMade(view.IriOf(customer));
    }

    /// <summary>The IRI of an identity that the service makes.</summary>
    public string IdentityIri(Iri @class, string scheme, string key)
    {
        ArgumentNullException.ThrowIfNull(@class);
        return MadeIri.Of(_rewriting.Model.IndividualsNamespace, IdentityKind, @class.Value, scheme, key);
    }

    /// <summary>Brings visitors and aliases into line with the identities among the given nodes.</summary>
    /// <returns>The nodes that this changed.</returns>
    public IReadOnlyList<NodeId> Apply(GraphTransaction transaction, IEnumerable<NodeId> nodes)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(nodes);
        var changed = new List<NodeId>();
        foreach (var identity in IdentitiesAmong(transaction, nodes))
        {
            if (VisitorIriOf(transaction, identity) is { } visitor)
            {
                Apply(transaction, identity, visitor, changed);
            }
        }

        return changed;
    }

    /// <summary>Gives an identity that identifies nobody its visitor, with a relationship to a brand.</summary>
    /// <returns>The visitor; or the customer who is there already.</returns>
    public NodeId EnsureVisitor(GraphTransaction transaction, NodeId identity, NodeId brand)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (CustomersOf(transaction, identity) is [var known, ..])
        {
            return known;
        }

        var visitor = transaction.Ensure(VisitorIriOf(transaction, identity) ?? MadeIri.Of(_rewriting.Model.IndividualsNamespace, VisitorKind, transaction.IriOf(identity)));
        transaction.AddType(visitor, _rewriting.SymbolOf(EngagementVocabulary.Customer));
        Link(transaction, identity, EngagementVocabulary.Identifies, visitor);

        var relationship = transaction.Ensure(
            MadeIri.Of(_rewriting.Model.IndividualsNamespace, RelationshipKind, transaction.IriOf(visitor), transaction.IriOf(brand)));
        transaction.AddType(relationship, _rewriting.SymbolOf(EngagementVocabulary.CustomerRelationship));
        Link(transaction, relationship, EngagementVocabulary.RelationshipOf, visitor);
        Link(transaction, relationship, EngagementVocabulary.WithBrand, brand);
        if (_rewriting.Model.Asserted.Object(EngagementVocabulary.RelationshipStatus, Kg.Default) is Iri status)
        {
            Link(transaction, relationship, EngagementVocabulary.RelationshipStatus, transaction.Ensure(status.Value));
        }

        return visitor;
    }

    /// <summary>Customers of an identity, the known ones first.</summary>
    public IReadOnlyList<NodeId> CustomersOf(IGraphView view, NodeId identity)
    {
        ArgumentNullException.ThrowIfNull(view);
        return [.. EvaluationOf(view).Follow(identity, _identifies).OrderBy(c => IsProvisional(view, c)).ThenBy(view.IriOf, CodePointOrder.Instance)];
    }

    private void Apply(GraphTransaction transaction, NodeId identity, string visitor, List<NodeId> changed)
    {
        var customers = CustomersOf(transaction, identity);
        var known = customers.Where(c => !IsProvisional(transaction, c)).ToList();
        foreach (var provisional in customers.Where(c => known.Count > 0 && IsProvisional(transaction, c)))
        {
            changed.Add(known[0] = _merging.Merge(transaction, known[0], provisional));
        }

        if (known.Count > 1 && transaction.TryFind(visitor, out var alone) && transaction.IriOf(alone) != visitor)
        {
            transaction.RemoveAlias(visitor);
        }
        else if (known.Count == 1 && !transaction.TryFind(visitor, out _) && EvaluationOf(transaction).Meets(identity, _isWeak))
        {
            transaction.AddAlias(visitor, known[0]);
        }
    }

    private List<NodeId> IdentitiesAmong(GraphTransaction transaction, IEnumerable<NodeId> nodes)
    {
        var evaluation = EvaluationOf(transaction);
        return [.. nodes.Where(n => transaction.TryFind(transaction.IriOf(n), out var found) && found == n && evaluation.Meets(n, _isIdentity))
            .OrderBy(transaction.IriOf, CodePointOrder.Instance)];
    }

    private string? VisitorIriOf(GraphTransaction transaction, NodeId identity)
    {
        var scheme = transaction.ValueOf(identity, _rewriting.SymbolOf(EngagementVocabulary.IdentityScheme));
        var key = transaction.ValueOf(identity, _rewriting.SymbolOf(EngagementVocabulary.IdentityKey));
        var types = new List<Symbol>();
        transaction.TypesOf(identity, types);
        return scheme is null || key is null || types.Count == 0
            ? null
            : MadeIri.Of(
                _rewriting.Model.IndividualsNamespace,
                VisitorKind,
                IdentityIri(new Iri(types.Select(transaction.Symbols.NameOf).Min(StringComparer.Ordinal)!), scheme.Text, key.Text));
    }

    private void Link(GraphTransaction transaction, NodeId from, Iri property, NodeId to)
    {
        var stored = _rewriting.Stored.Of(property);
        _ = stored.IsInverse ? transaction.Link(to, stored.Predicate, from) : transaction.Link(from, stored.Predicate, to);
    }

    private static GraphEvaluation EvaluationOf(IGraphView view) => new(view, DateTimeOffset.MaxValue, new QueryLimits(long.MaxValue), CancellationToken.None);
}
