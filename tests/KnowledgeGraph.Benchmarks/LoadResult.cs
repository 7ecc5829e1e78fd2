namespace KnowledgeGraph.Benchmarks;

/// <summary>What became of a while of asking.</summary>
/// <param name="Milliseconds">Time of every answer, ascending.</param>
/// <param name="Elapsed">How long was asked.</param>
internal sealed record LoadResult(double[] Milliseconds, TimeSpan Elapsed)
{
    /// <summary>Answers per second.</summary>
    public double PerSecond => Milliseconds.Length / Elapsed.TotalSeconds;

    /// <summary>The time within which a share of the answers came, in milliseconds.</summary>
    /// <param name="share">From 0 to below 1.</param>
    public double Percentile(double share) => Milliseconds[(int)(Milliseconds.Length * share)];
}
