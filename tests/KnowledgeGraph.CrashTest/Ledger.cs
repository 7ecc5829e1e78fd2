namespace KnowledgeGraph.CrashTest;

/// <summary>What was sent and what became of it. Safe for several writers.</summary>
internal sealed class Ledger
{
    private readonly Lock _gate = new();
    private readonly List<Batch> _acknowledged = [];
    private readonly List<Batch> _unknown = [];

    /// <summary>Batches that the service said are stored.</summary>
    public IReadOnlyList<Batch> Acknowledged => Copy(_acknowledged);

    /// <summary>Batches that were under way when the service was killed: stored or not, but whole where they are atomic.</summary>
    public IReadOnlyList<Batch> Unknown => Copy(_unknown);

    /// <summary>Notes what became of a batch.</summary>
    public void Note(Batch batch, bool isAcknowledged)
    {
        lock (_gate)
        {
            (isAcknowledged ? _acknowledged : _unknown).Add(batch);
        }
    }

    private IReadOnlyList<Batch> Copy(List<Batch> batches)
    {
        lock (_gate)
        {
            return [.. batches];
        }
    }
}
