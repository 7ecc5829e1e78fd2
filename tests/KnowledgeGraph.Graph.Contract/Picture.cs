using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Contract;

/// <summary>
/// A graph as text, a line a node: name, classes, aliases, values and edges, <c>[…]</c> after what was asserted of other IRIs, and <c>*</c>
/// after what the last commit wrote.
/// </summary>
public static class Picture
{
    /// <summary>The lines of all nodes.</summary>
    public static List<string> Of(IGraphView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return [.. view.Nodes().Select(node => Of(view, node))];
    }

    private static string Of(IGraphView view, NodeId node)
    {
        var types = new List<Symbol>();
        view.TypesOf(node, types);
        string[] parts =
        [
            GraphWords.NameOf(view.IriOf(node)) + Mark(view, view.CommitOf(node)),
            .. types.Select(type => LocalName(view, type)).Order(StringComparer.Ordinal),
            .. view.AliasesOf(node).Select(alias => "= " + GraphWords.NameOf(alias)),
            .. view.ValuesOf(node).Select(value => value.Predicate).Distinct().OrderBy(predicate => LocalName(view, predicate), StringComparer.Ordinal)
                .Select(predicate => ValuesOf(view, node, predicate)),
            .. view.EdgesFrom(node).Select(edge => Of(view, edge)).Order(StringComparer.Ordinal),
        ];
        return string.Join("; ", parts);
    }

    private static string ValuesOf(IGraphView view, NodeId node, Symbol predicate)
    {
        var shown = new List<StoredValue>();
        view.ValuesOf(node, predicate, shown);
        var records = view.ValuesOf(node).Where(value => value.Predicate == predicate).ToList();
        return LocalName(view, predicate) + " " + string.Join(
            ", ",
            shown.Select(value => ValueCodec.Display(value) + string.Concat(
                records.Where(record => record.Value.Equals(value)).Select(record => Ends(record.AssertedOf) + Mark(view, record.Commit)).Order(StringComparer.Ordinal))));
    }

    private static string Of(IGraphView view, EdgeRecord edge)
    {
        var ends = edge.AssertedFrom is null && edge.AssertedTo is null ? "" : $"[{Name(edge.AssertedFrom)}→{Name(edge.AssertedTo)}]";
        return $"{LocalName(view, edge.Predicate)} → {GraphWords.NameOf(view.IriOf(edge.To))}{ends}{Mark(view, edge.Commit)}";
    }

    private static string Ends(string? iri) => iri is null ? "" : $"[{Name(iri)}]";

    private static string Name(string? iri) => iri is null ? "" : GraphWords.NameOf(iri);

    private static string Mark(IGraphView view, long commit) => commit == view.Commit ? "*" : "";

    private static string LocalName(IGraphView view, Symbol symbol) => view.Symbols.NameOf(symbol)[2..];
}
