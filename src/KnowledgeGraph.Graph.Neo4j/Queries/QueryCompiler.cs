using System.Collections.Immutable;
using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// Turns a question into exactly one Cypher statement. Its text depends on the question's form and on the names of classes and predicates only, so
/// that the server keeps few plans; every value is a parameter.
/// </summary>
internal static class QueryCompiler
{
    /// <summary>Compiles a question.</summary>
    /// <param name="query">The question.</param>
    /// <param name="names">Names of the database.</param>
    /// <param name="symbols">Numbers of classes and predicates.</param>
    /// <param name="now">The clock.</param>
    /// <exception cref="GraphQueryException">The database can't answer it as it is kept now; the message says what to declare.</exception>
    public static CypherStatement Compile(GraphQuery query, IStoreNames names, Symbols symbols, DateTimeOffset now)
    {
        var context = new CompilationContext(names, symbols, now);
        var node = context.NewVariable();
        var total = query.CountTotal ? $"COUNT {{ {Candidates(context, query, node, null)} RETURN {node} }}" : "null";
        var listed = context.NewVariable();
        var clauses = Candidates(context, query, listed, IsInIriOrder(query) ? query.Page : null);
        var page = new ListCompiler(context).Page(clauses, listed, query.Order, query.Page, query.Selection, out var shape);
        var text = $"MATCH (h:CommitHead {{id: 'head'}}) WITH h.seq AS seq, h.names AS names, {total} AS total, COLLECT {{ {page} }} AS page "
            + "UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row RETURN seq, names, total, row";
        return new CypherStatement(text, context.Parameters, shape, query.Page.First);
    }

    private static bool IsInIriOrder(GraphQuery query) =>
        query.Order.IsEmpty && query.Page.First < int.MaxValue && !CodePointKey.IsNeededFor(query.Page.After?.Iri ?? "");

    // Each node that meets the filter, once.
    private static Clauses Candidates(CompilationContext context, GraphQuery query, string node, PageRequest? inIriOrder)
    {
        switch (query.Source)
        {
            case NodeSource.OfIris iris:
                var iri = context.NewVariable();
                return new Clauses()
                    .Then($"UNWIND {context.Parameters.Add(iris.Iris.Distinct().ToArray())} AS {iri}")
                    .Then($"CALL ({iri}) {{ {PathCompiler.NodeOf(iri, node)} }}")
                    .With($"DISTINCT {node}")
                    .Where(context.Filters.Compile(node, query.Filter));
            case NodeSource.OfClasses classes:
                return OfClasses(context, classes.Classes, query.Filter, node, inIriOrder);
            default:
                throw new NotSupportedException($"A source of kind {query.Source.GetType().Name} has no form in Cypher.");
        }
    }

    private static Clauses OfClasses(CompilationContext context, ImmutableArray<Symbol> classes, Filter filter, string node, PageRequest? inIriOrder)
    {
        var labels = classes.Select(context.Names.LabelOf).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(CypherNames.Quote).ToList();
        if (labels.Count == 0)
        {
            // Nothing has such a class; the variable is bound all the same, so that the text is valid.
            return new Clauses().Match($"({node}:Entity)").Where(CypherLogic.False);
        }

        var condition = context.Filters.Compile(node, filter);
        if (inIriOrder is null || (labels.Count > 1 && condition != CypherLogic.True))
        {
            return new Clauses().Match($"({node}:{string.Join('|', labels)})").Where(condition);
        }

        // A condition on the IRI makes the planner take the class's index in its order: from each class comes no more than fills the page.
        var begin = $"{node}.iri > {context.Parameters.Add(inIriOrder.After?.Iri ?? "")}";
        if (labels is [var only])
        {
            return new Clauses().Match($"({node}:{only})").Where(begin).Where(condition);
        }

        var rows = context.Parameters.Add((long)inIriOrder.Offset + inIriOrder.First + 1);
        var branches = labels.Select(label => $"MATCH ({node}:{label}) WHERE {begin} RETURN {node} ORDER BY {node}.iri LIMIT {rows}");
        return new Clauses().Then($"CALL () {{ {string.Join(" UNION ", branches)} }}");
    }
}
