using KnowledgeGraph.EndToEnd.Tests.Running;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>The service over the project's ontology and example under other names.</summary>
public sealed class RenamedServer : IAsyncLifetime, IDisposable
{
    private readonly OntologyCopy _ontology;
    private ServerProcess? _server;

    /// <summary>Renames what is to be served.</summary>
    public RenamedServer() => _ontology = OntologyCopy.Of(Repository.Ontology, Names.OfTurtle);

    /// <summary>The service.</summary>
    public ServerProcess Server => _server ?? throw new InvalidOperationException("The fixture hasn't been started.");

    internal NameRenaming Names { get; } = new();

    internal SchemaFields Schema { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _server = await ServerProcess.StartAsync(_ontology.FolderPath, _ontology.DataPath, "--clock", "example");
        Schema = await SchemaFields.OfAsync(_server);
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
    public void Dispose() => _ontology.Dispose();
}
