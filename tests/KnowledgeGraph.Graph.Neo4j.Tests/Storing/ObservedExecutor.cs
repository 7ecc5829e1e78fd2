using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Tests.Storing;

/// <summary>A real executor that counts what it sends and can lose answers.</summary>
internal sealed class ObservedExecutor(ICypherExecutor executor) : ICypherExecutor
{
    private int _reads;
    private int _writes;

    public int Reads => _reads;

    public int Writes => _writes;

    /// <summary>Whether each write is sent twice, as after a lost answer, and only the second answer arrives.</summary>
    public bool LosesAnswers { get; set; }

    public async ValueTask<T> ExecuteAsync<T>(CypherRequest request, Func<IAnswerReader<T>> newReader, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref request.Access == AccessMode.Write ? ref _writes : ref _reads);
        if (LosesAnswers && request.Access == AccessMode.Write)
        {
            Assert.True(request.MayRepeat);
            await executor.ExecuteAsync(request, newReader, cancellationToken);
        }

        return await executor.ExecuteAsync(request, newReader, cancellationToken);
    }

    public void Dispose() => executor.Dispose();
}
