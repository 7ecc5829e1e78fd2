using System.Collections.Frozen;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Merging;

/// <summary>
/// The keys of nodes (<c>owl:hasKey</c>) as IRIs that the nodes answer to as well: so an equal key is found by looking up an IRI.
/// </summary>
internal sealed class NodeKeys
{
    private readonly OntologyRewriting _rewriting;
    private readonly List<(Iri Class, FrozenSet<Symbol> Members, IReadOnlyList<Iri> Properties)> _keys;

    public NodeKeys(OntologyRewriting rewriting)
    {
        _rewriting = rewriting;
        _keys =
        [
            .. rewriting.Model.Classes.SelectMany(
                c => c.Keys,
                (c, key) => (c.Iri, c.Descendants.Select(rewriting.SymbolOf).ToFrozenSet(), key)),
        ];
        var properties = _keys.SelectMany(key => key.Properties).Distinct().ToLookup(p => rewriting.Model.FindProperty(p) is { IsObject: true });
        Values = properties[false].Select(rewriting.SymbolOf).ToFrozenSet();
        Links = [.. properties[true].Select(rewriting.Stored.Of)];
    }

    /// <summary>Predicates of the values that are part of a key.</summary>
    public FrozenSet<Symbol> Values { get; }

    /// <summary>How the links that are part of a key are stored.</summary>
    public IReadOnlyList<StoredPredicate> Links { get; }

    /// <summary>Lets go of keys that the node no longer has.</summary>
    /// <returns>The keys that it has.</returns>
    public IReadOnlyList<string> Refresh(GraphTransaction transaction, NodeId node)
    {
        var keys = Of(transaction, node);
        foreach (var outdated in transaction.AliasesOf(node).Where(MadeIri.IsKey).Except(keys).ToList())
        {
            transaction.RemoveAlias(outdated);
        }

        return keys;
    }

    /// <summary>The node that has a key; null if there is none, or if the one that had it has another by now.</summary>
    public NodeId? Holder(GraphTransaction transaction, string key) =>
        transaction.TryFind(key, out var holder) && Refresh(transaction, holder).Contains(key) ? holder : null;

    private List<string> Of(GraphTransaction transaction, NodeId node) =>
        [.. _keys.Where(k => transaction.HasType(node, k.Members)).Select(k => KeyOf(transaction, node, k.Class, k.Properties)).OfType<string>()];

    private string? KeyOf(GraphTransaction transaction, NodeId node, Iri @class, IReadOnlyList<Iri> properties)
    {
        var parts = new List<string> { @class.Value };
        foreach (var property in properties)
        {
            if (PartsOf(transaction, node, property) is not [var only])
            {
                return null;
            }

            parts.Add(only);
        }

        return MadeIri.Of(_rewriting.Model.IndividualsNamespace, MadeIri.KeyKind, [.. parts]);
    }

    private List<string> PartsOf(GraphTransaction transaction, NodeId node, Iri property)
    {
        if (_rewriting.Model.FindProperty(property) is { IsObject: true })
        {
            var stored = _rewriting.Stored.Of(property);
            var targets = new List<NodeId>();
            transaction.Follow(node, stored.Predicate, stored.IsInverse, targets);
            return [.. targets.Select(transaction.IriOf)];
        }

        var values = new List<StoredValue>();
        transaction.ValuesOf(node, _rewriting.SymbolOf(property), values);
        return [.. values.Select(ValueCodec.Display).Distinct()];
    }
}
