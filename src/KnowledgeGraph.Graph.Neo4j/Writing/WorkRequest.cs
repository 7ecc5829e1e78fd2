using KnowledgeGraph.Graph.Memory;

namespace KnowledgeGraph.Graph.Neo4j.Writing;

/// <summary>A caller's work.</summary>
/// <param name="work">The work.</param>
/// <param name="provenance">Who writes; null: what the work changes is undone.</param>
/// <param name="cancellationToken">Cancelled before its turn, the work isn't begun.</param>
internal sealed class WorkRequest<T>(Func<GraphTransaction, T> work, Provenance? provenance, CancellationToken cancellationToken) : WriteRequest(provenance)
{
    private readonly TaskCompletionSource<CommitResult<T>> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _failure;
    private T? _value;

    public Task<CommitResult<T>> Outcome => _outcome.Task;

    public override bool TryRun(GraphSlice slice)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!slice.TryRun(work, out _value, out var transaction))
            {
                return false;
            }

            if (Provenance is null)
            {
                slice.Graph.Abandon(transaction);
            }
            else if (slice.Graph.Seal(transaction))
            {
                Transaction = transaction;
            }
        }
        catch (Exception failure)
        {
            _failure = failure;
        }

        return true;
    }

    public override void Reset() => (Transaction, _failure, _value) = (null, null, default);

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
