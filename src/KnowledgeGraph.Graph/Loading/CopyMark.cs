using System.Globalization;

namespace KnowledgeGraph.Graph.Loading;

/// <summary>How far a copy has come; kept in the copy itself, and written with each part of it.</summary>
/// <param name="Source">Name of the source.</param>
/// <param name="Commit">Commit of the source that is copied.</param>
/// <param name="HasNodes">Whether all nodes are there, so that edges follow.</param>
/// <param name="Done">So many nodes, in the order of their IRIs, are done in this phase.</param>
internal sealed record CopyMark(string Source, long Commit, bool HasNodes, int Done)
{
    private const char Separator = '\n';

    /// <summary>Reads the mark of a store; null where no copy is under way.</summary>
    public static CopyMark? Read(IGraphView view) => HostState.Read(view, HostState.Copy)?.Split(Separator) is [var source, var commit, var phase, var done]
        ? new CopyMark(source, Number(commit), phase == nameof(HasNodes), (int)Number(done))
        : null;

    /// <summary>Writes the mark.</summary>
    public void Write(GraphTransaction transaction) =>
        HostState.Write(transaction, HostState.Copy, string.Join(Separator, Source, Commit.ToString(CultureInfo.InvariantCulture), HasNodes ? nameof(HasNodes) : "", Done.ToString(CultureInfo.InvariantCulture)));

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
