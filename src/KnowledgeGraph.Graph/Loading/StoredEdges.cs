using System.Text;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>
/// Keeps edges under the predicate that the ontology version stores them under: a new inverse axiom may give two properties one predicate, so
/// that edges of one of them must be turned round.
/// </summary>
internal static class StoredEdges
{
    /// <summary>Moves edges that lie under another predicate, if the predicates differ from those that the store was last told.</summary>
    public static void Rehome(GraphTransaction transaction, OntologyRewriting rewriting)
    {
        var moved = rewriting.Model.Properties.Where(p => p.IsObject && rewriting.Stored.Of(p.Iri).Predicate != rewriting.SymbolOf(p.Iri)).ToList();
        var text = moved.Aggregate(new StringBuilder(), (lines, p) => lines.Append(p.Iri.Value).Append('\n')).ToString();
        var told = HostState.Read(transaction, HostState.InversesStored);
        if (told == text)
        {
            return;
        }

        if (told is not null)
        {
            Move(transaction, rewriting, moved);
        }

        HostState.Write(transaction, HostState.InversesStored, text);
    }

    private static void Move(GraphTransaction transaction, OntologyRewriting rewriting, List<OntologyProperty> moved)
    {
        var predicates = moved.ToDictionary(p => rewriting.SymbolOf(p.Iri), p => rewriting.Stored.Of(p.Iri));
        foreach (var edge in transaction.Nodes().SelectMany(transaction.EdgesFrom).Where(e => predicates.ContainsKey(e.Predicate)).ToList())
        {
            transaction.UnlinkAsserted(edge.From, edge.Predicate, edge.To, edge.AssertedFrom, edge.AssertedTo);
            var stored = predicates[edge.Predicate];
            if (stored.IsInverse)
            {
                transaction.Link(edge.To, stored.Predicate, edge.From, edge.AssertedTo, edge.AssertedFrom);
            }
            else
            {
                transaction.Link(edge.From, stored.Predicate, edge.To, edge.AssertedFrom, edge.AssertedTo);
            }
        }
    }
}
