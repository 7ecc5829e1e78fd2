using KnowledgeGraph.Graph.Memory;

namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>Runs reads, each on a slice of its own that is filled at one state of the database.</summary>
internal sealed class SliceReads(StoreStates states, SliceLoader loader, Symbols symbols, Neo4jStoreOptions options)
{
    /// <summary>Runs a read.</summary>
    /// <param name="read">May run more than once.</param>
    /// <param name="schema">Says which predicates keep their order.</param>
    /// <param name="commit">The picture holds this commit; perhaps later ones, too. Null: whichever is the newest.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="GraphStoreException">The database doesn't answer, holds no such commit, or moves on all the time.</exception>
    public async ValueTask<T> RunAsync<T>(Func<IGraphView, T> read, StoreSchema schema, long? commit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var state = await StateOfAsync(commit, cancellationToken).ConfigureAwait(false);
        var (began, wants) = (options.Clock.GetTimestamp(), new SliceWants());
        while (true)
        {
            try
            {
                return await RunAsync(read, schema, state, wants, cancellationToken).ConfigureAwait(false);
            }
            catch (StoreMovedException moved)
            {
                if (options.Clock.GetElapsedTime(began) > options.RetryBudget)
                {
                    throw new GraphStoreException(
                        "STORE_UNAVAILABLE", "The graph changes too fast to be read as it is at one commit. Ask for less at once, or try again later.", isRetriable: true, moved);
                }

                state = await states.RefreshAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // What was wanted before the database moved on is loaded at once, so that the next attempt takes fewer rounds.
    private async ValueTask<T> RunAsync<T>(Func<IGraphView, T> read, StoreSchema schema, StoreState state, SliceWants wants, CancellationToken cancellationToken)
    {
        var slice = new GraphSlice(symbols, state.Seq);
        slice.Graph.OrderedPredicates = schema.OrderedPredicates;
        if (!wants.IsEmpty)
        {
            await loader.FillAsync(slice, wants, state, cancellationToken).ConfigureAwait(false);
        }

        T? value;
        while (!slice.TryRead(read, out value))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var gaps = slice.TakeWants();
            wants.Add(gaps);
            await loader.FillAsync(slice, gaps, state, cancellationToken).ConfigureAwait(false);
        }

        return value!;
    }

    private async ValueTask<StoreState> StateOfAsync(long? commit, CancellationToken cancellationToken)
    {
        var state = states.Current;
        if (commit is { } wanted && wanted > state.Seq)
        {
            state = await states.RefreshAsync(cancellationToken).ConfigureAwait(false);
            if (wanted > state.Seq)
            {
                throw new GraphStoreException(
                    "BAD_INPUT", $"Commit {wanted} can't be read at: the last one is {state.Seq}. Name an earlier one, or none.", isRetriable: false);
            }
        }

        return state;
    }
}
