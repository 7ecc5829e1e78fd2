namespace KnowledgeGraph.Graph.Neo4j.Slices;

/// <summary>A row of a statement that fills a slice.</summary>
/// <param name="Seq">Number of the last commit.</param>
/// <param name="Names">Version of the names.</param>
/// <param name="Columns">The columns after these.</param>
internal sealed record SliceRow(long Seq, long Names, IReadOnlyList<object?> Columns);
