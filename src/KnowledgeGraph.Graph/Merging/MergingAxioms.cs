using KnowledgeGraph.Graph.Loading;
using KnowledgeGraph.Graph.Rewriting;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Graph.Merging;

/// <summary>The axioms by which nodes are one (<c>owl:hasKey</c>, <c>kg:identifying</c>), each as a line, so that a store can remember them.</summary>
internal static class MergingAxioms
{
    /// <summary>The lines of an ontology version, sorted.</summary>
    public static IReadOnlyList<string> Of(OntologyModel model) =>
    [
        .. model.Classes.SelectMany(c => c.Keys, (c, key) => $"key {c.Iri.Value} {string.Join(' ', key.Select(p => p.Value))}")
            .Concat(model.Properties.Where(NodeMerging.IsMerging).Select(p => $"identifying {p.Iri.Value}"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Lets the store remember the version's axioms.</summary>
    /// <returns>The nodes that an axiom which has come or gone since is about; none where the store remembered nothing.</returns>
    public static IReadOnlyCollection<NodeId> Remember(GraphTransaction transaction, OntologyRewriting rewriting)
    {
        var now = Of(rewriting.Model);
        var text = string.Join('\n', now);
        var before = HostState.Read(transaction, HostState.Merging);
        if (before == text)
        {
            return [];
        }

        HostState.Write(transaction, HostState.Merging, text);
        var told = before?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return before is null ? [] : [.. told.Except(now).Concat(now.Except(told)).SelectMany(line => NodesOf(transaction, line, rewriting)).Distinct()];
    }

    private static IEnumerable<NodeId> NodesOf(GraphTransaction transaction, string line, OntologyRewriting rewriting)
    {
        var parts = line.Split(' ');
        if (parts[0] == "key")
        {
            return rewriting.Model.FindClass(new Iri(parts[1])) is { } keyed ? [.. keyed.Descendants.Select(rewriting.SymbolOf).SelectMany(transaction.NodesOf)] : [];
        }

        var stored = rewriting.Stored.Of(new Iri(parts[1]));
        return transaction.Nodes().SelectMany(transaction.EdgesFrom).Where(e => e.Predicate == stored.Predicate).SelectMany(e => new[] { e.From, e.To }).ToList();
    }
}
