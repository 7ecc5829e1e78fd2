using KnowledgeGraph.Graph.Queries;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// Clauses that take the nodes of a page from an index in its order, so that no more are looked at than fill the page. A condition on the indexed
/// property is what makes Neo4j's planner take the order of an index.
/// </summary>
internal sealed class IndexOrder(CompilationContext context)
{
    private readonly OrderCompiler _orders = new(context);

    /// <summary>Nodes in the order of their IRIs; null where no index has it.</summary>
    public Clauses? ByIri(PagedCandidates page)
    {
        var after = page.Page.After?.Iri ?? "";
        var condition = context.Filters.Compile(page.Node, page.Filter);
        if (CodePointKey.IsNeededFor(after) || (page.Labels.Length > 1 && condition != CypherLogic.True))
        {
            return null;
        }

        var begin = $"{page.Node}.iri > {context.Parameters.Add(after)}";
        if (page.Labels is [_])
        {
            return new Clauses().Match(page.Pattern).Where(begin).Where(condition).With($"{page.Node} ORDER BY {page.Node}.iri LIMIT {context.Parameters.Add(page.Rows)}");
        }

        var rows = context.Parameters.Add(page.Rows);
        var branches = page.Labels.Select(label => $"MATCH ({page.Node}:{label}) WHERE {begin} RETURN {page.Node} ORDER BY {page.Node}.iri LIMIT {rows}");
        return new Clauses().Then($"CALL () {{ {string.Join(" UNION ", branches)} }}");
    }

    /// <summary>Nodes in the order of a value, those without it at the end; null where no index has it.</summary>
    public Clauses? ByValue(PagedCandidates page, OrderKey key)
    {
        if (SourceOf(page.Node, key) is not { } source)
        {
            return null;
        }

        var (with, without, node, rows) = (context.NewVariable(), context.NewVariable(), page.Node, context.Parameters.Add(page.Rows));
        var way = key.IsDescending ? " DESC" : "";
        var valued = Valued(page, key, source).With($"{node} ORDER BY {source.Expression}{way}, {node}.iri LIMIT {rows}");
        return new Clauses()
            .Then($"CALL () {{ {valued} RETURN collect({node}) AS {with} }}")
            .Then($"CALL ({with}) {{ WITH {with} WHERE size({with}) < {rows} CALL () {{ {Valueless(page, source)} WITH {node} ORDER BY {node}.iri LIMIT {rows} RETURN {node} }} "
                + $"RETURN collect({node}) AS {without} }}")
            .Then($"UNWIND {with} + {without} AS {node}");
    }

    private ValueSource? SourceOf(string node, OrderKey key) =>
        key is { Steps.IsEmpty: true, Of: ValueExpression.Stored { Predicates: [var predicate] } stored }
        && context.Facts.Schema.RangeIndexed.Contains(predicate)
        && context.Values.Of(node, stored) is [{ IsText: false, IsList: false } source]
            ? source
            : null;

    private Clauses Valued(PagedCandidates page, OrderKey key, ValueSource source)
    {
        var clauses = new Clauses().Match($"({page.Node}:Entity)").Where($"{source.Expression} IS NOT NULL");
        if (page.Page.After is { } place)
        {
            if (place.Keys is not [{ } value])
            {
                // The values are all before the place.
                return clauses.Where(CypherLogic.False);
            }

            clauses.Where(Bound(source, key.IsDescending ? "<=" : ">=", value)).Where(After(page, key, source, place));
        }

        return clauses.Where($"{page.Node}:{string.Join('|', page.Labels)}").Where(context.Filters.Compile(page.Node, page.Filter));
    }

    private Clauses Valueless(PagedCandidates page, ValueSource source)
    {
        var clauses = new Clauses().Match(page.Pattern).Where($"{source.Expression} IS NULL").Where(context.Filters.Compile(page.Node, page.Filter));
        return page.Page.After is { Keys: [null] } place ? clauses.Where(_orders.After(page.Node, [], place)) : clauses;
    }

    private string After(PagedCandidates page, OrderKey key, ValueSource source, PagePosition place) =>
        _orders.After(page.Node, [.. _orders.Terms(page.Node, [key], place).Select(term => term with { Variable = source.Expression })], place);

    // Follows from the condition that a node is after the place, but unlike it the index can be searched for it.
    private string Bound(ValueSource source, string sign, StoredValue value)
    {
        var operand = source.Kind == value.Kind ? ColumnOperand.Ordered(source, sign, value) : new ColumnOperand(null, null, CypherLogic.True);
        return operand.Constant is not null ? CypherLogic.True : $"{source.Expression} {operand.Sign} {context.Parameters.Add(operand.Value!)}";
    }
}
