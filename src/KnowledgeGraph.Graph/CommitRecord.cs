namespace KnowledgeGraph.Graph;

/// <summary>One entry of the commit log.</summary>
/// <param name="Number">Sequence number, from 1, without gaps.</param>
/// <param name="Provenance">Where it came from.</param>
public sealed record CommitRecord(long Number, Provenance Provenance);
