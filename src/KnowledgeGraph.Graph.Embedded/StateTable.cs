using System.Collections.Concurrent;

namespace KnowledgeGraph.Graph.Embedded;

/// <summary>What the host keeps beside the graph, in memory.</summary>
internal sealed class StateTable
{
    private readonly ConcurrentDictionary<string, string> _values = new(StringComparer.Ordinal);

    public string? Find(string key) => _values.GetValueOrDefault(key);

    /// <summary>Sets a value, or removes it with null.</summary>
    public void Set(string key, string? value)
    {
        if (value is null)
        {
            _values.TryRemove(key, out _);
        }
        else
        {
            _values[key] = value;
        }
    }
}
