namespace KnowledgeGraph.Ontology;

/// <summary>Finds the name that somebody may have meant.</summary>
internal static class NearestName
{
    /// <summary><c>: did you mean kg:personalData?</c>, or the empty text if no name is near.</summary>
    public static string Suggestion(string written, IEnumerable<string> known, string prefix = "") =>
        Find(written, known) is { } nearest ? $": did you mean {prefix}{nearest}?" : "";

    /// <summary>The nearest known name, or null if none is near.</summary>
    public static string? Find(string written, IEnumerable<string> known)
    {
        var most = Math.Max(1, written.Length / 3);
        return known
            .Select(name => (Name: name, Distance: Distance(written.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    // Levenshtein's distance, one row at a time.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var substitution = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
