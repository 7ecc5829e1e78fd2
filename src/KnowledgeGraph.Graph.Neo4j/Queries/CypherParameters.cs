using System.Globalization;
using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Graph.Neo4j.Writing;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// Parameters of one statement, named as they come, so that questions that differ in values only share a text. Values are
/// those of a <see cref="PropertyMap"/>.
/// </summary>
internal sealed class CypherParameters
{
    private readonly List<KeyValuePair<string, object>> _values = [];

    /// <summary>Writes them for a request.</summary>
    public void Write(ParameterWriter writer)
    {
        foreach (var (name, value) in _values)
        {
            PropertyMap.Write(writer.Name(name), value);
        }
    }

    /// <summary>Adds a value.</summary>
    /// <returns>How the text refers to it.</returns>
    public string Add(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"p{_values.Count}");
        _values.Add(new(name, value));
        return "$" + name;
    }
}
