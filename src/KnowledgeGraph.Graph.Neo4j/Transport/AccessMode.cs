namespace KnowledgeGraph.Graph.Neo4j.Transport;

/// <summary>What a statement does; a cluster sends the two kinds to different members.</summary>
internal enum AccessMode
{
    /// <summary>It reads; the server refuses it if it writes.</summary>
    Read,

    /// <summary>It may write.</summary>
    Write,
}
