using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Engagement.Classification;

/// <summary>
/// Classifies a relationship over time (semantics.md, section 4). The table is evaluated at every fact and at every instant when a value leaves a
/// time window, assuming no further facts; the first row that holds wins.
/// </summary>
internal static class ClassificationReplay
{
    private const long MicrosecondsPerDay = 86_400_000_000;

    /// <summary>The periods, in order and disjoint, from the first fact on.</summary>
    /// <param name="instants">Times of the facts, ascending.</param>
    /// <param name="windows">Lengths of the time windows in the rows, in days.</param>
    /// <param name="rowAt">The first row that holds at a time, or null.</param>
    public static IReadOnlyList<ClassificationSpan> Replay(IReadOnlyList<long> instants, IEnumerable<int> windows, Func<long, ClassificationRow?> rowAt)
    {
        var moments = new SortedSet<long>(instants);
        moments.UnionWith(windows.SelectMany(days => instants.Select(i => i + (days * MicrosecondsPerDay))));
        var spans = new List<ClassificationSpan>();
        foreach (var moment in moments)
        {
            var row = rowAt(moment);
            var running = spans.Count > 0 && spans[^1].Until == StoredValue.OpenEnd ? spans[^1] : null;
            if (running?.Row == row)
            {
                continue;
            }

            if (running is not null)
            {
                spans[^1] = running with { Until = moment };
            }

            if (row is not null)
            {
                spans.Add(new ClassificationSpan(row, moment, StoredValue.OpenEnd));
            }
        }

        return spans;
    }
}
