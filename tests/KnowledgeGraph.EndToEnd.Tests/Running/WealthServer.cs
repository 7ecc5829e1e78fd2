namespace KnowledgeGraph.EndToEnd.Tests.Running;

/// <summary>The service over the project's own ontology and its example, in a new data folder. Tests share it, so they only ask.</summary>
public class WealthServer : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private ServerProcess? _server;

    /// <summary>The service.</summary>
    /// <exception cref="InvalidOperationException">It hasn't been started.</exception>
    public virtual ServerProcess Server => _server ?? throw new InvalidOperationException("The fixture hasn't been started.");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (await NewStoreAsync() is { } store)
        {
            _server = await ServerProcess.StartAsync(Repository.Ontology, _temporary.Sub("data"), ["--clock", "example", "--queries", Repository.Queries, .. store]);
        }
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _temporary.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Arguments that lead the service to an empty store in another place than its folder; null where there is none.</summary>
    protected virtual Task<string[]?> NewStoreAsync() => Task.FromResult<string[]?>([]);
}
