using KnowledgeGraph.Graph.Memory;

namespace KnowledgeGraph.Graph.Neo4j.Writing;

/// <summary>Something that waits for its turn to write.</summary>
internal abstract class WriteRequest(Provenance? provenance)
{
    /// <summary>Who writes; null where nothing is kept.</summary>
    public Provenance? Provenance => provenance;

    /// <summary>The sealed transaction; null if nothing was changed.</summary>
    public GraphTransaction? Transaction { get; protected set; }

    /// <summary>Does the work on a slice and seals what it changed. Never throws.</summary>
    /// <returns>False if the slice has gaps: fill them and run it again.</returns>
    public abstract bool TryRun(GraphSlice slice);

    /// <summary>Forgets how it ran, so that it can run on another slice.</summary>
    public abstract void Reset();

    /// <summary>Hands the outcome to the caller.</summary>
    public abstract void Complete();

    /// <summary>Tells the caller that nothing was kept.</summary>
    public abstract void Fail(Exception failure);
}
