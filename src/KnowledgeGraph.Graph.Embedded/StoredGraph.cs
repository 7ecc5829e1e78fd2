using KnowledgeGraph.Graph.Memory;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>What the tables hold, read into memory.</summary>
internal sealed record StoredGraph(
    MemoryGraph Graph,
    RowNumbers NodeRows,
    RowNumbers TermRows,
    CommitLog Commits)
{
    /// <summary>A graph without anything.</summary>
    public static StoredGraph Empty() => new(new MemoryGraph(), new RowNumbers(), new RowNumbers(), new CommitLog());
}
