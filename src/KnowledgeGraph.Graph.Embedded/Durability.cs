namespace KnowledgeGraph.Graph.Embedded;

/// <summary>What an acknowledged commit survives.</summary>
public enum Durability
{
    /// <summary>The death of the process and of the machine: the disk has confirmed it (SQLite's <c>synchronous=FULL</c>).</summary>
    Full,

    /// <summary>
    /// The death of the process. When the machine dies, the last commits may be gone, never half of one (<c>synchronous=NORMAL</c>). For
    /// loading in bulk.
    /// </summary>
    Normal,
}
