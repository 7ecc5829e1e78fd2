using System.Collections.Immutable;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>What is copied of a node at once: itself, or the edges that leave it. Symbols are by name, for each store has its own.</summary>
internal sealed record CopiedNode(
    string Iri, ImmutableArray<string> Types, ImmutableArray<string> Aliases, ImmutableArray<CopiedNode.Value> Values, ImmutableArray<CopiedNode.Edge> Edges)
{
    /// <summary>Reads a node of the source.</summary>
    public static CopiedNode Read(IGraphView view, string iri, bool onlyEdges)
    {
        if (!view.TryFind(iri, out var node))
        {
            throw new InvalidOperationException($"<{iri}> isn't in the source any more.");
        }

        if (onlyEdges)
        {
            return new CopiedNode(
                iri, [], [], [], [.. view.EdgesFrom(node).Select(e => new Edge(view.Symbols.NameOf(e.Predicate), view.IriOf(e.To), e.AssertedFrom, e.AssertedTo))]);
        }

        var types = new List<Symbol>();
        view.TypesOf(node, types);
        return new CopiedNode(
            iri,
            [.. types.Select(view.Symbols.NameOf)],
            [.. view.AliasesOf(node)],
            [.. view.ValuesOf(node).Select(v => new Value(view.Symbols.NameOf(v.Predicate), v.Value, v.AssertedOf))],
            []);
    }

    /// <summary>Writes it into the target; the ends of edges must be there.</summary>
    public void WriteTo(GraphTransaction transaction)
    {
        var node = transaction.Ensure(Iri);
        foreach (var type in Types)
        {
            transaction.AddType(node, transaction.Symbols.Of(type));
        }

        foreach (var alias in Aliases)
        {
            transaction.AddAlias(alias, node);
        }

        foreach (var value in Values)
        {
            transaction.AddValue(node, transaction.Symbols.Of(value.Predicate), value.Content, value.AssertedOf);
        }

        foreach (var edge in Edges)
        {
            transaction.Link(node, transaction.Symbols.Of(edge.Predicate), transaction.Ensure(edge.To), edge.AssertedFrom, edge.AssertedTo);
        }
    }

    /// <summary>A value.</summary>
    internal sealed record Value(string Predicate, StoredValue Content, string? AssertedOf);

    /// <summary>An edge that leaves the node.</summary>
    internal sealed record Edge(string Predicate, string To, string? AssertedFrom, string? AssertedTo);
}
