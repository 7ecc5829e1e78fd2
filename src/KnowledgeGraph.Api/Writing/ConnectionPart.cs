namespace KnowledgeGraph.Api.Writing;

/// <summary>Fields of a connection and of its edges; the tags of the fields.</summary>
internal enum ConnectionPart
{
    /// <summary>The nodes with their cursors.</summary>
    Edges,

    /// <summary>The nodes.</summary>
    Nodes,

    /// <summary>Whether more follow, and from where.</summary>
    PageInfo,

    /// <summary>The number of all nodes that meet the condition, on whichever page.</summary>
    TotalCount,

    /// <summary>Of an edge: its place.</summary>
    Cursor,

    /// <summary>Of an edge: its node.</summary>
    Node,
}
