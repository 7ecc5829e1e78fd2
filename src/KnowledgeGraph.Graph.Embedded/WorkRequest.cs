using KnowledgeGraph.Graph.Memory;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>A caller's work.</summary>
/// <param name="work">The work.</param>
/// <param name="provenance">Who writes; null: what the work changes is undone.</param>
/// <param name="cancellationToken">Cancelled before its turn, the work isn't begun.</param>
internal sealed class WorkRequest<T>(Func<GraphTransaction, T> work, Provenance? provenance, CancellationToken cancellationToken)
    : WriteRequest(provenance)
{
    private readonly TaskCompletionSource<CommitResult<T>> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _failure;
    private T? _value;

    public Task<CommitResult<T>> Outcome => _outcome.Task;

    public override void Run(MemoryGraph graph)
    {
        GraphTransaction? transaction = null;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            transaction = graph.Begin();
            _value = work(transaction);
            if (Provenance is null)
            {
                graph.Abandon(transaction);
            }
            else if (graph.Seal(transaction))
            {
                Transaction = transaction;
            }
        }
        catch (Exception failure)
        {
            _failure = failure;
            if (transaction is not null)
            {
                graph.Abandon(transaction);
            }
        }
    }

    public override void Complete()
    {
        if (_failure is OperationCanceledException && cancellationToken.IsCancellationRequested)
        {
            _outcome.TrySetCanceled(cancellationToken);
        }
        else if (_failure is not null)
        {
            _outcome.TrySetException(_failure);
        }
        else
        {
            _outcome.TrySetResult(new CommitResult<T>(_value!, Transaction?.Commit));
        }
    }

    public override void Fail(Exception failure) => _outcome.TrySetException(failure);
}
