using KnowledgeGraph.Graph.Contract;

namespace KnowledgeGraph.Graph.Embedded.Tests.Contract;

/// <summary>A store in memory, gone with its process.</summary>
public sealed class InMemoryPlace : ContractStore
{
    /// <inheritdoc/>
    public override bool OutlivesTheProcess => false;

    /// <inheritdoc/>
    protected override Task<IGraphStore> OpenEmptyAsync() => Task.FromResult<IGraphStore>(EmbeddedStore.InMemory());

    /// <inheritdoc/>
    protected override Task<IGraphStore> OpenAgainAsync() => throw new InvalidOperationException("A store in memory is gone when it is closed.");
}
