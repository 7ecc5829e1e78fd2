using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>Turns a list of nodes, with its order, page and what is told of each, into the body of a <c>COLLECT</c>.</summary>
internal sealed class ListCompiler(CompilationContext context)
{
    private readonly OrderCompiler _orders = new(context);

    /// <summary>
    /// Completes clauses that bind each node of the list once. Order and page come before what is told, so that it is told only of the page.
    /// </summary>
    /// <param name="clauses">The clauses.</param>
    /// <param name="variable">What the nodes are bound to.</param>
    /// <param name="order">Keys of the order.</param>
    /// <param name="page">The wanted part.</param>
    /// <param name="selection">What to tell.</param>
    /// <param name="shape">Shape of a row.</param>
    public string Page(Clauses clauses, string variable, ImmutableArray<OrderKey> order, PageRequest page, Selection selection, out RowShape shape)
    {
        var terms = _orders.Terms(variable, order, page.After);
        if (page.After is { } after)
        {
            Define(clauses, variable, terms);
            clauses.Where(_orders.After(variable, terms, after));
            clauses.With(string.Join(", ", [variable, .. terms.Select(t => t.Variable)]) + Ordering(variable, terms) + Cut(page));
        }
        else
        {
            Define(clauses, variable, terms, Ordering(variable, terms) + Cut(page));
        }

        (var row, shape) = context.Targets.OnPage(page, () => Row(variable, selection, terms));
        return $"{clauses} RETURN {row} AS row";
    }

    /// <summary>What a row tells of a node, and its shape.</summary>
    /// <param name="variable">What the node is bound to.</param>
    /// <param name="selection">What to tell.</param>
    /// <param name="terms">Terms of the list's order.</param>
    public (string Row, RowShape Shape) Row(string variable, Selection selection, ImmutableArray<OrderTerm> terms)
    {
        var (told, items) = new SelectionCompiler(context, this).Compile(variable, selection);
        var toldTerms = selection.WithOrderKeys ? terms : [];
        string[] types = selection.WithTypes ? [$"labels({variable})"] : [];
        string[] keys = toldTerms.IsEmpty ? [] : [$"[{string.Join(", ", toldTerms.Select(t => t.Output))}]"];
        return ($"[{string.Join(", ", [$"{variable}.iri", .. types, .. keys, .. told])}]", new RowShape(selection.WithTypes, [.. toldTerms.Select(t => t.Shape)], items));
    }

    private static void Define(Clauses clauses, string variable, ImmutableArray<OrderTerm> terms, string rest = "") =>
        clauses.With(string.Join(", ", [variable, .. terms.Select(t => $"{t.Definition} AS {t.Variable}")]) + rest);

    private static string Ordering(string variable, ImmutableArray<OrderTerm> terms) =>
        " ORDER BY " + string.Join(", ", [.. terms.Select(t => t.Ordering), $"{variable}.iri"]);

    // One row more than the page says whether there are more; if that is asked for.
    private string Cut(PageRequest page)
    {
        var skip = page.Offset > 0 ? $" SKIP {context.Parameters.Add((long)page.Offset)}" : "";
        return page.First == int.MaxValue ? skip : string.Create(CultureInfo.InvariantCulture, $"{skip} LIMIT {context.Parameters.Add((long)page.First + (page.WithHasMore ? 1 : 0))}");
    }
}
