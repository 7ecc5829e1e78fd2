using KnowledgeGraph.Graph.Contract;

namespace KnowledgeGraph.Graph.Embedded.Tests.Contract;

/// <summary>A store in a temporary data folder.</summary>
public sealed class FolderPlace : ContractStore
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-contract-").FullName;

    /// <inheritdoc/>
    protected override Task<IGraphStore> OpenEmptyAsync() => OpenAgainAsync();

    /// <inheritdoc/>
    protected override Task<IGraphStore> OpenAgainAsync() => Task.FromResult<IGraphStore>(EmbeddedStore.Open(_folder));

    /// <inheritdoc/>
    protected override Task CleanAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
