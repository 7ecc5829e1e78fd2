using System.Collections.Concurrent;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>
/// The one thread that writes. It takes what waits as a group, runs each work on top of the one before, has all of it kept together,
/// makes it visible, and only then tells the callers.
/// </summary>
internal sealed class WriterLoop
{
    private readonly BlockingCollection<WriteRequest> _waiting = [];
    private readonly StoredGraph _stored;
    private readonly IChangeKeeper _keeper;
    private readonly RunningReads _reads;
    private readonly EmbeddedStoreOptions _options;
    private readonly TimeProvider _clock;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Thread _thread;

    public WriterLoop(StoredGraph stored, IChangeKeeper keeper, RunningReads reads, EmbeddedStoreOptions options, TimeProvider clock)
    {
        (_stored, _keeper, _reads, _options, _clock) = (stored, keeper, reads, options, clock);
        _thread = new Thread(Run) { IsBackground = true, Name = "Graph store writer" };
        _thread.Start();
    }

    /// <summary>Puts a request into the queue.</summary>
    /// <exception cref="ObjectDisposedException">The store is closed.</exception>
    /// <exception cref="InvalidOperationException">A work asks its own store to write.</exception>
    public void Add(WriteRequest request)
    {
        if (Thread.CurrentThread == _thread)
        {
            throw new InvalidOperationException("A work can't ask its store for another commit: it would wait for itself. Use its transaction.");
        }

        try
        {
            _waiting.Add(request);
        }
        catch (InvalidOperationException)
        {
            throw new ObjectDisposedException(nameof(EmbeddedStore), "The store is closed.");
        }
    }

    /// <summary>Finishes what waits, then ends.</summary>
    public Task EndAsync()
    {
        _waiting.CompleteAdding();
        return _ended.Task;
    }

    private void Run()
    {
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            Finish(RunGroup(first));
        }

        _keeper.Dispose();
        _ended.SetResult();
    }

    private List<WriteRequest> RunGroup(WriteRequest first)
    {
        var (group, began) = (new List<WriteRequest>(), _clock.GetTimestamp());
        var next = first;
        do
        {
            next.Run(_stored.Graph);
            group.Add(next);
        }
        while (group.Count < _options.LargestGroup
            && _clock.GetElapsedTime(began) < _options.LongestGroup
            && _waiting.TryTake(out next!));
        return group;
    }

    // Callers whose work failed or changed nothing are told with the others: they saw what the group before them wrote.
    private void Finish(List<WriteRequest> group)
    {
        try
        {
            if (group.Any(request => request.Transaction is not null))
            {
                _keeper.Keep(group);
            }
        }
        catch (GraphStoreException failure)
        {
            TakeBack(group);
            group.ForEach(request => request.Fail(failure));
            return;
        }

        Publish(group);
        group.ForEach(request => request.Complete());
    }

    private void TakeBack(List<WriteRequest> group)
    {
        foreach (var request in Enumerable.Reverse(group))
        {
            if (request.Transaction is { } transaction)
            {
                _stored.Graph.Abandon(transaction);
            }
        }
    }

    private void Publish(List<WriteRequest> group)
    {
        foreach (var request in group)
        {
            if (request.Transaction is not null)
            {
                _stored.Commits.Add(request.Provenance!);
            }
        }

        _stored.Graph.Publish();
        _reads.LetGo();
    }
}
