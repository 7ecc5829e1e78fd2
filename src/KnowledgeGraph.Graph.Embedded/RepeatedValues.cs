using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>Lets equal short values of many nodes be one object: flags, grades, open ends, codes.</summary>
internal sealed class RepeatedValues
{
    private const int Most = 4_096;
    private const int LongestText = 32;
    private readonly Dictionary<(StoredValue Value, short OffsetMinutes, byte Scale, string? Language), StoredValue> _known = [];

    /// <summary>The value, or one that is the same to the last detail.</summary>
    public StoredValue Share(StoredValue value)
    {
        if (value.Text.Length > LongestText)
        {
            return value;
        }

        var key = (value, value.OffsetMinutes, value.Scale, value.Language);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_known.Count < Most)
        {
            _known.Add(key, value);
        }

        return value;
    }
}
