using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Merging;

/// <summary>
/// Makes one node of those that are one individual (semantics.md, section 6): equal values of an <c>owl:hasKey</c>, and the values of a
/// functional property with <c>kg:identifying</c>. Part of every commit; a merge never fails, and the order of merges doesn't matter.
/// </summary>
public sealed class NodeMerging
{
    private const string MergedSuffix = "~merged";
    private readonly OntologyRewriting _rewriting;
    private readonly NodeKeys _keys;
    private readonly SingleValues _singleValues;
    private readonly StoredPredicate[] _identifying;

    /// <summary>Reads keys and identifying properties of an ontology version.</summary>
    public NodeMerging(OntologyRewriting rewriting)
    {
        ArgumentNullException.ThrowIfNull(rewriting);
        _rewriting = rewriting;
        _keys = new NodeKeys(rewriting);
        _singleValues = new SingleValues(rewriting);
        _identifying =
        [
            .. rewriting.Model.Properties.Where(IsMerging)
                .Select(p => rewriting.Stored.Of(p.Iri)),
        ];
    }

    /// <summary>The property that a stored predicate is of: its own, or the one whose further values it keeps.</summary>
    public static string PropertyOf(string predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return predicate.EndsWith(MergedSuffix, StringComparison.Ordinal) ? predicate[..^MergedSuffix.Length] : predicate;
    }

    /// <summary>The predicate that keeps further values of a single-valued property after a merge.</summary>
    public static string MergedPredicateOf(string property) => property + MergedSuffix;

    /// <summary>True if <paramref name="iri"/> goes before <paramref name="other"/> as the one under which a merged node is known: declared ones first.</summary>
    public static bool IsBefore(string iri, string other)
    {
        var isMade = MadeIri.IsMade(iri);
        return isMade == MadeIri.IsMade(other) ? CodePointOrder.Compare(iri, other) < 0 : !isMade;
    }

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
            if (transaction.Contains(node) && transaction.AliasesOf(node).Count > 0)
            {
                // What is stated of an alias later is no other case than what was stated of it before the merge.
                _singleValues.Elect(transaction, node);
            }

