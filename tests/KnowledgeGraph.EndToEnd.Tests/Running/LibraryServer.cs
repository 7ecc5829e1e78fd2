namespace KnowledgeGraph.EndToEnd.Tests.Running;

/// <summary>The service over the lending library, in a new data folder. Tests share it, so they leave no trace.</summary>
public sealed class LibraryServer : IAsyncLifetime, IDisposable
{
    /// <summary>The moment at which the library's example is looked at.</summary>
    public const string ReferenceTime = "2026-03-14T18:00:00Z";

    private readonly TemporaryFolder _temporary = new();
    private ServerProcess? _server;

    /// <summary>The service.</summary>
    /// <exception cref="InvalidOperationException">It hasn't been started.</exception>
    public ServerProcess Server => _server ?? throw new InvalidOperationException("The fixture hasn't been started.");

    /// <inheritdoc/>
    public async Task InitializeAsync() => _server = await ServerProcess.StartAsync(Repository.Library, _temporary.Sub("data"));

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _temporary.Dispose();
}
