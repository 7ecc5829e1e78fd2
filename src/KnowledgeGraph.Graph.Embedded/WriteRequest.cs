using KnowledgeGraph.Graph.Memory;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>Something that waits for its turn to write.</summary>
internal abstract class WriteRequest(Provenance? provenance)
{
    /// <summary>Who writes; null where nothing is kept.</summary>
    public Provenance? Provenance => provenance;

    /// <summary>The sealed transaction; null if nothing was changed.</summary>
    public GraphTransaction? Transaction { get; protected set; }

    /// <summary>Does the work on the newest state and seals what it changed. Never throws.</summary>
    public abstract void Run(MemoryGraph graph);

    /// <summary>Hands the outcome to the caller.</summary>
    public abstract void Complete();

    /// <summary>Tells the caller that nothing was kept.</summary>
    public abstract void Fail(Exception failure);
}
