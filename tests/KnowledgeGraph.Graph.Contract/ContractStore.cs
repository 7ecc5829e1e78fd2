namespace KnowledgeGraph.Graph.Contract;

/// <summary>Where the store of one class of tests comes from: empty at first, shared by its tests, gone after them.</summary>
public abstract class ContractStore : IAsyncLifetime
{
    private IGraphStore? _store;

    /// <summary>True if a process that begins anew finds what another left.</summary>
    public virtual bool OutlivesTheProcess => true;

    /// <inheritdoc/>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>The store; the first caller fills it.</summary>
    /// <remarks>Skips the test where no such store can be had.</remarks>
    public async Task<IGraphStore> OpenAsync(Func<IGraphStore, Task> fill)
    {
        ArgumentNullException.ThrowIfNull(fill);
        if (_store is null)
        {
            _store = await OpenEmptyAsync();
            await fill(_store);
        }

        return _store;
    }

    /// <summary>Closes the store and opens it as another process would.</summary>
    public async Task<IGraphStore> ReopenAsync()
    {
        if (OutlivesTheProcess)
        {
            await _store!.DisposeAsync();
            _store = await OpenAgainAsync();
        }

        return _store!;
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_store is not null)
        {
            await _store.DisposeAsync();
        }

        await CleanAsync();
    }

    /// <summary>Opens an empty store.</summary>
    protected abstract Task<IGraphStore> OpenEmptyAsync();

    /// <summary>Opens the store that was closed before.</summary>
    protected abstract Task<IGraphStore> OpenAgainAsync();

    /// <summary>Leaves nothing behind.</summary>
    protected virtual Task CleanAsync() => Task.CompletedTask;
}
