using KnowledgeGraph.Graph.Neo4j.Slices;
using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>Answers questions with one statement each; proofs alone are found on a slice of the graph, which one more read fills.</summary>
internal sealed class CypherQueries(ICypherExecutor executor, StoreStates states, SliceReads reads, Symbols symbols, Neo4jStoreOptions options)
{
    /// <summary>Answers a question.</summary>
    /// <param name="query">The question.</param>
    /// <param name="run">Clock and limits.</param>
    /// <param name="schema">Says which predicates keep their order, and what there are indexes for.</param>
    /// <param name="cancellationToken">Ends the work here and on the server.</param>
    /// <exception cref="GraphQueryException">A limit was passed.</exception>
    /// <exception cref="GraphStoreException">The database doesn't answer.</exception>
    public async ValueTask<QueryResult> AskAsync(GraphQuery query, QueryRun run, StoreSchema schema, CancellationToken cancellationToken)
    {
        var (names, namesTargets) = (states.Current.Names, true);
        while (true)
        {
            var statement = QueryCompiler.Compile(query, new StoreFacts(names, symbols, schema, options.ManyNodes) { NamesTargets = namesTargets }, run.Now);
            var answer = await executor.ExecuteAsync(
                new CypherRequest(statement.Text) { Parameters = statement.Parameters.Write },
                () => new CypherAnswerReader(statement, names, run.Limits, cancellationToken),
                cancellationToken).ConfigureAwait(false);
            if (answer.Names == names.Version && answer.IsWhole)
            {
                var list = await new Proofs(reads, run, schema).AddToAsync(answer.List, query.Selection, answer.Commit, cancellationToken).ConfigureAwait(false);
                return new QueryResult(list, answer.Commit);
            }

            // Names have come since they were read: what is stored under them would be missed. Or a node has come while the server answered.
            namesTargets = answer.IsWhole;
            names = (await states.RefreshAsync(cancellationToken).ConfigureAwait(false)).Names;
        }
    }
}
