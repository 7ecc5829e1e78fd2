using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// Links of a page mostly lead to the nodes of a small class (touchpoints, say), the same ones again and again. Where the server finds that a class has few
/// nodes, it tells each of them once, before the page, whose rows then only name them.
/// </summary>
/// <param name="context">The statement.</param>
internal sealed class NamedTargets(CompilationContext context)
{
    // Telling a node that no row names costs about as much as naming one does, so the nodes must be fewer than the places by far.
    private const int PlacesOfEach = 4;
    private const int MostPlaces = 128 * PlacesOfEach;
    private const int FewestNodes = 8;
    private readonly List<Told> _told = [];
    private int _places;

    /// <summary>Shapes of the rows that tell nodes, by the number that such a row begins with.</summary>
    public ImmutableArray<RowShape> Shapes => [.. _told.Select(told => told.Shape)];

    /// <summary>What says whether each class has few nodes: <c>expression AS variable</c>.</summary>
    public IEnumerable<string> Definitions => _told.Select(told => $"{told.Condition} AS {told.AreFew}");

    /// <summary>The variables.</summary>
    public IEnumerable<string> Variables => _told.Select(told => told.AreFew);

    /// <summary>Bodies of subqueries, each giving rows of a number and a row.</summary>
    public IEnumerable<string> Bodies => _told.Select(told => $"WITH {told.AreFew} WHERE {told.AreFew} {told.Body}");

    /// <summary>From here on nodes may be told so: rows come one after another.</summary>
    public void Begin() => _places = 1;

    /// <summary>Compiles what is told of each node of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="compile">Compiles it.</param>
    public T OnPage<T>(PageRequest page, Func<T> compile) => WithPlaces(Math.Min(_places * Math.Min(page.First, MostPlaces), MostPlaces), compile);

    /// <summary>Tells the ends of a link elsewhere, if that can pay.</summary>
    /// <param name="link">The link.</param>
    /// <param name="compile">Compiles the link as it is told where the class has many nodes, the row that tells one of its nodes, and the link that only names them.</param>
    /// <returns>The link; null: it can't pay.</returns>
    public (string Told, ItemShape Shape)? TryName(SelectedItem.Link link, Func<string, (string Whole, ItemShape.Links Shape, string Row, string Named)> compile)
    {
        var limit = _places / PlacesOfEach;
        if (limit < FewestNodes || link.Filter is not Filter.HasType type || !IsCheap(link.Selection))
        {
            return null;
        }

        var (node, counted, few) = (context.NewVariable(), context.NewVariable(), context.Parameters.Add(limit));
        var (whole, shape, row, named) = WithPlaces(0, () => compile(node));
        var areFew = string.Create(CultureInfo.InvariantCulture, $"few{_told.Count}");
        _told.Add(new Told(
            areFew, $"COUNT {{ {Match(counted, type)} RETURN {counted} LIMIT {few} }} < {few}", $"{Match(node, type)} RETURN [{_told.Count}, {row}] AS row", shape.Row));
        return ($"CASE WHEN {areFew} THEN {named} ELSE {whole} END", new ItemShape.Link(shape) { Targets = _told.Count - 1 });
    }

    // Nodes that no row may name are told too, so that little must be told of each: values, and what few edges lead to.
    private static bool IsCheap(Selection selection) => !selection.Items.IsEmpty && selection.Items.All(item => item switch
    {
        SelectedItem.Link link => link.Path is PathExpression.Edge { Inverse: false } && link.Selection.Items.All(IsValue),
        SelectedItem.Links links => links is { Path: PathExpression.Edge { Inverse: false }, Order.IsEmpty: true } && links.Selection.Items.All(IsValue),
        _ => IsValue(item),
    });

    private static bool IsValue(SelectedItem item) => item is SelectedItem.Value or SelectedItem.Values;

    private T WithPlaces<T>(int places, Func<T> compile)
    {
        var before = _places;
        _places = places;
        var compiled = compile();
        _places = before;
        return compiled;
    }

    private string Match(string node, Filter.HasType type) => new Clauses().Match($"({node})").Where(context.Filters.HasType(node, type.Classes)).ToString();

    private sealed record Told(string AreFew, string Condition, string Body, RowShape Shape);
}
