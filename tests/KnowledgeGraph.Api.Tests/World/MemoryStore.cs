using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Evaluation;
using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Queries;

namespace KnowledgeGraph.Api.Tests.World;

/// <summary>A graph in memory that keeps every question it was asked, so that a test can look at the plan as well as at the answer.</summary>
internal sealed class MemoryStore : IGraphStore
{
    private readonly MemoryGraph _graph = new();
    private readonly List<CommitRecord> _commits = [];
    private readonly Lock _gate = new();
    private readonly List<GraphQuery> _asked = [];

    public Symbols Symbols => _graph.Symbols;

    public string Name => "memory";

    public long Head => _graph.Head;

    public IReadOnlyList<GraphQuery> Asked
    {
        get
        {
            lock (_gate)
            {
                return [.. _asked];
            }
        }
    }

    /// <summary>Thrown at the next question in place of an answer, if set.</summary>
    public Exception? Failure { get; set; }

    public ValueTask<QueryResult> QueryAsync(GraphQuery query, QueryRun run, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _asked.Add(query);
        }

        return Failure is { } failure
            ? throw failure
            : new(QueryWalk.Run(query, _graph.ViewAt(run.Commit ?? Head), run, FindCommit, cancellationToken));
    }

    public ValueTask<CommitResult<T>> CommitAsync<T>(Provenance provenance, Func<GraphTransaction, T> work, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var transaction = _graph.Begin();
            var value = work(transaction);
            if (!_graph.Publish(transaction))
            {
                return new(new CommitResult<T>(value, null));
            }

            _commits.Add(new CommitRecord(Head, provenance));
            return new(new CommitResult<T>(value, Head));
        }
    }

    public ValueTask<T> RehearseAsync<T>(Func<GraphTransaction, T> work, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var transaction = _graph.Begin();
            var value = work(transaction);
            _graph.Abandon(transaction);
            return new(value);
        }
    }

    public CommitRecord? FindCommit(long number) => number >= 1 && number <= _commits.Count ? _commits[(int)number - 1] : null;

    public ValueTask<T> ReadAsync<T>(Func<IGraphView, T> read, long? commit, CancellationToken cancellationToken) =>
        new(read(_graph.ViewAt(commit ?? Head)));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
