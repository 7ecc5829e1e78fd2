namespace KnowledgeGraph.CrashTest;

/// <summary>What was sent and what became of it. Safe for several writers.</summary>
internal sealed class Ledger
{
    private readonly Lock _gate = new();
    private readonly List<Batch> _acknowledged = [];
    private readonly List<Batch> _unknown = [];
    private int _unanswered;

    /// <summary>Batches that the service said are stored.</summary>
    public IReadOnlyList<Batch> Acknowledged => Copy(_acknowledged);

    /// <summary>Batches that were not answered when they were last sent: stored or not, but whole where they are atomic.</summary>
    public IReadOnlyList<Batch> Unknown => Copy(_unknown);

    /// <summary>How often a batch was sent and not answered.</summary>
    public int Unanswered => Volatile.Read(ref _unanswered);

    /// <summary>Notes that a batch is stored.</summary>
    public void NoteAcknowledged(Batch batch)
    {
        lock (_gate)
        {
            _unknown.Remove(batch);
            _acknowledged.Add(batch);
        }
    }

    /// <summary>Notes that a batch was sent, perhaps again, and not answered.</summary>
    public void NoteUnknown(Batch batch)
    {
        lock (_gate)
        {
            _unanswered++;
            _unknown.Remove(batch);
            _unknown.Add(batch);
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
