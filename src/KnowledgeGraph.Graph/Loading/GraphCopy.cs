using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>
/// Copies a graph from one store into another, empty one: nodes with classes, values and aliases first, edges after. Each part is a commit
/// that holds how far the copy is, so a copy that was stopped goes on where it ended. Commits of the source aren't copied: what is copied
/// bears the copy's own.
/// </summary>
/// <param name="from">The source. It must not be written to meanwhile.</param>
/// <param name="to">The target.</param>
/// <param name="source">Name of the source, for messages and provenance.</param>
/// <param name="provenance">Who copies.</param>
public sealed class GraphCopy(IGraphStore from, IGraphStore to, string source, Provenance provenance)
{
    /// <summary>At most so many nodes are copied in one commit, 1 or more.</summary>
    /// <value>Default: 500.</value>
    public int PartSize { get; init; } = 500;

    /// <summary>Refuses a store into which a copy is still under way.</summary>
    /// <exception cref="GraphStoreException">It holds an unfinished copy.</exception>
    public static async ValueTask RequireWholeAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (await store.ReadAsync(CopyMark.Read, null, cancellationToken).ConfigureAwait(false) is { } unfinished)
        {
            throw Refused($"The store holds an unfinished copy of {unfinished.Source}. Finish it with the same kg copy, or empty the store.");
        }
    }

    /// <summary>Copies what isn't there yet, and compares both stores at the end.</summary>
    /// <param name="progress">Is told which share is done, 0 to 1.</param>
    /// <param name="cancellationToken">Ends the work between two parts.</param>
    /// <returns>What both stores hold.</returns>
    /// <exception cref="GraphStoreException">The target holds something else, the source changed, or the two don't agree at the end.</exception>
    public async Task<GraphCounts> RunAsync(IProgress<double> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var (commit, iris) = await from.ReadAsync(ReadSource, null, cancellationToken).ConfigureAwait(false);
        var mark = await to.ReadAsync(view => ReadTarget(view, commit), null, cancellationToken).ConfigureAwait(false);
        while (mark is not { HasNodes: true, Done: var done } || done < iris.Length)
        {
            mark = await CopyPartAsync(iris, mark, cancellationToken).ConfigureAwait(false);
            progress.Report((mark.Done + (mark.HasNodes ? iris.Length : 0)) / (2.0 * iris.Length));
        }

        return await CompareAsync(mark, cancellationToken).ConfigureAwait(false);
    }

    private static GraphStoreException Refused(string message) => new("CONFLICT", message, isRetriable: false);

    private (long Commit, ImmutableArray<string> Iris) ReadSource(IGraphView view)
    {
        if (CopyMark.Read(view) is { } unfinished)
        {
            throw Refused($"{source} is itself an unfinished copy of {unfinished.Source}. Finish that one first.");
        }

        ImmutableArray<string> iris = [.. view.Nodes().Select(view.IriOf)];
        return iris.IsEmpty ? throw Refused($"There is nothing in {source}: nothing to copy.") : (view.Commit, iris);
    }

    private CopyMark ReadTarget(IGraphView view, long commit)
    {
        var mark = CopyMark.Read(view);
        if (mark is null && view.Nodes().Any())
        {
            throw Refused("The target isn't empty. Name an empty one, or empty it first.");
        }

        return mark is not null && (mark.Source, mark.Commit) != (source, commit)
            ? throw Refused($"The target holds an unfinished copy of {mark.Source} at commit {mark.Commit}, and this is {source} at commit {commit}. Empty the target and begin again.")
            : mark ?? new CopyMark(source, commit, HasNodes: false, Done: 0);
    }

    private async Task<CopyMark> CopyPartAsync(ImmutableArray<string> iris, CopyMark mark, CancellationToken cancellationToken)
    {
        if (mark.Done == iris.Length)
        {
            return mark with { HasNodes = true, Done = 0 };
        }

        var part = iris.AsSpan(mark.Done, Math.Min(PartSize, iris.Length - mark.Done)).ToArray();
        var nodes = await from.ReadAsync(view => ReadPart(view, part, mark), null, cancellationToken).ConfigureAwait(false);
        var next = mark with { Done = mark.Done + part.Length };
        await to.CommitAsync(
            provenance,
            transaction =>
            {
                foreach (var node in nodes)
                {
                    node.WriteTo(transaction);
                }

                next.Write(transaction);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
        return next;
    }

    private CopiedNode[] ReadPart(IGraphView view, string[] iris, CopyMark mark) => view.Commit != mark.Commit
        ? throw Refused($"{source} was written to while it was copied. Stop whoever writes, empty the target and begin again.")
        : [.. iris.Select(iri => CopiedNode.Read(view, iri, mark.HasNodes))];

    private async Task<GraphCounts> CompareAsync(CopyMark mark, CancellationToken cancellationToken)
    {
        var expected = await from.ReadAsync(view => (view.Commit, Counts: GraphCounts.Of(view)), null, cancellationToken).ConfigureAwait(false);
        var found = await to.ReadAsync(GraphCounts.Of, null, cancellationToken).ConfigureAwait(false);
        if (expected.Commit != mark.Commit || expected.Counts != found)
        {
            throw Refused($"The copy and {source} don't agree: it has {found}; {source} has {expected.Counts}. Was either written to meanwhile? Empty the target and begin again.");
        }

        await to.CommitAsync(
            provenance,
            transaction =>
            {
                HostState.Remove(transaction, HostState.Copy);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
        return found;
    }
}
