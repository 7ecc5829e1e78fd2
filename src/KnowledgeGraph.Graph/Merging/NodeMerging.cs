using System.Collections.Frozen;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Merging;

/// <summary>
/// Makes one node of those that are one individual (semantics.md, section 6): equal values of an <c>owl:hasKey</c>, and the values of a
/// functional property with <c>kg:identifying</c>. Part of every commit; a merge never fails.
/// </summary>
public sealed class NodeMerging
{
    private const string KeyKind = "key";
    private const string MergedSuffix = "~merged";
    private readonly OntologyRewriting _rewriting;
    private readonly List<(OntologyClass Class, IReadOnlyList<Iri> Key)> _keys;
    private readonly List<OntologyProperty> _identifying;
    private readonly FrozenSet<Symbol> _singleValued;

    /// <summary>Reads keys and identifying properties of an ontology version.</summary>
    public NodeMerging(OntologyRewriting rewriting)
    {
        ArgumentNullException.ThrowIfNull(rewriting);
        _rewriting = rewriting;
        var model = rewriting.Model;
        _keys = [.. model.Classes.SelectMany(c => c.Keys.Select(k => (c, k)))];
        _identifying = [.. model.Properties.Where(p => p is { IsIdentifying: true, IsFunctional: true, IsObject: true })];
        _singleValued = model.Properties.Where(p => p is { IsFunctional: true, IsIdentifying: false } && !rewriting.Stored.Of(p.Iri).IsInverse).Select(p => rewriting.SymbolOf(p.Iri)).ToFrozenSet();
    }

    /// <summary>The predicate that keeps further values of a single-valued property after a merge.</summary>
    public static string MergedPredicateOf(string property) => property + MergedSuffix;

    /// <summary>Merges whatever the given nodes make one, until nothing is left to merge.</summary>
    /// <param name="transaction">Where the changes are.</param>
    /// <param name="nodes">Nodes that changed.</param>
    /// <returns>The canonical nodes that others were merged into.</returns>
    public IReadOnlyCollection<NodeId> Apply(GraphTransaction transaction, IEnumerable<NodeId> nodes)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var merged = new HashSet<NodeId>();
        var pending = new Queue<NodeId>(nodes);
        var seen = new HashSet<NodeId>(pending);
        while (pending.TryDequeue(out var node))
        {
            seen.Remove(node);
            if (!IsThere(transaction, node))
            {
                continue;
            }

            foreach (var canonical in MergeAround(transaction, node))
            {
                merged.Add(canonical);
                foreach (var touched in NeighboursOf(transaction, canonical).Append(canonical).Where(seen.Add))
                {
                    pending.Enqueue(touched);
                }
            }
        }

