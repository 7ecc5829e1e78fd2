namespace KnowledgeGraph.Graph.Merging;

/// <summary>Takes aliases out of the nodes that they were merged into, with what was asserted of them.</summary>
internal sealed class Separation(GraphTransaction transaction)
{
    private readonly HashSet<NodeId> _changed = [];
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);

    /// <summary>Nodes that lost or got something, and those that edges lead to from them.</summary>
    public IReadOnlyCollection<NodeId> Changed => _changed;

    /// <summary>Separates an alias; nothing happens if it is none.</summary>
    public void Separate(string alias)
    {
        if (!_done.Add(alias) || !transaction.TryFind(alias, out var merged) || transaction.IriOf(merged) == alias)
        {
            return;
        }

        foreach (var other in FurtherAliases(merged, alias))
        {
            Separate(other);
        }

        transaction.RemoveAlias(alias);
        _changed.Add(merged);
        var values = transaction.ValuesOf(merged).Where(v => v.AssertedOf == alias).ToList();
        var outgoing = transaction.EdgesFrom(merged).Where(e => e.AssertedFrom == alias).ToList();
        var incoming = transaction.EdgesTo(merged).Where(e => e.AssertedTo == alias && e.AssertedFrom != alias).ToList();
        if (values.Count + outgoing.Count + incoming.Count > 0)
        {
            MoveBack(merged, transaction.Ensure(alias), values, outgoing, incoming);
        }
    }

    // The other ends that were merged too: whether they still are one with their node depends on what moves.
    private List<string> FurtherAliases(NodeId merged, string alias) =>
    [
        .. transaction.EdgesFrom(merged).Where(e => e.AssertedFrom == alias).Select(e => e.AssertedTo).OfType<string>(),
        .. transaction.EdgesTo(merged).Where(e => e.AssertedTo == alias).Select(e => e.AssertedFrom).OfType<string>(),
    ];

    private void MoveBack(NodeId from, NodeId to, List<ValueRecord> values, List<EdgeRecord> outgoing, List<EdgeRecord> incoming)
    {
        _changed.Add(to);
        var types = new List<Symbol>();
        transaction.TypesOf(from, types);
        types.ForEach(type => transaction.AddType(to, type));
        foreach (var value in values)
        {
            transaction.RemoveValueAsserted(from, value.Predicate, value.Value, value.AssertedOf);
            transaction.AddValue(to, value.Predicate, value.Value);
        }

        foreach (var edge in outgoing)
        {
            transaction.UnlinkAsserted(from, edge.Predicate, edge.To, edge.AssertedFrom, edge.AssertedTo);
            var isLoop = edge.To == from && edge.AssertedTo == edge.AssertedFrom;
            transaction.Link(to, edge.Predicate, isLoop ? to : edge.To, null, isLoop ? null : edge.AssertedTo);
            _changed.Add(edge.To);
        }

        foreach (var edge in incoming)
        {
            transaction.UnlinkAsserted(edge.From, edge.Predicate, from, edge.AssertedFrom, edge.AssertedTo);
            transaction.Link(edge.From, edge.Predicate, to, edge.AssertedFrom, null);
            _changed.Add(edge.From);
        }
    }
}
