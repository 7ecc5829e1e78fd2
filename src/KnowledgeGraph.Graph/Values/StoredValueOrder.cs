namespace KnowledgeGraph.Graph.Values;

/// <summary>The order of stored values (<see cref="StoredValue.CompareTo"/>); null comes last.</summary>
public sealed class StoredValueOrder : IComparer<StoredValue>
{
    /// <summary>The one instance.</summary>
    public static StoredValueOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(StoredValue? x, StoredValue? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => x.CompareTo(y),
    };
}
