using System.Threading.Channels;
using KnowledgeGraph.Graph.Memory;
using KnowledgeGraph.Graph.Neo4j.Naming;
using KnowledgeGraph.Graph.Neo4j.Slices;
using KnowledgeGraph.Graph.Neo4j.Transport;

namespace KnowledgeGraph.Graph.Neo4j.Writing;

/// <summary>
/// Writes for this process, one group after the other. What waits is taken as a group; its works run on a slice of the graph, each on top of those
/// that ran before, and all of it is stored with one statement. Where another process has written meanwhile, the works run again.
/// </summary>
internal sealed class WriterLoop
{
    private const int LargestGroup = 256;
    private const int LargestSlice = 500_000;
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(50);

    private readonly Channel<WriteRequest> _waiting = Channel.CreateUnbounded<WriteRequest>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ICypherExecutor _executor;
    private readonly StoreStates _states;
    private readonly SliceLoader _loader;
    private readonly StorePreparation _preparation;
    private readonly Neo4jStoreOptions _options;
    private readonly Symbols _symbols;
    private readonly Random _random = new();
    private readonly Task _running;
    private GraphSlice? _slice;
    private int _workingThread;

    public WriterLoop(ICypherExecutor executor, StoreStates states, SliceLoader loader, StorePreparation preparation, Symbols symbols, Neo4jStoreOptions options)
    {
        (_executor, _states, _loader, _preparation, _symbols, _options) = (executor, states, loader, preparation, symbols, options);
        _running = Task.Run(RunAsync);
    }

    /// <summary>The schema that is written under; set by the store.</summary>
    public StoreSchema Schema { get; set; } = StoreSchema.None;

    /// <summary>Puts a request into the queue.</summary>
    /// <exception cref="ObjectDisposedException">The store is closed.</exception>
    /// <exception cref="InvalidOperationException">A work asks its own store to write.</exception>
    public void Add(WriteRequest request)
    {
        if (Environment.CurrentManagedThreadId == Volatile.Read(ref _workingThread))
        {
            throw new InvalidOperationException("A work can't ask its store for another commit: it would wait for itself. Use its transaction.");
        }

        ObjectDisposedException.ThrowIf(!_waiting.Writer.TryWrite(request), typeof(Neo4jStore));
    }

    /// <summary>Finishes what waits, then ends.</summary>
    public Task EndAsync()
    {
        _waiting.Writer.TryComplete();
        return _running;
    }

    private async Task RunAsync()
    {
        while (await _waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            var group = new List<WriteRequest>();
            while (group.Count < LargestGroup && _waiting.Reader.TryRead(out var request))
            {
                group.Add(request);
            }

            await FinishAsync(group).ConfigureAwait(false);
        }
    }

