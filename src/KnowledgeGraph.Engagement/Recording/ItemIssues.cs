using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Engagement.Recording;

/// <summary>
/// Writes the issue of an item: it joins the one of the same class that was open in the relationship at the time, with the greatest number of
/// attempts told and the earliest interaction; else it is a new one.
/// </summary>
internal sealed class ItemIssues(OntologyRewriting rewriting)
{
    private const string IssueKind = "issue";
    private readonly PropertyEdges _edges = rewriting.Edges;

    /// <summary>Writes an issue.</summary>
    /// <returns>The issue.</returns>
    public NodeId Write(GraphTransaction transaction, ItemFacts.IssueFact issue, NodeId interaction, NodeId? customer, NodeId? brand)
    {
        var relationship = customer is { } whose ? RelationshipOf(transaction, whose, brand) : null;
        if (relationship is { } known && OpenAt(transaction, known, issue.Class, TimeOf(transaction, interaction)) is { } open)
        {
            Join(transaction, open, issue, interaction);
            return open;
        }

        var made = transaction.Ensure(MadeIri.Of(rewriting.Model.IndividualsNamespace, IssueKind, transaction.IriOf(interaction), issue.Class.Value));
        transaction.AddType(made, rewriting.SymbolOf(issue.Class));
        transaction.AddValue(made, rewriting.SymbolOf(EngagementVocabulary.AttemptCount), StoredValue.OfInteger(issue.AttemptCount));
        _edges.Link(transaction, made, EngagementVocabulary.RaisedIn, interaction);
        if (relationship is { } inRelationship)
        {
            _edges.Link(transaction, made, EngagementVocabulary.InRelationship, inRelationship);
        }

        return made;
    }

    // With the brand that is named; else the only relationship that the customer has.
    private NodeId? RelationshipOf(GraphTransaction transaction, NodeId customer, NodeId? brand)
    {
        var all = _edges.Sources(transaction, customer, EngagementVocabulary.RelationshipOf);
        var fitting = brand is { } met ? all.FindAll(r => _edges.Targets(transaction, r, EngagementVocabulary.WithBrand).Contains(met)) : all;
        return fitting is [var only] ? only : null;
    }

    private NodeId? OpenAt(GraphTransaction transaction, NodeId relationship, Iri @class, long time)
    {
        var types = new HashSet<Symbol> { rewriting.SymbolOf(@class) };
        return _edges.Sources(transaction, relationship, EngagementVocabulary.InRelationship)
            .Where(i => transaction.HasType(i, types))
            .Where(i => transaction.ValueOf(i, rewriting.SymbolOf(EngagementVocabulary.ResolvedAt)) is not { } resolved || resolved.Number > time)
            .OrderBy(i => RaisedAt(transaction, i)).ThenBy(transaction.IriOf, CodePointOrder.Instance)
            .Cast<NodeId?>().FirstOrDefault();
    }

    private void Join(GraphTransaction transaction, NodeId issue, ItemFacts.IssueFact told, NodeId interaction)
    {
        var attempts = rewriting.SymbolOf(EngagementVocabulary.AttemptCount);
        if (transaction.ValueOf(issue, attempts) is not { } before || before.Number < told.AttemptCount)
        {
            if (transaction.ValueOf(issue, attempts) is { } lower)
            {
                transaction.RemoveValue(issue, attempts, lower);
            }

            transaction.AddValue(issue, attempts, StoredValue.OfInteger(told.AttemptCount));
        }

        if (TimeOf(transaction, interaction) < RaisedAt(transaction, issue))
        {
            foreach (var later in _edges.Targets(transaction, issue, EngagementVocabulary.RaisedIn))
            {
                _edges.Unlink(transaction, issue, EngagementVocabulary.RaisedIn, later);
            }

            _edges.Link(transaction, issue, EngagementVocabulary.RaisedIn, interaction);
        }
    }

    private long RaisedAt(GraphTransaction transaction, NodeId issue) =>
        _edges.Targets(transaction, issue, EngagementVocabulary.RaisedIn).Select(i => TimeOf(transaction, i)).DefaultIfEmpty(long.MaxValue).Min();

    private long TimeOf(GraphTransaction transaction, NodeId interaction) =>
        transaction.ValueOf(interaction, rewriting.SymbolOf(EngagementVocabulary.StartedAt))?.Number ?? long.MaxValue;
}
