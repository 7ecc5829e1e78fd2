namespace KnowledgeGraph.Graph.Neo4j.Writing;

/// <summary>What became of a group of commits.</summary>
internal enum CommitOutcome
{
    /// <summary>It is stored.</summary>
    Done,

    /// <summary>It was stored before; that answer was lost.</summary>
    Replayed,

    /// <summary>Another process has written meanwhile: nothing is stored.</summary>
    Conflict,

    /// <summary>The database is served under another version of the ontology: nothing is stored.</summary>
    OtherOntology,
}
