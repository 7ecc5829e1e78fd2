namespace KnowledgeGraph.Graph.Queries;

/// <summary>Limits of one operation; all its questions draw on them together.</summary>
/// <param name="maxNodes">Most nodes visited. Default 1,000,000.</param>
/// <param name="deadline">When the work stops, on <paramref name="clock"/>; null: never.</param>
/// <param name="clock">Clock of the deadline. Default: the system's.</param>
public sealed class QueryLimits(long maxNodes = 1_000_000, DateTimeOffset? deadline = null, TimeProvider? clock = null)
{
    private const int VisitsBetweenLooksAtTheClock = 1024;
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private long _visited;

    /// <summary>Nodes visited so far.</summary>
    public long Visited => Interlocked.Read(ref _visited);

    /// <summary>Counts visited nodes.</summary>
    /// <exception cref="GraphQueryException"><c>LIMIT_EXCEEDED</c> past the number, <c>TIMEOUT</c> past the deadline.</exception>
    /// <exception cref="OperationCanceledException">The caller is gone.</exception>
    public void Visit(int nodes, CancellationToken cancellationToken)
    {
        var before = Interlocked.Add(ref _visited, nodes) - nodes;
        if (before + nodes > maxNodes)
        {
            throw new GraphQueryException(
                "LIMIT_EXCEEDED",
                $"The question visits more than {maxNodes} nodes. Ask for fewer: narrow `where`, or lower `first`.");
        }

        if (before / VisitsBetweenLooksAtTheClock != (before + nodes) / VisitsBetweenLooksAtTheClock)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (deadline is { } end && _clock.GetUtcNow() > end)
            {
                throw new GraphQueryException("TIMEOUT", "The question took too long and was stopped. Narrow `where`, or lower `first`.");
            }
        }
    }
}
