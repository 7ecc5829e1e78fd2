namespace KnowledgeGraph.Graph.Embedded;

/// <summary>How an <see cref="EmbeddedStore"/> works.</summary>
public sealed record EmbeddedStoreOptions
{
    /// <summary>What an acknowledged commit survives.</summary>
    /// <value>Default: <see cref="Durability.Full"/>.</value>
    public Durability Durability { get; init; } = Durability.Full;

    /// <summary>At most so many waiting requests are written to disk together, 1 or more.</summary>
    /// <value>Default: 256.</value>
    public int LargestGroup { get; init; } = 256;

    /// <summary>No further request joins a group that has been at work for so long.</summary>
    /// <value>Default: 20 ms.</value>
    public TimeSpan LongestGroup { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>So many commits before the newest can still be read at; a running read keeps its own beyond that.</summary>
    /// <value>Default: 1,000.</value>
    public int ReadableCommits { get; init; } = 1_000;

    /// <summary>Greatest size of the database file in bytes; null: as large as the disk.</summary>
    /// <value>Default: null.</value>
    public long? MaximumBytes { get; init; }
}
