namespace KnowledgeGraph.Benchmarks;

/// <summary>What is told of repeated measurements.</summary>
internal static class Medians
{
    /// <summary>The median; of an even number of values the greater of the two in the middle.</summary>
    public static double Median(this IEnumerable<double> values) => values.Order().ToList() is { Count: > 0 } sorted
        ? sorted[sorted.Count / 2]
        : throw new ArgumentException("There is no median of nothing.", nameof(values));
}
