using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// Turns a question into exactly one Cypher statement. Its text depends on the question's form, on whether its pages are large (<see cref="NamedTargets"/>)
/// and on the names of classes and predicates only, so that the server keeps few plans; every value is a parameter.
/// </summary>
internal static class QueryCompiler
{
    /// <summary>Compiles a question.</summary>
    /// <param name="query">The question.</param>
    /// <param name="facts">What is known of the database.</param>
    /// <param name="now">The clock.</param>
    /// <exception cref="GraphQueryException">The database can't answer it as it is kept now; the message says what to declare.</exception>
    public static CypherStatement Compile(GraphQuery query, StoreFacts facts, DateTimeOffset now)
    {
        var context = new CompilationContext(facts, now);
        var candidates = new CandidateCompiler(context);
        var node = context.NewVariable();
        var total = query.CountTotal ? $"COUNT {{ {candidates.All(query, node)} RETURN {node} }}" : "null";
        var listed = context.NewVariable();
        var clauses = candidates.OfPage(query, listed);
        if (facts.NamesTargets && !clauses.HasCall)
        {
            context.Targets.Begin();
        }

        var page = new ListCompiler(context).Page(clauses, listed, query.Order, query.Page, query.Selection, out var shape);
        var known = string.Join(", ", ["h.seq AS seq", "h.names AS names", $"{total} AS total", .. context.Targets.Definitions]);
        var text = $"MATCH (h:CommitHead {{id: 'head'}}) WITH {known}{(clauses.HasCall ? Collected(page) : OneByOne(page, context.Targets))} RETURN seq, names, total, row";
        return new CypherStatement(text, context.Parameters, shape, query.Page.First, context.Targets.Shapes);
    }

    // Each row is on its way while the server is at the next.
    private static string OneByOne(string page, NamedTargets targets) =>
        $" OPTIONAL CALL ({string.Join(", ", targets.Variables)}) {{ {string.Join(" UNION ALL ", [.. targets.Bodies, page])} }}";

    // Neo4j 5.26.30 refuses some pages with subqueries unless they are collected: its planner finds that the plan it made isn't the question's.
    private static string Collected(string page) => $", COLLECT {{ {page} }} AS page UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row";
}
