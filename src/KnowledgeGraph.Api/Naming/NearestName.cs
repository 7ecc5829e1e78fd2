namespace KnowledgeGraph.Api.Naming;

/// <summary>What a misspelt name may have meant.</summary>
internal static class NearestName
{
    private const int LongestCompared = 64;

    /// <summary>A sentence with a leading blank that names the nearest of the known names; empty if none is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> known) => Of(name, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>The known name that differs by the fewest letters, at most a third of them; of several the first in order; null if none is near.</summary>
    public static string? Of(string name, IEnumerable<string> known) => name.Length > LongestCompared
        ? null
        : known
            .Where(candidate => candidate.Length <= LongestCompared)
            .Select(candidate => (Candidate: candidate, Distance: Distance(name, candidate)))
            .Where(near => near.Distance <= Math.Max(1, name.Length / 3))
            .OrderBy(near => near.Distance)
            .ThenBy(near => near.Candidate, StringComparer.Ordinal)
            .Select(near => near.Candidate)
            .FirstOrDefault();

    // Levenshtein's distance without regard to case, row by row.
    private static int Distance(string left, string right)
    {
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        var row = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
            }

            (above, row) = (row, above);
        }

        return above[right.Length];
    }
}
