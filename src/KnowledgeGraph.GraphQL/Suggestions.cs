namespace KnowledgeGraph.GraphQL;

/// <summary>What a misspelt name may have meant.</summary>
internal static class Suggestions
{
    private const int MostShown = 5;
    private const int LongestCompared = 64;

    /// <summary>A sentence with a leading blank that names the most similar of the options, or nothing.</summary>
    public static string DidYouMean(string name, IEnumerable<string> options)
    {
        var similar = Similar(name, options);
        return similar.Count == 0 ? "" : $" Did you mean {Listed(similar)}?";
    }

    /// <summary>Names in quotes, with commas and a last "or".</summary>
    public static string Listed(IReadOnlyList<string> names)
    {
        var quoted = names.Select(name => $"\"{name}\"").ToList();
        return quoted.Count < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted.SkipLast(1))} or {quoted[^1]}";
    }

    /// <summary>The options that differ from a name by few letters, the most similar first.</summary>
    public static IReadOnlyList<string> Similar(string name, IEnumerable<string> options)
    {
        if (name.Length > LongestCompared)
        {
            return [];
        }

        var tolerated = Math.Max(1, name.Length * 2 / 5);
        return
        [
            .. options
                .Where(option => Math.Abs(option.Length - name.Length) <= tolerated)
                .Select(option => (Option: option, Distance: Distance(name, option)))
                .Where(candidate => candidate.Distance <= tolerated && candidate.Distance < name.Length)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Option, StringComparer.Ordinal)
                .Select(candidate => candidate.Option)
                .Take(MostShown),
        ];
    }

    // Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours; a difference of case alone counts one.
    private static int Distance(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.OrdinalIgnoreCase))
        {
            return left == right ? 0 : 1;
        }

        var (a, b) = (left.ToLowerInvariant(), right.ToLowerInvariant());
        var distances = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                distances[i, j] = i == 0 ? j : j == 0 ? i : Step(distances, a, b, i, j);
            }
        }

        return distances[a.Length, b.Length];
    }

    private static int Step(int[,] distances, string a, string b, int i, int j)
    {
        var cost = a[i - 1] == b[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(distances[i - 1, j] + 1, distances[i, j - 1] + 1), distances[i - 1, j - 1] + cost);
        var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return isSwap ? Math.Min(best, distances[i - 2, j - 2] + 1) : best;
    }
}
