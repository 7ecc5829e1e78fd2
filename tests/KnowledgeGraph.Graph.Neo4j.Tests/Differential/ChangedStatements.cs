using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Differential;

/// <summary>An executor that plants a fault in the statements of questions.</summary>
internal sealed class ChangedStatements(ICypherExecutor executor, Func<string, string> change) : ICypherExecutor
{
    private const string BeginningOfQuestions = "MATCH (h:CommitHead {id: 'head'}) WITH ";

    public ValueTask<T> ExecuteAsync<T>(CypherRequest request, Func<IAnswerReader<T>> newReader, CancellationToken cancellationToken) => executor.ExecuteAsync(
        request.Statement.StartsWith(BeginningOfQuestions, StringComparison.Ordinal) ? request with { Statement = change(request.Statement) } : request,
        newReader,
        cancellationToken);

    public void Dispose() => executor.Dispose();
}