        merged.RemoveWhere(n => !IsThere(transaction, n));
        return merged;
    }

    /// <summary>
    /// Makes <paramref name="one"/> and <paramref name="other"/> one node. The canonical one has the lowest IRI by code point among those that
    /// were declared; one that the service made comes after every declared one.
    /// </summary>
    /// <returns>The canonical node.</returns>
    public NodeId Merge(GraphTransaction transaction, NodeId one, NodeId other)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (one == other)
        {
            return one;
        }

        var (canonical, absorbed) = IsBefore(transaction.IriOf(one), transaction.IriOf(other)) ? (one, other) : (other, one);
        var iri = transaction.IriOf(absorbed);
        var aliases = transaction.AliasesOf(absorbed).ToList();
        MoveTypes(transaction, absorbed, canonical);
        MoveValues(transaction, absorbed, canonical, iri);
        MoveEdges(transaction, absorbed, canonical, iri);
        foreach (var alias in aliases)
        {
            transaction.RemoveAlias(alias);
        }

        transaction.Delete(absorbed);
        foreach (var alias in aliases.Append(iri))
        {
            transaction.AddAlias(alias, canonical);
        }

        return canonical;
    }

    private static bool IsThere(GraphTransaction transaction, NodeId node) => transaction.TryFind(transaction.IriOf(node), out var found) && found == node;

    private IEnumerable<NodeId> MergeAround(GraphTransaction transaction, NodeId node)
    {
        foreach (var (@class, key) in _keys)
        {
            if (IsMember(transaction, node, @class) && KeyIriOf(transaction, node, @class, key) is { } iri)
            {
                if (!transaction.TryFind(iri, out var other))
                {
                    transaction.AddAlias(iri, node);
                }
                else if (other != node)
                {
                    node = Merge(transaction, node, other);
                    yield return node;
                }
            }
        }

        foreach (var property in _identifying)
        {
            var targets = ValuesOf(transaction, node, property.Iri);
            for (var i = 1; i < targets.Count; i++)
            {
                targets[i] = Merge(transaction, targets[i - 1], targets[i]);
                yield return targets[i];
            }
        }
    }

    private bool IsMember(GraphTransaction transaction, NodeId node, OntologyClass @class) =>
        transaction.HasType(node, @class.Descendants.Select(_rewriting.SymbolOf).ToHashSet());

    // The key as an IRI that the node answers to as well: that makes the look-up of an equal one a look-up by IRI.
    private string? KeyIriOf(GraphTransaction transaction, NodeId node, OntologyClass @class, IReadOnlyList<Iri> key)
    {
        var parts = new List<string> { @class.Iri.Value };
        foreach (var property in key)
        {
            var values = KeyPartsOf(transaction, node, property);
            if (values.Count != 1)
            {
                return null;
            }

            parts.Add(values[0]);
        }

        return MadeIri.Of(_rewriting.Model.IndividualsNamespace, KeyKind, [.. parts]);
    }

    private List<string> KeyPartsOf(GraphTransaction transaction, NodeId node, Iri property)
    {
        if (_rewriting.Model.FindProperty(property) is { IsObject: true })
        {
            return [.. ValuesOf(transaction, node, property).Select(transaction.IriOf)];
        }

        var values = new List<StoredValue>();
        transaction.ValuesOf(node, _rewriting.SymbolOf(property), values);
        return [.. values.Select(ValueCodec.Display)];
    }

    private List<NodeId> ValuesOf(GraphTransaction transaction, NodeId node, Iri property)
    {
        var stored = _rewriting.Stored.Of(property);
        var targets = new List<NodeId>();
        transaction.Follow(node, stored.Predicate, stored.IsInverse, targets);
        return targets;
    }

    private static void MoveTypes(GraphTransaction transaction, NodeId from, NodeId to)
    {
        var types = new List<Symbol>();
        transaction.TypesOf(from, types);
        foreach (var type in types)
        {
            transaction.AddType(to, type);
        }
    }

    private void MoveValues(GraphTransaction transaction, NodeId from, NodeId to, string iri)
    {
        foreach (var record in transaction.ValuesOf(from).ToList())
        {
            var kept = new List<StoredValue>();
            transaction.ValuesOf(to, record.Predicate, kept);
            if (kept.Contains(record.Value))
            {
                continue;
            }

            var isTaken = kept.Count > 0 && _singleValued.Contains(record.Predicate);
            transaction.AddValue(to, isTaken ? Further(transaction, record.Predicate) : record.Predicate, record.Value, record.AssertedOf ?? iri);
        }
    }

    private void MoveEdges(GraphTransaction transaction, NodeId from, NodeId to, string iri)
    {
        foreach (var edge in transaction.EdgesFrom(from).ToList())
        {
            var target = edge.To == from ? to : edge.To;
            var isTaken = _singleValued.Contains(edge.Predicate) && HasOther(transaction, to, edge.Predicate, target);
            transaction.Link(to, isTaken ? Further(transaction, edge.Predicate) : edge.Predicate, target, edge.AssertedFrom ?? iri, edge.AssertedTo);
        }

        foreach (var edge in transaction.EdgesTo(from).Where(e => e.From != from).ToList())
        {
            transaction.Link(edge.From, edge.Predicate, to, edge.AssertedFrom, edge.AssertedTo ?? iri);
        }
    }

    private static bool HasOther(GraphTransaction transaction, NodeId node, Symbol predicate, NodeId target) =>
        transaction.EdgesFrom(node).Any(e => e.Predicate == predicate && e.To != target);

    // Of a single-valued property the canonical node's value is shown; the others are kept beside it.
    private static Symbol Further(GraphTransaction transaction, Symbol predicate) =>
        transaction.Symbols.Of(MergedPredicateOf(transaction.Symbols.NameOf(predicate)));

    private static IEnumerable<NodeId> NeighboursOf(GraphTransaction transaction, NodeId node) =>
        [.. transaction.EdgesFrom(node).Select(e => e.To), .. transaction.EdgesTo(node).Select(e => e.From)];

    private static bool IsBefore(string iri, string other)
    {
        var isMade = MadeIri.IsMade(iri);
        return isMade == MadeIri.IsMade(other) ? CodePointOrder.Compare(iri, other) < 0 : !isMade;
    }
}
