using System.Globalization;
using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Tests.Memory;

/// <summary>A graph as lines of text, so that two of them can be compared whole and a difference can be read.</summary>
internal static class GraphDescription
{
    public static IEnumerable<string> Of(IGraphView view)
    {
        foreach (var node in view.Nodes())
        {
            yield return $"{view.IriOf(node)} changed in {view.CommitOf(node)}";
            foreach (var line in Of(view.AliasesOf(node), TypesOf(view, node)))
            {
                yield return line;
            }

            foreach (var value in view.ValuesOf(node).Select(value => Of(view.Symbols.NameOf(value.Predicate), value.Value, value.Commit, value.AssertedOf)).Order(StringComparer.Ordinal))
            {
                yield return value;
            }

            foreach (var predicate in view.ValuesOf(node).Select(value => value.Predicate).Distinct().OrderBy(view.Symbols.NameOf, StringComparer.Ordinal))
            {
                var values = new List<StoredValue>();
                view.ValuesOf(node, predicate, values);
                yield return Of(view.Symbols.NameOf(predicate), values);
            }

            foreach (var line in EdgesOf(view, node))
            {
                yield return line;
            }
        }
    }

    public static IEnumerable<string> Of(IEnumerable<string> aliases, IEnumerable<string> types) =>
        [$"  also {string.Join(", ", aliases)}", $"  is {string.Join(", ", types)}"];

    public static string Of(string predicate, StoredValue value, long commit, string? assertedOf) =>
        $"  {predicate} {TextOf(value)} of {assertedOf ?? "itself"} in {commit}";

    public static string Of(string predicate, IEnumerable<StoredValue> values) => $"  {predicate} = {string.Join(", ", values.Select(TextOf))}";

    public static string Of(string arrow, string other, PlainEdge edge, long commit) =>
        $"  {arrow} {edge.Predicate} {other} asserted {edge.AssertedFrom ?? "-"} {edge.AssertedTo ?? "-"} in {commit}";

    public static string TextOf(StoredValue value) => string.Create(
        CultureInfo.InvariantCulture,
        $"{value.Kind}:{value.Number}:{value.Real:R}:{value.Text}@{value.Language}+{value.OffsetMinutes}/{value.Scale}");

    private static IEnumerable<string> TypesOf(IGraphView view, NodeId node)
    {
        var types = new List<Symbol>();
        view.TypesOf(node, types);
        return types.Select(view.Symbols.NameOf).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> EdgesOf(IGraphView view, NodeId node)
    {
        var leaving = view.EdgesFrom(node).Select(edge => Of("→", view.IriOf(edge.To), PlainOf(view, edge), edge.Commit));
        var reaching = view.EdgesTo(node).Select(edge => Of("←", view.IriOf(edge.From), PlainOf(view, edge), edge.Commit));
        return leaving.Concat(reaching).Order(StringComparer.Ordinal);
    }

    private static PlainEdge PlainOf(IGraphView view, EdgeRecord edge) =>
        new(view.IriOf(edge.From), view.Symbols.NameOf(edge.Predicate), view.IriOf(edge.To), edge.AssertedFrom, edge.AssertedTo);
}
