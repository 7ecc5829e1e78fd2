namespace KnowledgeGraph.Graph.Memory;

/// <summary>The commits at which an edge is there: <c>Since ≤ commit &lt; Until</c>.</summary>
internal struct EdgeVersion
{
    /// <summary>End of an edge that is still there.</summary>
    public const long Open = long.MaxValue;

    private long _since;
    private long _until;

    public readonly long Since => _since;

    public readonly long Until => _until;

    // The number of an edge that ended before every reader's commit is used again. Written in this order and read in the opposite
    // one, a reader that still meets the number in an old list sees the old end or the new beginning: invisible either way.
    public void Begin(long commit)
    {
        Volatile.Write(ref _since, commit);
        Volatile.Write(ref _until, Open);
    }

    public void End(long commit) => Volatile.Write(ref _until, commit);

    /// <summary>Marks an ended edge: one of its two ends doesn't list it any more.</summary>
    public void MarkDropped() => Volatile.Write(ref _since, Open);

    public readonly bool IsDropped => _since == Open;

    public bool IsVisibleAt(long commit) => commit < Volatile.Read(ref _until) && Volatile.Read(ref _since) <= commit;
}
