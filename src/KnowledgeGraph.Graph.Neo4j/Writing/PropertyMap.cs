using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Graph.Neo4j.Values;

namespace KnowledgeGraph.Graph.Neo4j.Writing;

/// <summary>
/// Properties to write: each a <see cref="string"/>, <see cref="long"/>, <see cref="int"/>, <see cref="double"/>, <see cref="bool"/>,
/// <see cref="Instant"/>, a list of these, or such properties again.
/// </summary>
internal sealed class PropertyMap
{
    private readonly List<KeyValuePair<string, object>> _properties = [];

    /// <summary>Adds a property; null adds none.</summary>
    public PropertyMap Add(string name, object? value)
    {
        if (value is not null)
        {
            _properties.Add(new(name, value));
        }

        return this;
    }

    /// <summary>Writes them as a map.</summary>
    public void Write(ParameterWriter parameters)
    {
        parameters.StartMap();
        foreach (var (name, value) in _properties)
        {
            Write(parameters.Name(name), value);
        }

        parameters.EndMap();
    }

    /// <summary>Writes one value.</summary>
    /// <exception cref="ArgumentException">It is of another type.</exception>
    public static void Write(ParameterWriter parameters, object value)
    {
        switch (value)
        {
            case string text:
                parameters.String(text);
                break;
            case long or int:
                parameters.Integer(Convert.ToInt64(value, null));
                break;
            case double real:
                parameters.Float(real);
                break;
            case bool flag:
                parameters.Boolean(flag);
                break;
            case Instant instant:
                parameters.Instant(instant.Microseconds);
                break;
            case PropertyMap map:
                map.Write(parameters);
                break;
            case System.Collections.IEnumerable list:
                WriteList(parameters, list);
                break;
            default:
                throw new ArgumentException($"Neo4j has no form for a {value.GetType().Name}.", nameof(value));
        }
    }

    private static void WriteList(ParameterWriter parameters, System.Collections.IEnumerable list)
    {
        parameters.StartList();
        foreach (var item in list)
        {
            Write(parameters, item);
        }

        parameters.EndList();
    }
}
