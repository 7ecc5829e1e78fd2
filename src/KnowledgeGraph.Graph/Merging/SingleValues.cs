using System.Collections.Frozen;
using KnowledgeGraph.Graph.Rewriting;

namespace KnowledgeGraph.Graph.Merging;

/// <summary>
/// Which value a merged node shows for a single-valued property: its own, else that of the IRI that goes before; the others are kept under a
/// predicate beside it.
/// </summary>
internal sealed class SingleValues
{
    private readonly FrozenDictionary<Symbol, Symbol> _shownByFurther;
    private readonly FrozenDictionary<Symbol, Symbol> _furtherByShown;

    public SingleValues(OntologyRewriting rewriting)
    {
        _furtherByShown = rewriting.Model.Properties.Where(p => p is { IsFunctional: true, IsIdentifying: false } && !rewriting.Stored.Of(p.Iri).IsInverse)
            .ToFrozenDictionary(p => rewriting.SymbolOf(p.Iri), p => rewriting.Symbols.Of(NodeMerging.MergedPredicateOf(p.Iri.Value)));
        _shownByFurther = _furtherByShown.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);
    }

    /// <summary>Decides for every single-valued property of a node anew.</summary>
    public void Elect(GraphTransaction transaction, NodeId node)
    {
        foreach (var values in transaction.ValuesOf(node).Where(v => IsSingle(v.Predicate)).ToList().GroupBy(v => Shown(v.Predicate)))
        {
            ElectValue(transaction, node, values.Key, [.. values]);
        }

        foreach (var edges in transaction.EdgesFrom(node).Where(e => IsSingle(e.Predicate)).ToList().GroupBy(e => Shown(e.Predicate)))
        {
            ElectEdge(transaction, node, edges.Key, [.. edges]);
        }
    }

    private void ElectValue(GraphTransaction transaction, NodeId node, Symbol shown, List<ValueRecord> values)
    {
        var winner = values.Aggregate((best, next) => GoesBefore(next.AssertedOf, best.AssertedOf) ? next : best);
        foreach (var value in values)
        {
            var predicate = value.AssertedOf is null || value.Value.Equals(winner.Value) ? shown : _furtherByShown[shown];
            if (predicate != value.Predicate)
            {
                transaction.RemoveValueAsserted(node, value.Predicate, value.Value, value.AssertedOf);
                transaction.AddValue(node, predicate, value.Value, value.AssertedOf);
            }
        }
    }

    private void ElectEdge(GraphTransaction transaction, NodeId node, Symbol shown, List<EdgeRecord> edges)
    {
        var winner = edges.Aggregate((best, next) => GoesBefore(next.AssertedFrom, best.AssertedFrom) ? next : best);
        foreach (var edge in edges)
        {
            var predicate = edge.AssertedFrom is null || edge.To == winner.To ? shown : _furtherByShown[shown];
            if (predicate != edge.Predicate)
            {
                transaction.UnlinkAsserted(node, edge.Predicate, edge.To, edge.AssertedFrom, edge.AssertedTo);
                transaction.Link(node, predicate, edge.To, edge.AssertedFrom, edge.AssertedTo);
            }
        }
    }

    private bool IsSingle(Symbol predicate) => _furtherByShown.ContainsKey(predicate) || _shownByFurther.ContainsKey(predicate);

    private Symbol Shown(Symbol predicate) => _shownByFurther.GetValueOrDefault(predicate, predicate);

    private static bool GoesBefore(string? asserted, string? other) =>
        other is not null && (asserted is null || NodeMerging.IsBefore(asserted, other));
}
