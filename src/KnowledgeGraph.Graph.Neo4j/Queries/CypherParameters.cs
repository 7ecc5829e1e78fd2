using System.Globalization;
using KnowledgeGraph.Graph.Neo4j.Transport;
using KnowledgeGraph.Graph.Values;

namespace KnowledgeGraph.Graph.Neo4j.Queries;

/// <summary>
/// Parameters of one statement, named as they come, so that questions that differ in values only share a text. A value is a <c>string</c>,
/// <c>long</c>, <c>double</c>, <c>bool</c>, a <see cref="DateTimeOffset"/>, or a list of these.
/// </summary>
internal sealed class CypherParameters
{
    private readonly List<KeyValuePair<string, object>> _values = [];

    /// <summary>Writes them for a request.</summary>
    public void Write(ParameterWriter writer)
    {
        foreach (var (name, value) in _values)
        {
            Write(writer.Name(name), value);
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

    private static void Write(ParameterWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.String(text);
                break;
            case long number:
                writer.Integer(number);
                break;
            case double real:
                writer.Float(real);
                break;
            case bool flag:
                writer.Boolean(flag);
                break;
            case DateTimeOffset time:
                writer.Instant(StoredValue.MicrosecondsOf(time));
                break;
            case IEnumerable<object> list:
                writer.StartList();
                foreach (var item in list)
                {
                    Write(writer, item);
                }

                writer.EndList();
                break;
            default:
                throw new ArgumentException($"A parameter of type {value.GetType().Name} can't be written.", nameof(value));
        }
    }
}
