namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>What became of a statement whose attempt failed.</summary>
internal enum Fate
{
    /// <summary>Nothing was done, and trying again is of no use.</summary>
    Refused,

    /// <summary>Nothing was done, but the reason may pass.</summary>
    Passing,

    /// <summary>It may have been carried out, or not.</summary>
    Unknown,
}
