using KnowledgeGraph.Graph.Contract;
using KnowledgeGraph.Graph.Loading;

namespace KnowledgeGraph.Graph.Embedded.Tests;

/// <summary>Copying a graph from one store into another.</summary>
public sealed class CopyTests
{
    [Fact]
    public async Task A_copy_that_was_stopped_goes_on_and_is_the_same_graph()
    {
        using var folder = new TemporaryFolder();
        await using var source = EmbeddedStore.InMemory();
        await CopiedWorld.FillAsync(source);
        await using var target = EmbeddedStore.Open(folder.FolderPath);
        var (expected, copied, counts) = await CopiedWorld.CopyAsync(source, target);
        Assert.Equal(expected, copied);
        Assert.Equal("41 nodes, 42 classes, 2 aliases, 50 values, 81 edges", counts.ToString());
        Assert.Equal("12", await target.ReadAsync(view => HostState.Read(view, HostState.ClockOffset), null, CancellationToken.None));
        Assert.Null(await target.ReadAsync(view => HostState.Read(view, HostState.Copy), null, CancellationToken.None));
    }

    [Fact]
    public async Task A_copy_into_what_is_not_empty_or_from_what_is_empty_is_refused()
    {
        await using var source = EmbeddedStore.InMemory();
        await using var target = EmbeddedStore.InMemory();
        Assert.Equal("There is nothing in the source: nothing to copy.", await RefusalAsync(source, target));
        await source.AddNodeAsync("id:a");
        await target.AddNodeAsync("id:b");
        Assert.Equal("The target isn't empty. Name an empty one, or empty it first.", await RefusalAsync(source, target));
    }

    [Fact]
    public async Task A_copy_of_a_source_that_went_on_is_refused()
    {
        await using var source = EmbeddedStore.InMemory();
        await CopiedWorld.FillAsync(source);
        await using var target = EmbeddedStore.InMemory();
        var written = new WrittenTo(source);
        Assert.Equal(
            "the source was written to while it was copied. Stop whoever writes, empty the target and begin again.", await RefusalAsync(source, target, written));
        Assert.Equal(
            "The target holds an unfinished copy of the source at commit 1, and this is the source at commit 2. Empty the target and begin again.",
            await RefusalAsync(source, target));
        var whole = await Assert.ThrowsAsync<GraphStoreException>(async () => await GraphCopy.RequireWholeAsync(target, CancellationToken.None));
        Assert.Equal("The store holds an unfinished copy of the source. Finish it with the same kg copy, or empty the store.", whole.Message);
        await GraphCopy.RequireWholeAsync(source, CancellationToken.None);
        await using var third = EmbeddedStore.InMemory();
        Assert.Equal("the source is itself an unfinished copy of the source. Finish that one first.", await RefusalAsync(target, third));
    }

    private static async Task<string> RefusalAsync(EmbeddedStore source, EmbeddedStore target, IProgress<double>? progress = null) =>
        (await Assert.ThrowsAsync<GraphStoreException>(async () => await CopiedWorld.CopyOf(source, target).RunAsync(progress ?? new Progress<double>(), CancellationToken.None))).Message;

    private sealed class WrittenTo(EmbeddedStore store) : IProgress<double>
    {
        public void Report(double value) => store.AddNodeAsync("id:new").AsTask().GetAwaiter().GetResult();
    }
}
