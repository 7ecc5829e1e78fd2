using KnowledgeGraph.Graph.Memory;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>Something that waits for its turn to write.</summary>
internal abstract class WriteRequest(Provenance? provenance, IReadOnlyDictionary<string, string?> state)
{
    /// <summary>Who writes; null where nothing is kept.</summary>
    public Provenance? Provenance => provenance;

    /// <summary>States to set, or with null to remove, in any case.</summary>
    public IReadOnlyDictionary<string, string?> State => HasFailed ? NoState : state;

    /// <summary>The sealed transaction; null if nothing was changed.</summary>
    public GraphTransaction? Transaction { get; protected set; }

    /// <summary>True if the work threw.</summary>
    protected abstract bool HasFailed { get; }

    private static IReadOnlyDictionary<string, string?> NoState { get; } = new Dictionary<string, string?>();

    /// <summary>Does the work on the newest state and seals what it changed. Never throws.</summary>
    public abstract void Run(MemoryGraph graph);

    /// <summary>Hands the outcome to the caller.</summary>
    public abstract void Complete();

    /// <summary>Tells the caller that nothing was kept.</summary>
    public abstract void Fail(Exception failure);
}
