namespace KnowledgeGraph.Graph.Memory;

/// <summary>Steps of a transaction.</summary>
internal enum JournalKind
{
    /// <summary>An IRI got a number.</summary>
    IriAdded,

    /// <summary>A node got another state.</summary>
    StateReplaced,

    /// <summary>A node was listed under a class.</summary>
    MemberAdded,

    /// <summary>An edge was written.</summary>
    EdgeAdded,

    /// <summary>An edge was ended.</summary>
    EdgeEnded,

    /// <summary>An edge that this transaction had ended is there again.</summary>
    EdgeReopened,
}
