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
        var page = new ListCompiler(context).Page(candidates.OfPage(query, listed), listed, query.Order, query.Page, query.Selection, out var shape);

        // Not collected into one list: so each row is on its way while the server is at the next.
        var text = $"MATCH (h:CommitHead {{id: 'head'}}) RETURN [h.seq, h.names, {total}] AS row UNION ALL {page}";
        return new CypherStatement(text, context.Parameters, shape, query.Page.First);
    }
}