            foreach (var canonical in transaction.Contains(node) ? MergeAround(transaction, node) : [])
            {
                merged.Add(canonical);
                foreach (var touched in NeighboursOf(transaction, canonical).Append(canonical).Where(seen.Add))
                {
                    pending.Enqueue(touched);
                }
            }
        }

        merged.RemoveWhere(n => !transaction.Contains(n));
        return merged;
    }

    /// <summary>Makes <paramref name="one"/> and <paramref name="other"/> one node, under the IRI that goes before.</summary>
    /// <returns>The canonical node.</returns>
    public NodeId Merge(GraphTransaction transaction, NodeId one, NodeId other)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var (canonical, absorbed) = IsBefore(transaction.IriOf(one), transaction.IriOf(other)) ? (one, other) : (other, one);
        Absorb(transaction, canonical, absorbed);
        return canonical;
    }

    /// <summary>Makes <paramref name="absorbed"/> a part of <paramref name="canonical"/>, whichever IRI goes before.</summary>
    public void Absorb(GraphTransaction transaction, NodeId canonical, NodeId absorbed)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (canonical == absorbed)
        {
            return;
        }

        var iri = transaction.IriOf(absorbed);
        var aliases = transaction.AliasesOf(absorbed).ToList();
        CopyTypes(transaction, absorbed, canonical);
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

        _singleValues.Elect(transaction, canonical);
    }

    /// <summary>Lets a node be known under another IRI; the one that it had becomes an alias. A node of that IRI becomes a part of it.</summary>
    /// <returns>The node under its new IRI.</returns>
    public NodeId Rename(GraphTransaction transaction, NodeId node, string iri)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (transaction.TryFind(iri, out var named) && named == node)
        {
            if (transaction.IriOf(node) == iri)
            {
                return node;
            }

            transaction.RemoveAlias(iri);
        }

        var renamed = transaction.Ensure(iri);
        Absorb(transaction, renamed, node);
        return renamed;
    }

    /// <summary>
    /// Takes an alias from the node that it names and gives back to it what was asserted of it; where that leads to another alias, that one is
    /// separated as well. Whatever is still one individual is merged again by the next <see cref="Apply"/>.
    /// </summary>
    /// <returns>The nodes that this changed; empty if the IRI is no alias.</returns>
    public IReadOnlyCollection<NodeId> Separate(GraphTransaction transaction, string alias)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var separation = new Separation(transaction);
        separation.Separate(alias);
        foreach (var node in separation.Changed.Where(transaction.Contains))
        {
            _singleValues.Elect(transaction, node);
        }

        return separation.Changed;
    }

    /// <summary>
    /// Takes merged nodes apart where what made them one may be gone: an identifying link or a part of a key was withdrawn, or the axioms are others
    /// than the store was last told. Whatever is still one individual is merged again by <see cref="Apply"/> over the nodes that are returned.
    /// </summary>
    /// <returns>The nodes that this changed, and all that an axiom which has come or gone is about.</returns>
    public IReadOnlyCollection<NodeId> Release(GraphTransaction transaction)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var withdrawn = transaction.Change.Operations.SelectMany(WithdrawnFrom).Distinct().ToList();
        var released = MergingAxioms.Remember(transaction, _rewriting).ToHashSet();
        foreach (var iri in withdrawn)
        {
            if (transaction.TryFind(iri, out var node))
            {
                released.Add(node);
            }
        }

        foreach (var node in released.Where(transaction.Contains).ToList())
        {
            foreach (var alias in transaction.AliasesOf(node).Where(alias => !MadeIri.IsMade(alias)).ToList())
            {
                released.UnionWith(Separate(transaction, alias));
            }
        }

        released.RemoveWhere(n => !transaction.Contains(n));
        return released;
    }

    /// <summary>True for a property whose values for one subject are one individual.</summary>
    internal static bool IsMerging(OntologyProperty property) => property is { IsIdentifying: true, IsFunctional: true, IsObject: true };

    // The node that may have been one with others for the sake of what is gone.
    private IEnumerable<string> WithdrawnFrom(GraphOperation operation)
    {
        switch (operation)
        {
            case GraphOperation.RemoveEdge edge:
                foreach (var property in _identifying.Where(p => p.Predicate == edge.Predicate))
                {
                    yield return property.IsInverse ? edge.From : edge.To;
                }

                foreach (var property in _keys.Links.Where(p => p.Predicate == edge.Predicate))
                {
                    yield return property.IsInverse ? edge.To : edge.From;
                }

                break;
            case GraphOperation.RemoveValue value when _keys.Values.Contains(value.Predicate):
                yield return value.Iri;
                break;
        }
    }

    private IEnumerable<NodeId> MergeAround(GraphTransaction transaction, NodeId node)
    {
        foreach (var key in _keys.Refresh(transaction, node))
        {
            if (_keys.Holder(transaction, key) is not { } other)
            {
                transaction.AddAlias(key, node);
            }
            else if (other != node)
            {
                node = Merge(transaction, node, other);
                yield return node;
            }
        }

        foreach (var property in _identifying)
        {
            var targets = new List<NodeId>();
            transaction.Follow(node, property.Predicate, property.IsInverse, targets);
            for (var i = 1; i < targets.Count; i++)
            {
                targets[i] = Merge(transaction, targets[i - 1], targets[i]);
                yield return targets[i];
            }
        }
    }

    private static void CopyTypes(GraphTransaction transaction, NodeId from, NodeId to)
    {
        var types = new List<Symbol>();
        transaction.TypesOf(from, types);
        foreach (var type in types)
        {
            transaction.AddType(to, type);
        }
    }

    private static void MoveValues(GraphTransaction transaction, NodeId from, NodeId to, string iri)
    {
        foreach (var record in transaction.ValuesOf(from).ToList())
        {
            transaction.AddValue(to, record.Predicate, record.Value, record.AssertedOf ?? iri);
        }
    }

    private static void MoveEdges(GraphTransaction transaction, NodeId from, NodeId to, string iri)
    {
        foreach (var edge in transaction.EdgesFrom(from).ToList())
        {
            var isLoop = edge.To == from;
            transaction.Link(to, edge.Predicate, isLoop ? to : edge.To, edge.AssertedFrom ?? iri, isLoop ? edge.AssertedTo ?? iri : edge.AssertedTo);
        }

        foreach (var edge in transaction.EdgesTo(from).Where(e => e.From != from).ToList())
        {
            transaction.Link(edge.From, edge.Predicate, to, edge.AssertedFrom, edge.AssertedTo ?? iri);
        }
    }

    private static IEnumerable<NodeId> NeighboursOf(GraphTransaction transaction, NodeId node) =>
        [.. transaction.EdgesFrom(node).Select(e => e.To), .. transaction.EdgesTo(node).Select(e => e.From)];
}
