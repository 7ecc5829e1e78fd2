using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Graph.Merging;
using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>Turns what is told of a node into expressions, and says how their answers are to be read.</summary>
internal sealed class SelectionCompiler(CompilationContext context, ListCompiler lists)
{
    private const string Nothing = "null";

    /// <summary>An expression and a shape per item.</summary>
    public (ImmutableArray<string> Told, ImmutableArray<ItemShape> Shapes) Compile(string variable, Selection selection)
    {
        var (told, shapes) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<ItemShape>());
        foreach (var item in selection.Items)
        {
            var (expression, shape) = Compile(variable, item);
            if (item.OnlyFor is { } classes)
            {
                var condition = context.Filters.HasType(variable, classes);
                expression = condition == CypherLogic.False ? Nothing : $"CASE WHEN {condition} THEN [{expression}] END";
                shape = shape with { IsConditional = true };
            }

            told.Add(expression);
            shapes.Add(shape);
        }

        return (told.ToImmutable(), shapes.ToImmutable());
    }

    private (string Told, ItemShape Shape) Compile(string variable, SelectedItem item) => item switch
    {
        SelectedItem.Value value => Value(variable, value.Of),
        SelectedItem.Values values => Values(variable, values.Of),
        SelectedItem.Link link => Link(variable, link),
        SelectedItem.Links links => Links(variable, links),
        SelectedItem.Classes classes => Classes(variable, classes),
        SelectedItem.Aliases => ($"{variable}.aliases", new ItemShape.Aliases()),
        SelectedItem.Provenance => Provenance(variable),
        SelectedItem.Asserted asserted => Asserted(variable, asserted.Predicate),
        SelectedItem.ExplainPath or SelectedItem.ExplainClasses => (Nothing, new ItemShape.Elsewhere()),
        _ => throw new NotSupportedException($"An item of kind {item.GetType().Name} has no form in Cypher."),
    };

    private (string Told, ItemShape Shape) Value(string variable, ValueExpression expression)
    {
        var (told, all) = Values(variable, expression);
        return (told, new ItemShape.Value(all));
    }

    private (string Told, ItemShape.Values Shape) Values(string variable, ValueExpression expression) =>
        Values(context.Values.Of(variable, expression), expression is ValueExpression.Stored { Predicates.Length: > 1 });

    private static (string Told, ItemShape.Values Shape) Values(IReadOnlyList<ValueSource> sources, bool areDistinct)
    {
        var told = sources.Select(Told).ToList();
        return (told.Count == 1 ? told[0] : $"[{string.Join(", ", told)}]", new ItemShape.Values([.. sources], areDistinct));
    }

    // Plain JSON shortens some numbers of double precision; their text is exact.
    private static string Told(ValueSource source)
    {
        var values = source.Kind != ValueKind.Double ? source.Expression
            : source.IsList ? $"[x IN {source.AsList} | toString(x)]"
            : $"toString({source.Expression})";
        return source.Offsets is null ? values : $"[{values}, {source.Offsets}]";
    }

    private (string Told, ItemShape Shape) Link(string variable, SelectedItem.Link link)
    {
        var all = new SelectedItem.Links(link.Path, link.Filter, [], new PageRequest(1, 0, null) { WithHasMore = false }, link.Selection, false);
        if (context.Paths.CanLead(link.Path) && context.Targets.TryName(link, node => Named(variable, all, node)) is { } named)
        {
            return named;
        }

        var (told, shape) = Links(variable, all);
        return (told, new ItemShape.Link(shape));
    }

    private (string Whole, ItemShape.Links Shape, string Row, string Named) Named(string variable, SelectedItem.Links links, string node)
    {
        var (whole, shape) = Links(variable, links);
        var end = context.NewVariable();
        return (whole, shape, lists.Row(node, links.Selection, []).Row, $"COLLECT {{ {Reached(variable, links, end)} RETURN {end}.iri AS iri }}");
    }

    private (string Told, ItemShape.Links Shape) Links(string variable, SelectedItem.Links links)
    {
        var end = context.NewVariable();
        if (!context.Paths.CanLead(links.Path))
        {
            return (links.CountTotal ? "[0, []]" : "[]", new ItemShape.Links(new RowShape(false, [], []), links.Page.First, links.CountTotal));
        }

        var body = lists.Page(Reached(variable, links, end), end, links.Order, links.Page, links.Selection, out var shape);
        var rows = $"COLLECT {{ {body} }}";
        if (links.CountTotal)
        {
            var counted = context.NewVariable();
            rows = $"[COUNT {{ {Reached(variable, links, counted)} RETURN {counted} }}, {rows}]";
        }

        return (rows, new ItemShape.Links(shape, links.Page.First, links.CountTotal));
    }

    private Clauses Reached(string variable, SelectedItem.Links links, string end)
    {
        var clauses = new Clauses();
        context.Paths.WalkOnce(clauses, variable, links.Path, end);
        return clauses.Where(context.Filters.Compile(end, links.Filter));
    }

    private (string Told, ItemShape Shape) Classes(string variable, SelectedItem.Classes classes)
    {
        var places = classes.Candidates.Select((candidate, place) => (Condition: context.Filters.Compile(variable, candidate.Members), place))
            .Where(c => c.Condition != CypherLogic.False)
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"CASE WHEN {c.Condition} THEN {c.place} END"));
        return ($"[x IN [{string.Join(", ", places)}] WHERE x IS NOT NULL]", new ItemShape.Classes([.. classes.Candidates.Select(c => c.Class)]));
    }

    private (string Told, ItemShape Shape) Provenance(string variable)
    {
        var commit = context.NewVariable();
        string[] told = ["seq", "at", "offset", "actor", "source", "ontology"];
        var row = string.Join(", ", told.Select(t => $"{commit}.{t}"));
        return ($"COLLECT {{ MATCH ({commit}:Commit {{seq: {variable}.seq}}) RETURN [{row}] AS c }}[0]", new ItemShape.Provenance());
    }

    private (string Told, ItemShape Shape) Asserted(string variable, Symbol predicate)
    {
        var symbols = context.Symbols;
        ImmutableArray<Symbol> predicates = symbols.TryFind(NodeMerging.MergedPredicateOf(symbols.NameOf(predicate)), out var merged)
            ? [predicate, merged]
            : [predicate];
        var (told, literals) = Values(context.Values.Of(variable, new ValueExpression.Stored(predicates)), areDistinct: true);
        var edges = new PathExpression.Union([.. predicates.Select(p => new PathExpression.Edge(p, false))]);
        var iris = "[]";
        if (context.Paths.CanLead(edges))
        {
            var (clauses, end) = (new Clauses(), context.NewVariable());
            context.Paths.Walk(clauses, variable, edges, end);
            iris = $"COLLECT {{ {clauses} RETURN DISTINCT {end}.iri AS iri ORDER BY iri }}";
        }

        return ($"[{told}, {iris}]", new ItemShape.Asserted(literals));
    }
}
