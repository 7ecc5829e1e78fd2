using KnowledgeGraph.Graph.Values;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Tests.Memory;

/// <summary>The graph as plain dictionaries that are copied whole: slow, and evidently right. What <c>MemoryGraph</c> is held against.</summary>
internal sealed class PlainGraph(IReadOnlySet<string> orderedPredicates)
{
    public SortedDictionary<string, PlainNode> Nodes { get; private init; } = new(CodePointOrder.Instance);

    public Dictionary<PlainEdge, long> Edges { get; private init; } = [];

    public Dictionary<string, string> CanonicalOf { get; private init; } = [];

    public PlainGraph Copy() => new(orderedPredicates)
    {
        Nodes = new(Nodes.ToDictionary(pair => pair.Key, pair => pair.Value.Copy()), CodePointOrder.Instance),
        Edges = new(Edges),
        CanonicalOf = new(CanonicalOf),
    };

    public void Delete(string iri)
    {
        foreach (var edge in Edges.Keys.Where(edge => edge.From == iri || edge.To == iri).ToList())
        {
            Edges.Remove(edge);
        }

        foreach (var alias in Nodes[iri].Aliases)
        {
            CanonicalOf.Remove(alias);
        }

        Nodes.Remove(iri);
    }

    /// <summary>Numbers what differs from <paramref name="before"/> with a commit; what doesn't keeps its number. False if nothing differs.</summary>
    public bool Number(long commit, PlainGraph before)
    {
        var changed = before.Nodes.Keys.Except(Nodes.Keys).Any() || !Edges.Keys.ToHashSet().SetEquals(before.Edges.Keys);
        foreach (var (iri, node) in Nodes)
        {
            var old = before.Nodes.GetValueOrDefault(iri);
            var isOld = old is not null && node.Tells(old, orderedPredicates);
            changed |= !isOld;
            node.Commit = isOld ? old!.Commit : commit;
            var commits = old?.Values.ToDictionary(value => value.Key, value => value.Commit) ?? [];
            var numbered = node.Values.ConvertAll(value => value with { Commit = commits.GetValueOrDefault(value.Key, commit) });
            node.Values.Clear();
            node.Values.AddRange(numbered);
        }

        foreach (var edge in Edges.Keys.ToList())
        {
            Edges[edge] = before.Edges.GetValueOrDefault(edge, commit);
        }

        return changed;
    }

    /// <summary>Nodes that differ from <paramref name="before"/>, or whose edges do.</summary>
    public SortedSet<string> ChangedSince(PlainGraph before)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var iri in Nodes.Keys.Union(before.Nodes.Keys))
        {
            if (!Nodes.TryGetValue(iri, out var now) || !before.Nodes.TryGetValue(iri, out var old) || !now.Tells(old, orderedPredicates))
            {
                changed.Add(iri);
            }
        }

        var edges = Edges.Keys.ToHashSet();
        edges.SymmetricExceptWith(before.Edges.Keys);
        changed.UnionWith(edges.SelectMany(edge => new[] { edge.From, edge.To }));
        changed.UnionWith(CanonicalOf.Except(before.CanonicalOf).Union(before.CanonicalOf.Except(CanonicalOf)).Select(alias => alias.Key));
        return changed;
    }

    /// <summary>Every statement with its commit, a line each.</summary>
    public IEnumerable<string> Describe()
    {
        foreach (var (iri, node) in Nodes)
        {
            yield return $"{iri} changed in {node.Commit}";
            foreach (var line in GraphDescription.Of(node.Aliases, node.Types))
            {
                yield return line;
            }

            foreach (var value in node.Values.Select(value => GraphDescription.Of(value.Predicate, value.Value, value.Commit, value.AssertedOf)).Order(StringComparer.Ordinal))
            {
                yield return value;
            }

            foreach (var predicate in node.Values.Select(value => value.Predicate).Distinct().Order(StringComparer.Ordinal))
            {
                var values = node.Values.Where(value => value.Predicate == predicate).Select(value => value.Value).Distinct().ToList();
                yield return GraphDescription.Of(predicate, orderedPredicates.Contains(predicate) ? values : values.Order(StoredValueOrder.Instance));
            }

            foreach (var line in EdgesOf(iri))
            {
                yield return line;
            }
        }
    }

    private IEnumerable<string> EdgesOf(string iri)
    {
        var lines = Edges.Where(edge => edge.Key.From == iri).Select(edge => GraphDescription.Of("→", edge.Key.To, edge.Key, edge.Value))
            .Concat(Edges.Where(edge => edge.Key.To == iri).Select(edge => GraphDescription.Of("←", edge.Key.From, edge.Key, edge.Value)));
        return lines.Order(StringComparer.Ordinal);
    }
}