    private async Task FinishAsync(List<WriteRequest> group)
    {
        try
        {
            var names = await StoreAsync(group).ConfigureAwait(false);
            group.ForEach(request => request.Complete());
            if (names is not null)
            {
                await _preparation.IndexAsync(names, Schema, CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (GraphStoreException failure) when (group.Count > 1 && IsRefused(failure))
        {
            // It may be one of them alone that can't be stored.
            _slice = null;
            group.ForEach(request => request.Reset());
            foreach (var request in group)
            {
                await FinishAsync([request]).ConfigureAwait(false);
            }
        }
        catch (Exception failure)
        {
            _slice = null;
            group.ForEach(request => request.Fail(failure));
        }
    }

    private static bool IsRefused(GraphStoreException failure) => failure is { IsRetriable: false, InnerException: Neo4jErrorException };

    /// <summary>Runs the works until their group is stored as one.</summary>
    /// <returns>The names if they have changed, else null.</returns>
    private async Task<StoreNamesSnapshot?> StoreAsync(List<WriteRequest> group)
    {
        var (began, wants) = (_options.Clock.GetTimestamp(), new SliceWants());
        while (true)
        {
            var state = _states.Current;
            try
            {
                await RunAsync(group, state, wants).ConfigureAwait(false);
                return await StoreAsync(group, state).ConfigureAwait(false);
            }
            catch (StoreMovedException moved)
            {
                _slice = null;
                group.ForEach(request => request.Reset());
                if (_options.Clock.GetElapsedTime(began) > _options.RetryBudget)
                {
                    throw new GraphStoreException(
                        "CONFLICT", "Other processes write to the database all the time, so that this change found no gap. Try again later.", isRetriable: true, moved);
                }

                await Task.Delay(_random.NextDouble() * LongestPause, _options.Clock).ConfigureAwait(false);
                await _states.RefreshAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    // Works that don't meet a gap run first, so that the gaps of all others are filled together.
    private async Task RunAsync(List<WriteRequest> group, StoreState state, SliceWants wants)
    {
        var slice = SliceAt(state);
        slice.TakeWants();
        if (!wants.IsEmpty)
        {
            await _loader.FillAsync(slice, wants, state, CancellationToken.None).ConfigureAwait(false);
        }

        for (var waiting = group; ;)
        {
            var (gaps, again) = (new SliceWants(), new List<WriteRequest>());
            foreach (var request in waiting.Where(request => !TryRun(request, slice)))
            {
                gaps.Add(slice.TakeWants());
                again.Add(request);
            }

            if (again.Count == 0)
            {
                return;
            }

            wants.Add(gaps);
            await _loader.FillAsync(slice, gaps, state, CancellationToken.None).ConfigureAwait(false);
            waiting = again;
        }
    }

    private bool TryRun(WriteRequest request, GraphSlice slice)
    {
        Volatile.Write(ref _workingThread, Environment.CurrentManagedThreadId);
        try
        {
            return request.TryRun(slice);
        }
        finally
        {
            Volatile.Write(ref _workingThread, 0);
        }
    }

    private GraphSlice SliceAt(StoreState state)
    {
        if (_slice is null || _slice.Graph.Head != state.Seq || _slice.Size > LargestSlice)
        {
            _slice = new GraphSlice(_symbols, state.Seq);
        }

        _slice.Graph.OrderedPredicates = Schema.OrderedPredicates;
        return _slice;
    }

    private async Task<StoreNamesSnapshot?> StoreAsync(List<WriteRequest> group, StoreState state)
    {
        var written = group.Where(request => request.Transaction is not null).OrderBy(request => request.Transaction!.Commit).ToList();
        if (written.Count == 0)
        {
            await RequireAsync(state).ConfigureAwait(false);
            return null;
        }

        var (key, slice) = (CommitStatement.NewKey(), _slice!);
        var names = new NameAllocation(state.Names, _symbols, Schema);
        var change = GroupContent.Of(slice, written.ConvertAll(request => request.Transaction!), names);
        var after = new StoreState(state.Seq + written.Count, names.Result);
        CommitStatement.WithHead(change, written.ConvertAll(request => LogEntryOf(request, key, state.Seq + 1)), names.Changed, after);
        var sent = CommitStatement.Of(key, state.Seq, state.Names.Version, Schema.OntologyVersion, change);
        Check(await _executor.ExecuteAsync(sent, () => new CommitAnswerReader(), CancellationToken.None).ConfigureAwait(false));
        slice.Publish();
        _states.Note(after);
        return after.Names.Version == state.Names.Version ? null : after.Names;
    }

    // The first commit has the group's key, so that the group is known again by it.
    private static PropertyMap LogEntryOf(WriteRequest request, string key, long first)
    {
        var number = request.Transaction!.Commit;
        return CommitStatement.LogEntry(number, number == first ? key : $"{key}-{number}", request.Provenance!);
    }

    private void Check(CommitAnswer? answer)
    {
        switch (answer)
        {
            case { Outcome: CommitOutcome.Done or CommitOutcome.Replayed }:
                break;
            case { Outcome: CommitOutcome.OtherOntology }:
                throw new GraphStoreException(
                    "ONTOLOGY_UNAVAILABLE",
                    $"The database {_options} is served with ontology version {answer.Ontology} by another server, and this one has {Schema.OntologyVersion}: "
                    + "they would contradict each other. Give both the same ontology folder, or stop one of them.",
                    isRetriable: false);
            default:
                throw new StoreMovedException();
        }
    }

    // Works that changed nothing, or failed, must have seen the newest state all the same.
    private async Task RequireAsync(StoreState state)
    {
        if (await _loader.FindHeadAsync(CancellationToken.None).ConfigureAwait(false) is not { } head || head.Seq != state.Seq || head.Names != state.Names.Version)
        {
            throw new StoreMovedException();
        }
    }
}
